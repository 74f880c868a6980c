// SPDX-License-Identifier: MIT
import type { Evidence } from '../../evidence/evidence.js'
import { pageOf } from '../../inputs/repository.js'
import { signedTags, signingOf, type Signing } from '../../signals/releases/signing.js'
import { type Checker } from '../checker.js'
import { met, notApplicable, undecided, unmet, type Finding, type Place } from '../../finding.js'

/** Of five releases, four. */
const MOST = 0.8
const ENOUGH = 3

interface Observed {
  readonly how: string
  readonly where: Place[]
}

/** Signatures that were seen on what was released: files and attestations, or tags where there are no files. */
function observed({ tags, repository }: Evidence, { releases, ci }: Signing): Observed | undefined {
  if (releases.known) {
    const { newest, signed } = releases.value
    if (newest.length > 0 && signed.length >= newest.length * MOST)
      return {
        how: `${signed.length} of the last ${newest.length} releases carry signatures or attestations`,
        where: signed.slice(0, 3).map(r => ({ url: r.url }))
      }
  }
  if (!tags.known) return undefined
  const { judged, signed } = signedTags(tags.value)
  const sourceOnly = releases.known && releases.value.withFiles === 0
  if (judged.length >= ENOUGH && signed.length >= judged.length * MOST && (sourceOnly || ci.length > 0))
    return { how: `${signed.length} of the last ${judged.length} version tags are signed`, where: pageOf(repository, 'tags') }
  return undefined
}

function nothingSigned({ tags, github, repository, ci }: Evidence, { releases, registries }: Signing): Finding {
  const tagged = tags.known ? signedTags(tags.value) : undefined
  const someTags = (tagged?.signed.length ?? 0) > 0
  if (releases.known && !someTags) {
    const { newest, signed, withFiles } = releases.value
    if (
      newest.length === 0 &&
      releases.value.newest.length === 0 &&
      tags.known &&
      !tags.value.partial &&
      tagged?.judged.length === 0 &&
      registries.length === 0
    )
      return notApplicable('hint', 'There is no release, no version tag and no step that publishes a package.')
    const own = !(github.repository.known && (github.repository.value.fork || github.repository.value.mirror))
    const closed =
      github.attestations.known &&
      !github.attestations.value.found &&
      registries.length === 0 &&
      ci.unreadable.length === 0 &&
      tags.known &&
      !tags.value.partial
    if (withFiles >= ENOUGH && signed.length === 0)
      return unmet(
        closed && own ? 'strong' : 'hint',
        `None of the last ${newest.length} releases carries a signature, and nothing in the tree signs them.`,
        ...newest.slice(0, 3).map(r => ({ url: r.url }))
      )
  }
  if (registries.length > 0) return undecided('Packages are published to a registry, which may sign them; no other signature was found.')
  if (tags.known && !tags.value.partial && (tagged?.judged.length ?? 0) >= ENOUGH && !someTags)
    return unmet(
      'hint',
      `None of the last ${tagged?.judged.length} version tags is signed, and nothing in the tree signs releases.`,
      ...pageOf(repository, 'tags')
    )
  return undecided('No signature of a release was found.', ...[releases, tags].filter(fact => !fact.known))
}

export const checker: Checker = {
  criterion: 'signed_releases',
  looksAt:
    'Signatures, bundles and attestations of the last five GitHub releases, signatures of version tags, steps in CI and scripts that sign, and documents that tell users how to verify a release.',
  neverClaims: 'That keys are kept apart from the place of distribution, or that a registry’s package is not signed.',
  needs: ['attestations: read', 'fetch-depth: 0'],
  check(evidence) {
    const signing = signingOf(evidence)
    const { ci, scripts, verification } = signing
    const seen = observed(evidence, signing)
    const told = verification.slice(0, 3)
    if (seen && told.length > 0) return met('strong', `${seen.how}, and how to verify them is described.`, ...seen.where, ...told)
    if (seen) return met('hint', `${seen.how}; how to verify them was not found in the documents.`, ...seen.where)
    const signs = [...ci, ...scripts].slice(0, 3)
    if (ci.length > 0)
      return told.length > 0
        ? met('hint', 'CI signs releases and how to verify them is described; no signed release was seen.', ...signs, ...told)
        : met('hint', 'CI signs releases; how to verify them was not found in the documents.', ...signs)
    if (signs.length > 0) return met('hint', 'A script or task signs; whether every release is signed was not seen.', ...signs, ...told)
    if (told.length > 0) return met('hint', 'How to verify releases is described; no signature was seen.', ...told)
    return nothingSigned(evidence, signing)
  }
}
