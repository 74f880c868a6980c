// SPDX-License-Identifier: MIT
import { posix } from 'node:path'
import { linkedPath } from '../../facts/documents/contributing.js'
import type { Evidence } from '../../evidence/evidence.js'
import { isStale } from '../../inputs/github.js'
import { pageOf } from '../../inputs/repository.js'
import { sectionsOf } from '../../facts/documents/sections.js'
import { wholeText } from '../../signals/community/tracker.js'
import { type Checker } from '../checker.js'
import { cannotTell, met, undecided, unmet, type Finding } from '../../finding.js'
import { HEADING, KNOWN } from './code_of_conduct.phrases.generated.js'

const NAME = /\bcode of conduct\b|\bcommunity guidelines\b|\bcontributor covenant\b/i

const STANDARD = ['', '.github', 'docs', 'doc']
const MIN_BYTES = 200
const MIN_WORDS = 30
const PLACEHOLDER = /\[INSERT [A-Z ]{3,40}\]/

function inTree({ documents, tree }: Evidence): Finding | undefined {
  const files = documents.of('code-of-conduct')
  const file = files.find(({ bytes, links }) => bytes >= MIN_BYTES || links.some(({ url }) => KNOWN.test(url)))
  if (!file) return files[0] && met('hint', `${files[0].path} is there, but says next to nothing.`, { path: files[0].path })
  const title = file.headings[0]?.text ?? 'A code of conduct'
  const text = tree.text(file.path)
  const note = text.known && PLACEHOLDER.test(text.value) ? ' A placeholder for the contact is still to be filled in.' : ''
  const standard = STANDARD.includes(posix.dirname(file.path) === '.' ? '' : posix.dirname(file.path).toLowerCase())
  return met(standard ? 'conclusive' : 'strong', `“${title.slice(0, 100)}” is in ${file.path}.${note}`, { path: file.path })
}

/** What README and CONTRIBUTING say or link. */
function spokenOf({ documents, repository, tree }: Evidence): Finding | undefined {
  const guides = [...(documents.readme ? [documents.readme] : []), ...documents.of('contributing').slice(0, 10)]
  for (const document of guides) {
    const place = (line: number) => ({ path: document.path, line })
    const section = sectionsOf(document, HEADING).find(({ words }) => words >= MIN_WORDS)
    if (section) return met('strong', `${document.path} has a section with a code of conduct.`, place(section.line))
    const link = document.links.find(({ text, url, image }) => !image && (NAME.test(text) || KNOWN.test(url)) && !url.startsWith('#'))
    if (!link) continue
    const path = linkedPath(document.path, link.url, repository)
    if (path !== undefined ? tree.has(path) : /^https?:\/\//i.test(link.url))
      return met(
        'strong',
        `${document.path} links to a code of conduct.`,
        place(link.line),
        ...(path === undefined ? [{ url: link.url }] : [{ path }])
      )
  }
  return undefined
}

export const checker: Checker = {
  criterion: 'code_of_conduct',
  looksAt:
    'CODE_OF_CONDUCT files, links and sections about one in README and CONTRIBUTING, and the code of conduct that GitHub shows, also one of the organisation.',
  neverClaims: 'That it is enforced, or that a custom code is less than a known one.',
  needs: ['metadata: read'],
  check(evidence) {
    const { github, repository } = evidence
    const local = inTree(evidence)
    if (local && local.strength !== 'hint') return local
    const facts = github.repository.known ? github.repository.value : undefined
    const shown = facts?.codeOfConduct
    const stale = isStale(facts, 'codeOfConduct')
    const page = shown?.url === undefined ? pageOf(repository, '') : [{ url: shown.url }]
    if (shown && !stale && page.length > 0)
      return met('strong', `GitHub shows a code of conduct for this repository: ${shown.name.slice(0, 100)}.`, ...page)
    const spoken = spokenOf(evidence) ?? local
    if (spoken) return spoken
    if (!github.repository.known) return cannotTell(github.repository)
    if (stale) return undecided('The code of conduct was removed; GitHub still shows the one of the default branch.')
    if (!wholeText(evidence)) return undecided('No code of conduct was found, but not all documents could be read.')
    if (facts?.fork || facts?.mirror) return undecided('This fork or mirror has no code of conduct of its own; its origin may have one.')
    return unmet('strong', 'GitHub shows no code of conduct, no file holds one, and neither README nor CONTRIBUTING links to one.')
  }
}
