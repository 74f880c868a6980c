// SPDX-License-Identifier: MIT
import { posix } from 'node:path'
import { contributionGuides, linkedPath } from '../../facts/documents/contributing.js'
import type { Evidence } from '../../evidence/evidence.js'
import { testForce } from '../../signals/testing/test-policy.js'
import { follows, negatedBefore } from '../../core/wording.js'
import { type Checker } from '../checker.js'
import { sentElsewhere } from '../../signals/community/guide-elsewhere.js'
import { met, undecided, unmet, type Place } from '../../finding.js'
import { AGREEMENT, CODING_STYLE, COMMITS, DOCUMENTATION, TESTS } from './contribution_requirements.phrases.generated.js'

/** A kind of requirement: words that state it, or words of which one follows the other in a clause. */
interface Kind {
  readonly name: string
  readonly words: RegExp
  readonly pairs?: readonly (readonly [RegExp, RegExp])[]
}

const KINDS: readonly Kind[] = [
  {
    name: 'coding style',
    words: CODING_STYLE
  },
  {
    name: 'tests',
    words: TESTS,
    pairs: [[/\b(?:make sure|ensure|check|verify)\b/gi, /\b(?:tests|test suite)\b/gi]]
  },
  {
    name: 'sign-off or licence agreement',
    words: AGREEMENT
  },
  {
    name: 'form of commits and pull requests',
    words: COMMITS,
    pairs: [
      [/\b(?:small|focused|atomic|smallest)\b/gi, /\b(?:pull requests?|prs?|commits?|changes?|patch(?:es)?)\b/gi],
      [/\b(?:pull requests?|prs?|commits?|changes?|patch(?:es)?)\b/gi, /\b(?:small|focused|atomic)\b/gi]
    ]
  },
  {
    name: 'documentation or change log',
    words: /\bdocs? (?:updated|added)\b/i,
    pairs: [[/\b(?:updated?|add(?:ed)?|document|include)\b/gi, DOCUMENTATION]]
  },
  {
    name: 'review',
    words: /\bapprovals? (?:is|are) required\b/i,
    pairs: [[/\b(?:must|needs? to|has to|requires?|at least)\b/gi, /\b(?:reviewed|approvals?|approved|review by)\b/gi]]
  }
]

/** Where a text states a requirement of a kind. */
function states({ words, pairs = [] }: Kind, text: string): boolean {
  const at =
    words.exec(text)?.index ?? pairs.map(([first, second]) => follows(text, first, second, 60)?.from).find(from => from !== undefined)
  return at !== undefined && !negatedBefore(text, at)
}

const MIN_CHARACTERS = 400

/** The kinds of requirements that the texts for contributors state, each with the place that states it first. */
function requirements({ documents, repository, tree }: Evidence): ReadonlyMap<string, Place> {
  const found = new Map<string, Place>()
  const guides = contributionGuides(documents)
  for (const { path, sentences, headings, code } of [...guides, ...documents.of('pull-request-template')]) {
    const own = sentences.filter(({ form }) => form !== 'table')
    for (const kind of KINDS) {
      if (found.has(kind.name)) continue
      const said = [...headings, ...own, ...code].find(part => states(kind, part.text))
      if (said) found.set(kind.name, { path, line: said.line })
    }
    const demand = found.has('tests') ? undefined : own.find(testForce)
    if (demand) found.set('tests', { path, line: demand.line })
  }
  if (!found.has('coding style'))
    for (const { path, links } of guides) {
      const link = links.find(({ url }) => /style|coding|convention/i.test(posix.basename(linkedPath(path, url, repository) ?? '')))
      const target = link && linkedPath(path, link.url, repository)
      if (link && target !== undefined && (tree.has(target) || tree.hasFolder(target))) {
        found.set('coding style', { path, line: link.line })
        break
      }
    }
  return found
}

export const checker: Checker = {
  criterion: 'contribution_requirements',
  looksAt:
    'Which requirements CONTRIBUTING, the README’s part about contributing and pull request templates state: coding style, tests, sign-off, form of commits, documentation, review. The text of the DCO itself does not count.',
  neverClaims:
    'That the requirements are complete, or that a file that only holds a licence agreement states what an acceptable change is.',
  check(evidence) {
    const { documents, github, tree } = evidence
    const guides = contributionGuides(documents)
    const found = requirements(evidence)
    const kinds = [...found.keys()]
    const places = [...found.values()].slice(0, 4)
    const words = guides.reduce((sum, guide) => sum + guide.sentences.reduce((length, { text }) => length + text.length, 0), 0)
    const listed = `${kinds.slice(0, -1).join(', ')}${kinds.length > 1 ? ' and ' : ''}${kinds.at(-1) ?? ''}`
    if (guides.length > 0 && kinds.length >= 2 && (found.has('coding style') || found.has('tests')) && words >= MIN_CHARACTERS)
      return met('strong', `The instructions for contributors state requirements: ${listed}.`, ...places)
    if (kinds.length > 0) return met('hint', `The instructions for contributors state few requirements: ${listed}.`, ...places)
    const guide = guides[0]
    const elsewhere = sentElsewhere(evidence)
    if (elsewhere) return elsewhere
    if (guide)
      return unmet('hint', `${guide.path} invites contributions but states no requirement that they must meet.`, {
        path: guide.path,
        line: guide.line
      })
    if (!github.repository.known)
      return undecided('No contribution guide was found in this repository; one of the organisation may apply.', github.repository)
    if (github.repository.value.contributingUrl) return undecided('The contribution guide is kept in another repository and was not read.')
    if (!tree.complete || documents.unread.length > 0)
      return undecided('Not all documents could be read, so a contribution guide may be among the others.')
    return undecided('No contribution guide was found, so there is nothing to judge.')
  }
}
