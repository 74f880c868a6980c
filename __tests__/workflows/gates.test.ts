// SPDX-License-Identifier: MIT
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { LEVELS } from '../../src/criteria/criterion.js'
import { codeBlocks, documentedWorkflows, ownWorkflows } from '../support/workflows.js'

interface Job {
  readonly name?: string
  readonly if?: string
  readonly needs?: string
  readonly outputs?: Readonly<Record<string, string>>
}
interface Workflow {
  readonly on: Readonly<Record<string, object | null>>
  readonly jobs: Readonly<Record<string, Job>>
}
interface Ruleset {
  readonly target: string
  readonly enforcement: string
  readonly conditions: { readonly ref_name: { readonly include: readonly string[]; readonly exclude: readonly string[] } }
  readonly rules: readonly {
    readonly type: string
    readonly parameters: {
      readonly strict_required_status_checks_policy: boolean
      readonly required_status_checks: readonly { readonly context: string; readonly integration_id: number }[]
    }
  }[]
}

const gates = (name: string): boolean => name.startsWith('docs/gates.md')
const WORKFLOWS = Object.entries(documentedWorkflows())
  .filter(([name]) => gates(name))
  .map(([, text]) => parse(text) as Workflow)
const RULESETS = Object.entries(codeBlocks('json'))
  .filter(([name]) => gates(name))
  .map(([, text]) => JSON.parse(text) as Ruleset)
const { outputs: OUTPUTS } = parse(readFileSync('action.yml', 'utf8')) as { outputs: object }

it('shows one job, and a job for each level', () => {
  expect(WORKFLOWS.map(({ jobs }) => Object.keys(jobs))).toEqual([['gate'], ['evaluate', ...LEVELS, 'no-regression']])
})

describe('a workflow whose jobs are required', () => {
  it('always runs: for the merge queue too, and whatever was changed', () => {
    for (const { on } of WORKFLOWS) {
      expect(Object.keys(on)).toEqual(expect.arrayContaining(['pull_request', 'merge_group', 'push']))
      for (const filter of Object.values(on)) expect(Object.keys(filter ?? {})).not.toContain('paths')
    }
  })
  it('runs again for a pull request that is retargeted to another branch', () => {
    for (const text of [...Object.values(documentedWorkflows()), ownWorkflows()['best-practices.yml'] ?? '']) {
      const { on } = parse(text) as Workflow
      if ('pull_request' in on) expect(on['pull_request']).toEqual({ types: ['opened', 'synchronize', 'reopened', 'edited'] })
    }
  })
  it('skips no job: what is skipped counts as passed', () => {
    for (const { jobs } of WORKFLOWS)
      for (const job of Object.values(jobs)) expect(job.if).toBe(job.needs === undefined ? undefined : 'always()')
  })
  it('hands on outputs that action.yml has', () => {
    const used = WORKFLOWS.flatMap(({ jobs }) => Object.values(jobs).flatMap(({ outputs }) => Object.entries(outputs ?? {})))
    expect(used.map(([name]) => name)).toEqual([...LEVELS, 'regressed'])
    for (const [name, value] of used) {
      expect(value).toBe(`\${{ steps.badge.outputs.${name} }}`)
      expect(OUTPUTS).toHaveProperty([name])
    }
  })
})

it('the ruleset requires names that the jobs have, of GitHub Actions', () => {
  const names = WORKFLOWS.flatMap(({ jobs }) => Object.values(jobs).map(({ name }) => name))
  expect(RULESETS).toHaveLength(1)
  for (const { target, enforcement, conditions, rules } of RULESETS) {
    expect({ target, enforcement, conditions }).toEqual({
      target: 'branch',
      enforcement: 'active',
      conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } }
    })
    expect(rules.map(({ type }) => type)).toEqual(['required_status_checks'])
    for (const { context, integration_id } of rules.flatMap(({ parameters }) => parameters.required_status_checks)) {
      expect(names).toContain(context)
      expect(integration_id).toBe(15368)
    }
  }
})
