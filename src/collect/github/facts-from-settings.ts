// SPDX-License-Identifier: MIT
import type { BranchRules, ReleaseFacts, Releases, RepositoryFacts } from '../../inputs/github.js'
import { at, dateAt, flagAt, listAt, numberAt, textAt, textsAt } from './payload.js'

const MAX_RULES = 100

/** The repository itself, from the alias `core`; undefined when the payload is no repository. */
export function repositoryFrom(core: unknown): RepositoryFacts | undefined {
  const visibility = textAt(core, ['visibility'])
  const hasIssues = flagAt(core, 'hasIssuesEnabled')
  if ((visibility !== 'PUBLIC' && visibility !== 'PRIVATE' && visibility !== 'INTERNAL') || hasIssues === undefined) return undefined
  const conduct = at(core, 'codeOfConduct')
  const is = (name: string) => flagAt(core, name) ?? false
  return {
    visibility,
    archived: is('isArchived'),
    disabled: is('isDisabled'),
    locked: is('isLocked'),
    fork: is('isFork'),
    mirror: is('isMirror'),
    inOrganization: is('isInOrganization'),
    description: textAt(core, ['description'], 1000) ?? '',
    homepage: textAt(core, ['homepageUrl']) ?? '',
    defaultBranch: textAt(core, ['defaultBranchRef', 'name']),
    createdAt: dateAt(core, 'createdAt') ?? '',
    pushedAt: dateAt(core, 'pushedAt'),
    topics: textsAt(listAt(core, 'repositoryTopics', 'nodes'), 'topic', 'name'),
    languages: listAt(core, 'languages', 'edges').flatMap(edge => {
      const name = textAt(edge, ['node', 'name'])
      const bytes = numberAt(edge, 'size')
      return name === undefined || bytes === undefined ? [] : [{ name, bytes }]
    }),
    hasIssues,
    hasDiscussions: is('hasDiscussionsEnabled'),
    hasWiki: is('hasWikiEnabled'),
    blankIssuesEnabled: flagAt(core, 'isBlankIssuesEnabled') ?? true,
    issueTemplates: listAt(core, 'issueTemplates').flatMap(t => textAt(t, ['filename']) ?? textAt(t, ['name']) ?? []),
    contactLinks: listAt(core, 'contactLinks').flatMap(link => {
      const name = textAt(link, ['name'])
      const url = textAt(link, ['url'])
      return name === undefined || url === undefined ? [] : [{ name, url }]
    }),
    securityPolicyUrl: textAt(core, ['securityPolicyUrl']),
    securityPolicyEnabled: is('isSecurityPolicyEnabled'),
    contributingUrl: textAt(core, ['contributingGuidelines', 'url']),
    codeOfConduct:
      conduct === undefined
        ? undefined
        : { key: textAt(conduct, ['key']) ?? '', name: textAt(conduct, ['name']) ?? '', url: textAt(conduct, ['url']) },
    licenseSpdx: textAt(core, ['licenseInfo', 'spdxId']),
    webCommitSignoffRequired: is('webCommitSignoffRequired'),
    commits: numberAt(core, 'defaultBranchRef', 'target', 'history', 'totalCount')
  }
}

export function releasesFrom(alias: unknown): Releases | undefined {
  const total = numberAt(alias, 'releases', 'totalCount')
  if (total === undefined) return undefined
  return {
    total,
    newest: listAt(alias, 'releases', 'nodes').flatMap((node): ReleaseFacts[] => {
      const tag = textAt(node, ['tagName'])
      if (tag === undefined) return []
      return [
        {
          tag,
          name: textAt(node, ['name']) ?? '',
          url: textAt(node, ['url']) ?? '',
          publishedAt: dateAt(node, 'publishedAt'),
          draft: flagAt(node, 'isDraft') ?? false,
          prerelease: flagAt(node, 'isPrerelease') ?? false,
          description: textAt(node, ['description'], 20_000) ?? '',
          author: textAt(node, ['author', 'login']),
          assets: listAt(node, 'releaseAssets', 'nodes').flatMap(asset => {
            const name = textAt(asset, ['name'])
            return name === undefined ? [] : [{ name, size: numberAt(asset, 'size') ?? 0 }]
          })
        }
      ]
    })
  }
}

