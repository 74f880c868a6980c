// SPDX-License-Identifier: MIT
import { linkedPath } from '../../facts/documents/contributing.js'
import type { Evidence } from '../../evidence/evidence.js'
import { sectionsOf, wholeOf, type Section } from '../../facts/documents/sections.js'
import { wholeText } from '../../signals/community/tracker.js'
import { type Checker } from '../checker.js'
import { met, undecided, unmet, type Finding, type Place } from '../../finding.js'
import { AHEAD, FRONT, HEADING } from './documentation_roadmap.phrases.generated.js'

const LINK = /\broad ?map\b/i

const YEAR = /(?<![\d./-])20[2-9]\d(?!\d)/g
/** A later year is a deadline of somebody else. */
const HORIZON = 3
const MIN_WORDS = 80
const YEAR_IN_DAYS = 366
const DAY = 86_400_000

interface Plan {
  readonly section: Section
  readonly years: readonly number[]
  /** The newest change of the file by anybody, when the history tells. */
  readonly changed: string | undefined
  readonly ahead: boolean
}

function plansOf({ documents, history }: Evidence): Plan[] {
  const files = documents.of('roadmap').map(wholeOf)
  const texts = [
    ...(documents.readme ? [documents.readme] : []),
    ...documents.of('governance', 'contributing'),
    ...documents
      .of('docs')
      .filter(({ path }) => FRONT.test(path))
      .slice(0, 10)
  ]
  const sections = texts.flatMap(document => sectionsOf(document, HEADING))
  return [...files, ...sections].slice(0, 60).map(section => {
    const texts = [section.title, ...section.headings.map(h => h.text), ...section.sentences.map(s => s.text)].map(text =>
      text.slice(0, 2000)
    )
    const touched = history.known
      ? history.value.commits.find(({ changes }) => changes.some(({ path }) => path === section.path))
      : undefined
    return {
      section,
      years: texts.flatMap(text => [...text.matchAll(YEAR)].map(([year]) => Number(year))),
      changed: touched?.date.slice(0, 10),
      ahead: texts.some(text => AHEAD.test(text))
    }
  })
}

function judge({ section, years, changed, ahead }: Plan, now: Date): Finding {
  const { path, line, words } = section
  const place = { path, line }
  const year = now.getUTCFullYear()
  const newest = Math.max(0, ...years.filter(y => y <= year + HORIZON))
  if (words < MIN_WORDS) return met('hint', `${path} speaks of plans in ${words} words, which may be too little for a year.`, place)
  const fresh = changed !== undefined && now.getTime() - Date.parse(changed) <= YEAR_IN_DAYS * DAY
  const since = changed === undefined ? '' : ` It was last changed on ${changed}.`
  if (newest > year) return met('strong', `${path} tells the plans until ${newest}.${since}`, place)
  if (fresh && (ahead || newest === year))
    return met('strong', `${path} tells the plans of the project; it was last changed on ${changed}.`, place)
  if (newest > 0 && newest < year)
    return met('hint', `${path} speaks of ${newest} at the latest, so it may not cover the coming year.${since}`, place)
  return met('hint', `${path} tells plans; whether they cover the coming year was not recognised.${since}`, place)
}

export const checker: Checker = {
  criterion: 'documentation_roadmap',
  looksAt:
    'ROADMAP files, sections about the roadmap or future plans, the years that they name and when they were last changed; links to a roadmap in README and CONTRIBUTING.',
  neverClaims: 'What a page or project board elsewhere says, or that a quiet roadmap has been given up.',
  needs: ['fetch-depth: 0'],
  check(evidence) {
    const { documents, repository, tree, now } = evidence
    const judged = plansOf(evidence).map(plan => judge(plan, now))
    const best = judged.find(({ strength }) => strength === 'strong') ?? judged[0]
    if (best) return best
    for (const document of [...(documents.readme ? [documents.readme] : []), ...documents.of('contributing', 'governance')]) {
      const link = document.links.find(
        ({ text, url, image }) => !image && !url.startsWith('#') && (LINK.test(text) || /roadmap/i.test(url))
      )
      if (!link) continue
      const path = linkedPath(document.path, link.url, repository)
      const target: Place[] = path === undefined ? [{ url: link.url }] : tree.has(path) ? [{ path }] : []
      if (target.length > 0)
        return met('hint', `${document.path} links to a roadmap, which was not read.`, { path: document.path, line: link.line }, ...target)
    }
    if (!wholeText(evidence) || tree.entries.length === 0) return undecided('No roadmap was found, but not all documents could be read.')
    return unmet('hint', 'No text about the plans for the coming year was found; a project board or site was not looked at.')
  }
}
