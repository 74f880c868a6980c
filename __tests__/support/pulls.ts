// SPDX-License-Identifier: MIT
import type { PullRequestFacts } from '../../src/inputs/github.js'

/** A merged pull request: who wrote, merged and approved it. */
export function pullOf(
  author: string,
  mergedBy: string,
  approvals: readonly string[] = [],
  mergedAt = '2026-05-01T00:00:00Z'
): PullRequestFacts {
  const actor = (login: string) => ({ login, bot: login.endsWith('[bot]') })
  return {
    number: 1,
    url: 'https://github.com/example/project/pull/1',
    title: 'change',
    mergedAt,
    base: 'main',
    author: actor(author),
    mergedBy: actor(mergedBy),
    association: 'MEMBER',
    labels: [],
    additions: 1,
    files: [],
    approvals: approvals.map(login => ({ author: actor(login), submittedAt: mergedAt })),
    checks: []
  }
}

/** Commits of a person, all of the same day. */
export function commitsBy(name: string, email: string, count: number, paths: readonly string[] = []) {
  return Array.from({ length: count }, () => ({
    author: { name, email },
    date: '2026-05-01T00:00:00Z',
    changes: paths.map(path => ({ status: 'M' as const, path }))
  }))
}
