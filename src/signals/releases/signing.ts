// SPDX-License-Identifier: MIT
import type { Evidence } from '../../evidence/evidence.js'
import type { ReleaseFacts } from '../../inputs/github.js'
import { mapKnown, type Known } from '../../core/known.js'
import { finalTags, type Tag, type Tags } from '../../inputs/tags.js'
import { negatedBefore } from '../../core/wording.js'
import { at, type Place, placeOf } from '../../finding.js'
import { once } from '../../core/memo.js'
import { isForeign } from '../../core/foreign-path.js'
import { NO_REGISTRY, NO_RELEASE, OF_RELEASES, SIGNATURE, SIGNS, VERIFIES } from './signing.phrases.generated.js'

/** How releases are signed, as far as releases, CI, scripts and documents show. */
export interface Signing {
  /** The newest releases, at most five, and which of them carry a signature, a bundle or an attestation. */
  readonly releases: Known<{
    readonly newest: readonly ReleaseFacts[]
    readonly signed: readonly ReleaseFacts[]
    readonly withFiles: number
  }>
  /** Steps that sign or attest, run by CI without anybody starting them by hand. */
  readonly ci: readonly Place[]
  /** Commands that sign in scripts and tasks of which CI is not seen to run any. */
  readonly scripts: readonly Place[]
  /** Where it is described how a user verifies a release. */
  readonly verification: readonly Place[]
  /** Steps that publish to a registry, which may sign by itself. */
  readonly registries: readonly Place[]
}

/** Version tags that count, newest first, and how many of them carry a signature. */
export interface SignedTags {
  readonly judged: readonly Tag[]
  readonly signed: readonly Tag[]
}

const RELEASES = 5
const TAGS = 10
const MAX = 20

const GPG = /\bgpg2?\s/
const VERIFYING = /\bverif(?:y|ying|ication)\b/i

/** A command that a user runs to check a signature. */
function verifies(text: string): boolean {
  if (text.length > 2000) return false
  return VERIFIES.test(text) || (GPG.test(text) && /--verify\b/.test(text)) || (/\bminisign\s/.test(text) && /\s-V/.test(text))
}

function signs(line: string): boolean {
  if (line.length > 2000 || /^\s*#/.test(line)) return false
  return SIGNS.test(line) || (GPG.test(line) && /\s--(?:detach-sign|detach-sig|clearsign|sign)\b/.test(line))
}

function speaksOfVerifying(heading: string): boolean {
  if (heading.length > 200 || NO_RELEASE.test(heading) || !OF_RELEASES.test(heading)) return false
  const at = heading.search(VERIFYING)
  return at >= 0 && !negatedBefore(heading, at)
}

function signed(release: ReleaseFacts): boolean {
  return release.assets.some(({ name }) => SIGNATURE.test(name))
}

function signingLines(text: string): readonly number[] {
  if (!text.includes('sign')) return []
  return text
    .split('\n')
    .flatMap((line, index) => (signs(line) ? [index + 1] : []))
    .slice(0, 5)
}

function isNamed(place: Place): boolean {
  return 'path' in place && /verif|signing|signature/i.test(place.path)
}

function verificationOf({ documents, github }: Evidence): Place[] {
  const told = documents.all
    .filter(document => !document.survey && !['changelog', 'agents', 'issue-template', 'pull-request-template'].includes(document.kind))
    .flatMap((document): Place[] => {
      const { path } = document
      const command = [...document.code, ...document.sentences].find(({ text }) => verifies(text))
      const heading = document.headings.find(({ text }) => speaksOfVerifying(text))
      const found = command ?? heading
      return found ? [{ path, line: found.line }] : []
    })
  const release = github.releases.known
    ? github.releases.value.newest.find(r => !r.draft && r.description.split('\n').some(verifies))
    : undefined
  // A document of that name tells it best.
  const best = told.toSorted((a, b) => Number(isNamed(b)) - Number(isNamed(a)))
  return [...best, ...(release ? [{ url: release.url }] : [])].slice(0, MAX)
}

export const signingOf = once((evidence: Evidence): Signing => {
  const { github, tools, source, tree } = evidence
  const uses = tools.with('sign', 'provenance')
  // A release that a person starts is signed as well as one that a tag starts.
  const run = uses.filter(use => use.how === 'ci').map(placeOf)
  const scripts = source.files
    .filter(file => file.language === 'Shell' && !file.test && !file.sample && !isForeign(file.path))
    .flatMap(({ path }) => {
      const lines = tree.derive('signing', path, signingLines)
      return lines.known ? lines.value.map(line => at(path, line)) : []
    })
  const attested = github.attestations.known && github.attestations.value.found ? github.attestations.value.release : undefined
  return {
    releases: mapKnown(github.releases, releases => {
      const published = releases.newest.filter(release => !release.draft)
      const finals = published.filter(release => !release.prerelease)
      const newest = (finals.length > 0 ? finals : published).slice(0, RELEASES)
      return {
        newest,
        signed: newest.filter(release => signed(release) || release.tag === attested),
        withFiles: newest.filter(release => release.assets.length > 0).length
      }
    }),
    ci: run.slice(0, MAX),
    scripts: [...uses.filter(use => use.how !== 'ci').map(placeOf), ...scripts].slice(0, MAX),
    verification: verificationOf(evidence),
    registries: tools
      .with('publish')
      .filter(use => !NO_REGISTRY.test(use.tool))
      .map(placeOf)
      .slice(0, MAX)
  }
})

/** The newest final version tags: those of the main component when there are enough, else of all. */
export function signedTags(tags: Tags): SignedTags {
  const main = finalTags(tags.groups[0])
  const all = main.length >= RELEASES ? main : tags.groups.flatMap(finalTags).toSorted((a, b) => (a.date < b.date ? 1 : -1))
  const judged = all.slice(0, TAGS)
  return { judged, signed: judged.filter(tag => tag.signature !== undefined) }
}
