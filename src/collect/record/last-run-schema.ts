// SPDX-License-Identifier: MIT

/**
 * What a record of an earlier run looks like. A record comes from outside like everything else: nothing of it is used
 * before all of it has the right kinds. `criteria/record.schema.json` is the same, for others.
 */

const string = { type: 'string', maxLength: 20_000 }
const number = { type: 'number' }
const boolean = { type: 'boolean' }
const list = (items: object) => ({ type: 'array', maxItems: 1_000, items })
/** Members whose names end in `?` may be left out. */
function object(members: Readonly<Record<string, object>>): object {
  const named = Object.entries(members).map(([name, schema]) => [name.replace(/\?$/, ''), schema] as const)
  const required = Object.keys(members).filter(name => !name.endsWith('?'))
  return { type: 'object', required, properties: Object.fromEntries(named) }
}
const fact = (value: object) => ({
  oneOf: [
    { type: 'object', required: ['known', 'value'], properties: { known: { const: true }, value } },
    { type: 'object', required: ['known', 'why'], properties: { known: { const: false }, why: string, needs: string } }
  ]
})

const actor = object({ login: string, bot: boolean })
const checks = list(
  object({ name: string, 'conclusion?': string, 'app?': string, 'workflow?': string, 'url?': string, 'description?': string })
)

/** The facts that a record keeps: none that a stranger may not know, because anybody may download the files of a public repository's runs. */
const FACTS = {
  repository: object({
    visibility: { enum: ['PUBLIC', 'PRIVATE', 'INTERNAL'] },
    archived: boolean,
    disabled: boolean,
    locked: boolean,
    fork: boolean,
    mirror: boolean,
    inOrganization: boolean,
    description: string,
    homepage: string,
    'defaultBranch?': string,
    createdAt: string,
    'pushedAt?': string,
    topics: list(string),
    languages: list(object({ name: string, bytes: number })),
    hasIssues: boolean,
    hasDiscussions: boolean,
    hasWiki: boolean,
    blankIssuesEnabled: boolean,
    issueTemplates: list(string),
    contactLinks: list(object({ name: string, url: string })),
    'securityPolicyUrl?': string,
    securityPolicyEnabled: boolean,
    'contributingUrl?': string,
    'codeOfConduct?': object({ key: string, name: string, 'url?': string }),
    'licenseSpdx?': string,
    webCommitSignoffRequired: boolean,
    'commits?': number,
    'stale?': list(string)
  }),
  releases: object({
    total: number,
    newest: list(
      object({
        tag: string,
        name: string,
        url: string,
        'publishedAt?': string,
        draft: boolean,
        prerelease: boolean,
        description: string,
        'author?': string,
        assets: list(object({ name: string, size: number }))
      })
    )
  }),
  labels: list(object({ name: string, 'openIssues?': number })),
  issues: object({
    total: number,
    complete: boolean,
    'ever?': number,
    recent: list(
      object({
        number,
        url: string,
        title: string,
        createdAt: string,
        'closedAt?': string,
        open: boolean,
        'author?': actor,
        association: string,
        'type?': string,
        labels: list(string),
        'acknowledgedAt?': string
      })
    )
  }),
  mergedPullRequests: object({
    total: number,
    newest: list(
      object({
        number,
        url: string,
        title: string,
        mergedAt: string,
        base: string,
        'author?': actor,
        'mergedBy?': actor,
        association: string,
        labels: list(string),
        additions: number,
        files: list(object({ path: string, additions: number })),
        approvals: list(object({ author: actor, submittedAt: string })),
        checks,
        'checksUnread?': { const: true }
      })
    )
  }),
  discussions: object({ total: number, 'newest?': string }),
  checks,
  workflows: list(object({ name: string, path: string, state: string })),
  privateVulnerabilityReporting: boolean,
  advisories: list(
    object({
      id: string,
      'cve?': string,
      severity: { enum: ['low', 'medium', 'high', 'critical', 'unknown'] },
      publishedAt: string,
      withdrawn: boolean,
      patchedVersions: list(string),
      'vulnerableRanges?': list(string),
      url: string
    })
  ),
  codeScanning: object({ tools: list(object({ name: string, newest: string })) }),
  branchRules: object({
    rules: list(object({ type: string, parameters: { type: 'object' } })),
    'protected?': boolean,
    requiredChecks: list(string),
    'requiredApprovals?': number
  }),
  environments: list(object({ name: string, reviewers: boolean })),
  attestations: object({ release: string, found: boolean })
} as const

export const KEPT_FACTS = Object.keys(FACTS) as readonly (keyof typeof FACTS)[]

const STATES = { enum: ['met', 'unmet', 'undetermined'] }
const LEVELS = ['passing', 'silver', 'gold']
const levels = (schema: object) => ({
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(LEVELS.map(level => [level, schema]))
})

export const RECORD_SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Record of a run of best-practices-action',
  description: 'What the input `record` writes and the input `remembered` reads.',
  type: 'object',
  required: ['recordVersion', 'tool', 'now', 'commit', 'known', 'levels', 'criteria', 'facts'],
  properties: {
    recordVersion: { const: 1 },
    tool: object({ name: { const: 'best-practices-action' }, version: { type: 'string', maxLength: 40 } }),
    now: { type: 'string', pattern: String.raw`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$` },
    commit: { type: 'string', pattern: '^[0-9a-f]{40}(?:[0-9a-f]{24})?$' },
    known: object({ history: boolean, tags: boolean }),
    levels: { ...levels(STATES), required: LEVELS },
    criteria: {
      type: 'object',
      maxProperties: 500,
      propertyNames: { pattern: '^[a-zA-Z0-9_.-]{1,60}$' },
      additionalProperties: object({ status: { enum: ['Met', 'Unmet', 'N/A', '?'] }, satisfied: levels(boolean) })
    },
    facts: { type: 'object', properties: Object.fromEntries(Object.entries(FACTS).map(([name, value]) => [name, fact(value)])) }
  }
}
