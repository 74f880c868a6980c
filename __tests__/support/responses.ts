// SPDX-License-Identifier: MIT
import type { Checker } from '../../src/checkers/checker.js'
import type { IssueFacts } from '../../src/inputs/github.js'
import { unknown } from '../../src/core/known.js'
import { cases } from './checker.js'

/** How a tracker marks the issues that a checker counts. */
export interface Marks {
  readonly label: string
  readonly title: string
  readonly type: string
}

/** The cases of the two checkers that ask whether issues of a kind are answered. */
export function responseCases(checker: Checker, { label, title, type }: Marks): void {
  let number = 0
  function issue(given: Partial<IssueFacts> = {}): IssueFacts {
    number++
    return {
      number,
      url: `https://github.com/example/project/issues/${number}`,
      title: 'It does not work',
      createdAt: '2026-01-10T00:00:00Z',
      closedAt: undefined,
      open: true,
      author: { login: 'user', bot: false },
      association: 'NONE',
      type: undefined,
      labels: [label],
      acknowledgedAt: '2026-01-11T00:00:00Z',
      ...given
    }
  }
  function many(count: number, given: Partial<IssueFacts> = {}): IssueFacts[] {
    return Array.from({ length: count }, () => issue(given))
  }
  function issues(...recent: IssueFacts[]) {
    return { repository: {}, issues: { total: recent.length, complete: true, recent } }
  }
  const SILENT = { acknowledgedAt: undefined }

  cases(checker, [
    { name: 'nothing is known', expect: '?' },
    { name: 'issues may not be read', github: { repository: {}, issues: unknown('may not', 'issues: read') }, expect: '?' },
    { name: 'issues are off', github: { ...issues(), repository: { hasIssues: false } }, expect: '?' },
    { name: 'most are answered', github: issues(...many(4), ...many(2, SILENT)), expect: 'Met strong', says: '4 of 6' },
    { name: 'few, all answered', github: issues(...many(2)), expect: 'Met hint' },
    { name: 'half is not most', github: issues(...many(5), ...many(5, SILENT)), expect: 'Unmet strong', says: '5 of 10' },
    {
      name: 'half of a part is only a hint',
      github: { repository: {}, issues: { ...issues(...many(10, SILENT)).issues, complete: false } },
      expect: 'Unmet hint'
    },
    { name: 'few and unanswered', github: issues(...many(4, SILENT)), expect: '?' },
    { name: 'none filed', github: issues(), expect: 'Met hint', says: /^No / },
    {
      name: 'none among those that were read',
      github: { repository: {}, issues: { total: 900, complete: false, recent: [] } },
      expect: '?'
    },
    {
      name: 'labels are never used: all issues, as a hint',
      github: issues(...many(9, { labels: [] })),
      expect: 'Met hint',
      says: /marked/
    },
    { name: 'labels are never used and nobody answers', github: issues(...many(20, { labels: [], ...SILENT })), expect: '?' },
    { name: 'marked by title', github: issues(...many(6, { labels: [], title })), expect: 'Met strong' },
    { name: 'marked by type', github: issues(...many(6, { labels: [], type })), expect: 'Met strong' },
    {
      name: 'maintainers and machines file no reports',
      github: issues(
        ...many(9, { association: 'MEMBER', ...SILENT }),
        ...many(9, { author: { login: 'x[bot]', bot: true }, ...SILENT }),
        ...many(5)
      ),
      expect: 'Met strong',
      says: '5 of 5'
    },
    {
      name: 'what is younger than two months or older than a year is not counted',
      github: issues(
        ...many(20, { createdAt: '2026-05-20T00:00:00Z', ...SILENT }),
        ...many(20, { createdAt: '2025-05-20T00:00:00Z', ...SILENT }),
        ...many(5)
      ),
      expect: 'Met strong',
      says: 'between 2025-06-15 and 2026-04-15'
    },
    { name: 'a fork', github: { ...issues(...many(6)), repository: { fork: true } }, expect: 'Met hint' }
  ])
}
