// SPDX-License-Identifier: MIT
import { kindOf } from '../../facts/documents/documents.js'
import type { Evidence } from '../../evidence/evidence.js'
import { sitesOf } from '../../signals/community/sites.js'
import { isMachine } from '../../signals/community/people.js'
import { finalTags } from '../../inputs/tags.js'
import { type Checker } from '../checker.js'
import { met, type Place, placeOf, undecided, unmet } from '../../finding.js'
import { runsInCi } from '../../facts/tools/tool-use.js'

const DAY = 86_400_000
/** A commit that changes more documents than this reformats them. */
const BULK = 40
const MONTHS_OLD = 24 * 30.5
const MANY = 100

function isUserText(path: string): boolean {
  const kind = kindOf(path)
  return kind === 'readme' || kind === 'docs' || kind === 'architecture'
}

/** The newest day on which people worked on texts for users, and how many commits came since. */
function newestWork({
  history
}: Evidence): { readonly date: string | undefined; readonly path: string | undefined; readonly since: number } | undefined {
  if (!history.known) return undefined
  let since = 0
  for (const commit of history.value.commits) {
    if (isMachine(commit) && commit.bot) continue
    const texts = commit.changes.filter(({ path, status }) => status !== 'D' && isUserText(path))
    if (texts.length > 0 && texts.length <= BULK) return { date: commit.date.slice(0, 10), path: texts[0]?.path, since }
    since++
  }
  return { date: undefined, path: undefined, since }
}

export const checker: Checker = {
  criterion: 'documentation_current',
  looksAt:
    'When people last changed README and documents, against the newest release; generators of documentation, link checks and tests of documents that CI runs; release checklists that speak of the documentation.',
  neverClaims: 'That the documentation is right: all signals give hints only.',
  needs: ['fetch-depth: 0'],
  check(evidence) {
    const { tools, tags, documents, tree, now } = evidence
    const work = newestWork(evidence)
    const release = tags.known ? finalTags(tags.value.groups[0])[0] : undefined
    const signals: { readonly said: string; readonly place?: Place }[] = []
    if (work?.date !== undefined && work.path !== undefined) {
      const against = release ? Date.parse(release.date) : now.getTime()
      if (Date.parse(work.date) >= against - 90 * DAY)
        signals.push({ said: `documents were last changed on ${work.date}`, ...(tree.has(work.path) && { place: { path: work.path } }) })
    }
    for (const [role, said] of [
      ['docs', 'CI generates documentation'],
      ['links', 'CI checks links']
    ] as const) {
      const use = tools.with(role).find(runsInCi)
      if (use) signals.push({ said, place: placeOf(use) })
    }
    const checklist = [...documents.of('releasing', 'pull-request-template')].flatMap(({ path, sentences }) => {
      const item = sentences.find(
        ({ text, form }) =>
          form !== 'table' && /\b(?:documentation|docs|README)\b/.test(text) && /\b(?:updat|check|review|chang)/i.test(text)
      )
      return item ? [{ path, line: item.line }] : []
    })[0]
    if (checklist) signals.push({ said: `${checklist.path} asks to look after the documentation`, place: checklist })
    const places = signals.flatMap(({ place }) => place ?? [])
    const said = signals.map(signal => signal.said).join('; ')
    if (signals.length >= 2) return met('hint', `${said.replace(/^./, c => c.toUpperCase())}.`, ...places)
    if (
      work?.date !== undefined &&
      sitesOf(evidence).every(({ hosted }) => hosted) &&
      now.getTime() - Date.parse(work.date) > MONTHS_OLD * DAY &&
      work.since >= MANY
    )
      return unmet('hint', `Documents were last changed on ${work.date}, and ${work.since} commits came since.`)
    if (signals.length === 1) return undecided(`${said.replace(/^./, c => c.toUpperCase())}; that is little to judge by.`)
    return undecided(
      'Whether the documentation keeps up with the software cannot be seen from outside.',
      ...[evidence.history].filter(fact => !fact.known)
    )
  }
}
