// SPDX-License-Identifier: MIT
import { posix } from 'node:path'
import type { Evidence } from '../../evidence/evidence.js'
import { shorten } from '../../core/wording.js'
import { type Checker } from '../checker.js'
import { at, met, type Place, undecided, unmet } from '../../finding.js'
import { DEFINITION, NOTICE, SUBJECT, TAGLINE, TEMPLATE, VERB } from './description_good.phrases.generated.js'

/** How many sentences of prose, badges and headings aside, a reader may have to pass. */
const EARLY = 20
const MIN_SENTENCE = 40
const MIN_DESCRIPTION = 20

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z\d]/g, '')
}

function names({ repository, manifests, documents }: Evidence): readonly string[] {
  const title = documents.readme?.headings.find(heading => heading.text.length <= 60)?.text.split(/[:–—|(]| - /, 1)[0]
  const all = [
    repository.known ? repository.value.name : undefined,
    title,
    ...manifests.all.slice(0, 5).map(manifest => manifest.name && posix.basename(manifest.name))
  ]
  return [...new Set(all.flatMap(name => (name && plain(name).length >= 2 ? [plain(name)] : [])))]
}

/** Whether one of the names is among the first words, as a word: a path such as `.name/file` does not count. */
function namesIt(text: string, own: readonly string[]): boolean {
  const words = text.slice(0, 100).split(/[\s,(]+/, 12)
  return words.some((_, from) =>
    [1, 2, 3, 4].some(length => {
      const run = words.slice(from, from + length)
      return (
        run.length === length && !run.some(word => /^[./~]|[/\\]/.test(word)) && own.includes(plain(run.join('').replace(/['’]s$/, '')))
      )
    })
  )
}

/** The early sentence of the README that says what the software does. */
function opening(evidence: Evidence): { readonly path: string; readonly line: number; readonly text: string } | undefined {
  const { readme } = evidence.documents
  const own = names(evidence)
  const early = (readme?.sentences ?? []).filter(({ form }) => form === 'prose').slice(0, EARLY)
  const second = readme?.headings[1]?.line ?? Infinity
  const fits = early.filter(({ text }) => text.length >= MIN_SENTENCE && !NOTICE.test(text))
  const defined = fits.find(({ text }) => DEFINITION.test(text) && namesIt(text, own))
  const said =
    defined ??
    fits.find(
      sentence =>
        (VERB.test(sentence.text) && (namesIt(sentence.text, own) || SUBJECT.test(sentence.text))) ||
        (sentence === early[0] && sentence.line < second && TAGLINE.test(sentence.text))
    )
  return readme && said && { path: readme.path, line: said.line, text: said.text }
}

function describes(text: string | undefined, own: readonly string[]): text is string {
  return text !== undefined && text.trim().length >= MIN_DESCRIPTION && !own.includes(plain(text)) && !TEMPLATE.test(text.trim())
}

/** Descriptions beside the README: on the forge, in manifests. */
function descriptions(evidence: Evidence): readonly Place[] {
  const { github, manifests, repository } = evidence
  const own = names(evidence)
  const about = github.repository.known ? github.repository.value.description : undefined
  const page = repository.known ? `https://${repository.value.host}/${repository.value.owner}/${repository.value.name}` : undefined
  // The description of a part deep in the tree is not the project's.
  const described = manifests.all.find(({ path, description }) => path.split('/').length <= 2 && describes(description, own))
  const line = described?.line('description')
  return [
    ...(page !== undefined && describes(about, own) ? [{ url: page, text: shorten(about, 160) }] : []),
    ...(described ? [at(described.path, line, shorten(described.description ?? '', 160))] : [])
  ]
}

export const checker: Checker = {
  criterion: 'description_good',
  looksAt:
    'Whether an early sentence of the README says what the software is or does, and whether GitHub’s About field or a manifest describes it as well.',
  neverClaims: 'That the description is free of jargon or easy to understand.',
  needs: ['metadata: read'],
  check(evidence) {
    const { documents, github, manifests, tree } = evidence
    const said = opening(evidence)
    const beside = descriptions(evidence)
    if (said) {
      const place = at(said.path, said.line, shorten(said.text, 160))
      return met(
        beside.length > 0 ? 'strong' : 'hint',
        `The README says early what the software does: “${shorten(said.text, 160)}”`,
        place,
        ...beside
      )
    }
    const [other] = beside
    if (other) return met('hint', `The software is described outside the README only: “${other.text ?? ''}”`, ...beside)
    if (!github.repository.known)
      return undecided(
        'The README has no recognised sentence on what the software does, and GitHub’s description is not known.',
        github.repository
      )
    const searched = tree.complete && documents.unread.length === 0 && manifests.unreadable.length === 0
    if (searched && documents.of('readme').length === 0 && !github.repository.value.description.trim() && !github.repository.value.homepage)
      return unmet('strong', 'There is neither a README nor a description of the project.')
    return undecided('No sentence was recognised that says what the software does; people may find one.')
  }
}