export function labelsFrom(alias: unknown): { name: string; openIssues?: number }[] | undefined {
  // A repository without any label has null here on some servers.
  if (at(alias, 'labels') === undefined) return undefined
  return listAt(alias, 'labels', 'nodes').flatMap(label => {
    const name = textAt(label, ['name'])
    const openIssues = numberAt(label, 'issues', 'totalCount')
    return name === undefined ? [] : [{ name, ...(openIssues !== undefined && { openIssues }) }]
  })
}

export function discussionsFrom(alias: unknown): { total: number; newest: string | undefined } | undefined {
  const total = numberAt(alias, 'discussions', 'totalCount')
  return total === undefined ? undefined : { total, newest: dateAt(alias, 'discussions', 'nodes', 0, 'createdAt') }
}

export function environmentsFrom(alias: unknown): { name: string; reviewers: boolean }[] | undefined {
  if (at(alias, 'environments') === undefined) return undefined
  return listAt(alias, 'environments', 'nodes').flatMap(node => {
    const name = textAt(node, ['name'])
    const reviewers = textsAt(listAt(node, 'protectionRules', 'nodes'), 'type').includes('REQUIRED_REVIEWERS')
    return name === undefined ? [] : [{ name, reviewers }]
  })
}

type BranchRule = BranchRules['rules'][number]

/** `requiredApprovingReviewCount` as GitHub's REST interface spells it. */
function snake(name: string): string {
  return name.replaceAll(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
}

function snakeKeys(value: unknown, depth = 0): unknown {
  if (Array.isArray(value)) return value.slice(0, MAX_RULES).map(element => snakeKeys(element, depth + 1))
  if (typeof value !== 'object' || value === null || depth > 4) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== '__typename')
      .map(([key, inner]) => [snake(key), snakeKeys(inner, depth + 1)])
  )
}

/** Active rules from the alias `rules`, named as in the REST interface: `pull_request`, `required_approving_review_count`. */
export function rulesFrom(alias: unknown): BranchRule[] | undefined {
  const rules = at(alias, 'defaultBranchRef', 'rules')
  if (rules === undefined) return undefined
  return listAt(rules, 'nodes').flatMap(node => {
    const type = textAt(node, ['type'])
    const enforcement = textAt(node, ['repositoryRuleset', 'enforcement'])
    if (type === undefined || (enforcement !== undefined && enforcement !== 'ACTIVE')) return []
    return [{ type: type.toLowerCase(), parameters: (snakeKeys(at(node, 'parameters') ?? {}) ?? {}) as BranchRule['parameters'] }]
  })
}

/** The same from the REST interface, which only lists active ones. */
export function rulesFromRest(data: unknown): BranchRule[] | undefined {
  if (!Array.isArray(data)) return undefined
  return data.slice(0, MAX_RULES).flatMap((rule: unknown) => {
    const type = textAt(rule, ['type'])
    return type === undefined ? [] : [{ type, parameters: (at(rule, 'parameters') ?? {}) as BranchRule['parameters'] }]
  })
}

/** What protects the default branch, as anybody may know: the rules of rulesets, and what GitHub tells of the branch. */
export function branchRulesFrom(rules: readonly BranchRule[], branch: unknown): BranchRules {
  const checks = rules.flatMap(({ type, parameters }) =>
    type === 'required_status_checks' ? textsAt(listAt(parameters, 'required_status_checks'), 'context') : []
  )
  const classic = listAt(branch, 'protection', 'required_status_checks', 'contexts').flatMap(
    context => textAt({ context }, ['context']) ?? []
  )
  const approvals = rules
    .map(({ type, parameters }) => (type === 'pull_request' ? numberAt(parameters, 'required_approving_review_count') : undefined))
    .filter(count => count !== undefined)
  return {
    rules,
    protected: rules.length > 0 ? true : flagAt(branch, 'protected'),
    requiredChecks: [...new Set([...checks, ...classic])],
    requiredApprovals: approvals.length === 0 ? undefined : Math.max(...approvals)
  }
}
