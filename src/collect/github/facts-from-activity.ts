// SPDX-License-Identifier: MIT
import type { Actor, CheckFacts, IssueFacts, Issues, PullRequestFacts } from '../../inputs/github.js'
import { at, dateAt, listAt, numberAt, textAt, textsAt } from './payload.js'
import { MACHINE } from './facts-from-activity.phrases.generated.js'

function actorAt(value: unknown, ...keys: readonly string[]): Actor | undefined {
  const login = textAt(value, [...keys, 'login'], 100)
  return login === undefined ? undefined : { login, bot: textAt(value, [...keys, '__typename']) === 'Bot' || MACHINE.test(login) }
}

/**
 * When somebody first took notice of an issue: a person other than its author commented, labelled, assigned, scheduled or
 * closed it, or linked a pull request. Forms label in the author's name, and machines close what is stale: neither counts.
 */
function acknowledgedAt(issue: unknown, author: Actor | undefined): string | undefined {
  const other = (actor: Actor | undefined) => actor !== undefined && !actor.bot && actor.login !== author?.login
  const comments = listAt(issue, 'comments', 'nodes').filter(comment => other(actorAt(comment, 'author')))
  const events = listAt(issue, 'timelineItems', 'nodes').filter(
    event => other(actorAt(event, 'actor')) || other(actorAt(event, 'source', 'author'))
  )
  const dates = [...comments, ...events].flatMap(event => dateAt(event, 'createdAt') ?? [])
  return dates.sort((a, b) => Date.parse(a) - Date.parse(b))[0]
}

function issueFrom(node: unknown): IssueFacts[] {
  const number = numberAt(node, 'number')
  const createdAt = dateAt(node, 'createdAt')
  if (number === undefined || createdAt === undefined) return []
  const author = actorAt(node, 'author')
  return [
    {
      number,
      url: textAt(node, ['url']) ?? '',
      title: textAt(node, ['title'], 300) ?? '',
      createdAt,
      closedAt: dateAt(node, 'closedAt'),
      open: textAt(node, ['state']) === 'OPEN',
      author,
      association: textAt(node, ['authorAssociation']) ?? 'NONE',
      type: textAt(node, ['issueType', 'name']),
      labels: textsAt(listAt(node, 'labels', 'nodes'), 'name'),
      acknowledgedAt: acknowledgedAt(node, author)
    }
  ]
}

/**
 * Issues from the two searches and the count of all. Undefined when they contradict each other: a search finds nothing,
 * without an error, where it may not look.
 */
export function issuesFrom(ever: unknown, window: unknown, fresh: unknown, from: string): Issues | undefined {
  const all = numberAt(ever, 'issues', 'totalCount')
  const counts = [window, fresh].map(search => numberAt(search, 'issueCount'))
  const [inWindow, since] = counts
  if (all === undefined || inWindow === undefined || since === undefined) return undefined
  const newest = dateAt(ever, 'issues', 'nodes', 0, 'createdAt')
  if (inWindow + since === 0 && newest !== undefined && newest.slice(0, 10) > from) return undefined
  const recent = [fresh, window].flatMap(search => listAt(search, 'nodes').flatMap(issueFrom))
  return {
    total: inWindow + since,
    complete: recent.length >= inWindow + since,
    ever: all,
    recent: recent.sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt))
  }
}

/** Check runs and statuses, as facts. */
function checksIn(contexts: unknown): CheckFacts[] {
  return listAt(contexts, 'nodes').flatMap((node): CheckFacts[] => {
    const name = textAt(node, ['name'])
    if (name !== undefined)
      return [
        {
          name,
          conclusion: textAt(node, ['conclusion'])?.toLowerCase(),
          app: textAt(node, ['checkSuite', 'app', 'slug']),
          workflow: textAt(node, ['checkSuite', 'workflowRun', 'workflow', 'name']),
          url: textAt(node, ['detailsUrl'])
        }
      ]
    const context = textAt(node, ['context'])
    if (context === undefined) return []
    const state = textAt(node, ['state'])?.toLowerCase()
    const description = textAt(node, ['description'])
    return [
      {
        name: context,
        conclusion: state === 'pending' || state === 'expected' ? undefined : state,
        app: textAt(node, ['creator', 'login']),
        workflow: undefined,
        url: textAt(node, ['targetUrl']),
        ...(description !== undefined && { description })
      }
    ]
  })
}

/** Checks of the default branch's newest commit; undefined when the payload holds no commit. */
export function checksFrom(alias: unknown): CheckFacts[] | undefined {
  const commit = at(alias, 'defaultBranchRef', 'target')
  return at(commit, 'oid') === undefined ? undefined : checksIn(at(commit, 'statusCheckRollup', 'contexts'))
}

/** Merged pull requests; `checks` is the alias with their checks, or undefined when it could not be read. */
export function pullRequestsFrom(alias: unknown, checks: unknown): { total: number; newest: PullRequestFacts[] } | undefined {
  const total = numberAt(alias, 'pullRequests', 'totalCount')
  if (total === undefined) return undefined
  const contexts = new Map(
    listAt(checks, 'pullRequests', 'nodes').map(node => [
      numberAt(node, 'number'),
      at(node, 'commits', 'nodes', 0, 'commit', 'statusCheckRollup', 'contexts')
    ])
  )
  const newest = listAt(alias, 'pullRequests', 'nodes').flatMap((node): PullRequestFacts[] => {
    const number = numberAt(node, 'number')
    const mergedAt = dateAt(node, 'mergedAt')
    if (number === undefined || mergedAt === undefined) return []
    return [
      {
        number,
        url: textAt(node, ['url']) ?? '',
        title: textAt(node, ['title'], 300) ?? '',
        mergedAt,
        base: textAt(node, ['baseRefName']) ?? '',
        author: actorAt(node, 'author'),
        mergedBy: actorAt(node, 'mergedBy'),
        association: textAt(node, ['authorAssociation']) ?? 'NONE',
        labels: textsAt(listAt(node, 'labels', 'nodes'), 'name'),
        additions: numberAt(node, 'additions') ?? 0,
        files: listAt(node, 'files', 'nodes').flatMap(file => {
          const path = textAt(file, ['path'])
          return path === undefined ? [] : [{ path, additions: numberAt(file, 'additions') ?? 0 }]
        }),
        approvals: listAt(node, 'reviews', 'nodes').flatMap(review => {
          const author = actorAt(review, 'author')
          const submittedAt = dateAt(review, 'submittedAt')
          return author === undefined || submittedAt === undefined ? [] : [{ author, submittedAt }]
        }),
        checks: checksIn(contexts.get(number)),
        ...(!contexts.has(number) && { checksUnread: true as const })
      }
    ]
  })
  return { total, newest: newest.sort((a, b) => Date.parse(b.mergedAt) - Date.parse(a.mergedAt)) }
}
