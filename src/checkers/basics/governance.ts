// SPDX-License-Identifier: MIT
import { posix } from 'node:path'
import type { Document } from '../../facts/documents/documents.js'
import type { Evidence } from '../../evidence/evidence.js'
import { sectionsOf, wholeOf, type Section } from '../../facts/documents/sections.js'
import { wholeText } from '../../signals/community/tracker.js'
import { type Checker } from '../checker.js'
import { met, type Place, placeOf, undecided, unmet } from '../../finding.js'
import { DECISION, FILE, HEADING, LINK, MAKERS } from './governance.phrases.generated.js'

/** How often a text speaks of deciding, as long as it says who does. */
function decisions({ sentences }: Section): number {
  const texts = sentences.map(({ text }) => text.slice(0, 2000))
  return texts.some(text => MAKERS.test(text)) ? texts.reduce((sum, text) => sum + (text.match(DECISION)?.length ?? 0), 0) : 0
}

function isGovernance({ kind, path, survey }: Document): boolean {
  return kind === 'governance' || (kind === 'docs' && !survey && FILE.test(posix.basename(path)))
}

export const checker: Checker = {
  criterion: 'governance',
  looksAt:
    'GOVERNANCE, CHARTER, steering committee and contributor ladder files, sections about governance or decision-making in README, CONTRIBUTING and MAINTAINERS, links to such texts, and SECURITY-INSIGHTS.',
  neverClaims: 'That a project decides as it writes, or that none is written down elsewhere, such as in a repository of the organisation.',
  check(evidence: Evidence) {
    const { documents, insights } = evidence
    const files = documents.all.filter(isGovernance).map(wholeOf)
    const guides = [...(documents.readme ? [documents.readme] : []), ...documents.of('contributing', 'maintainers', 'development')]
    const sections = guides.slice(0, 20).flatMap(document => sectionsOf(document, HEADING))
    const rated = [...files, ...sections].map(section => ({ section, count: decisions(section) }))
    const [best] = rated.toSorted((a, b) => b.count - a.count)
    if (best && best.count >= 2) {
      const { path, line, sentences } = best.section
      const said = sentences.find(({ text }) => text.search(DECISION) >= 0)
      return met('strong', `${path} says who decides in the project, and how.`, { path, line: said?.line ?? line })
    }
    if (best)
      return met('hint', `${best.section.path} is about the project’s governance, but how decisions are made was not recognised in it.`, {
        path: best.section.path,
        line: best.section.line
      })
    const stated = insights.values['repository.documentation.governance'] ?? insights.values['project.documentation.governance']
    if (stated) return met('hint', `${stated.path} names a text about governance.`, placeOf(stated))
    for (const document of guides) {
      const link = document.links.find(({ text, url, image }) => !image && LINK.test(text) && !url.startsWith('#'))
      if (link) {
        const target: Place[] = /^https?:\/\//i.test(link.url) ? [{ url: link.url }] : []
        return met('hint', `${document.path} links to a text about governance.`, { path: document.path, line: link.line }, ...target)
      }
    }
    if (!wholeText(evidence) || evidence.tree.entries.length === 0)
      return undecided('No text about governance was found, but not all documents could be read.')
    return unmet('hint', 'No text that says who decides in the project, and how, was found in the repository.')
  }
}
