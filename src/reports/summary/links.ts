// SPDX-License-Identifier: MIT
import { criterionUrl, type Criterion } from '../../criteria/criterion.js'
import { linkTo } from '../../inputs/repository.js'
import type { Result } from '../../grading/merge.js'
import type { Report } from '../../report.js'
import { code, link } from '../escape.js'
import type { Place } from '../../finding.js'

export function criterionLink(criterion: Pick<Criterion, 'id' | 'level'>): string {
  return `[${criterion.id}](${criterionUrl(criterion)})`
}

export function linkId(id: string, report: Report): string {
  const criterion = report.criteria.find(entry => entry.id === id)
  return criterion ? criterionLink(criterion) : code(id)
}

export function placeLink(place: Place, report: Report): string {
  const url = linkTo(place, report.repository, report.head.commit)
  const name = 'url' in place ? addressName(place.url) : place.line === undefined ? place.path : `${place.path}:${place.line}`
  return url === undefined ? code(name) : link(name, url)
}

/** An address as people say it: a table is as wide as its longest word. */
function addressName(url: string): string {
  const name = url.replace(/^https:\/\//, '')
  const commit = /\/commit\/([0-9a-f]{7})[0-9a-f]{33}$/.exec(name)?.[1]
  return commit === undefined ? shortened(name, 60) : `commit ${commit}`
}

function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text
}

/** The first places of a finding's evidence. */
export function places(result: Result, report: Report): string {
  return result.finding.evidence
    .slice(0, 3)
    .map(place => placeLink(place, report))
    .join(', ')
}
