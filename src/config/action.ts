// SPDX-License-Identifier: MIT
import * as core from '@actions/core'
import { tmpdir } from 'node:os'
import { basename, resolve } from 'node:path'
import { RECORDED_EVENTS } from '../collect/record/last-run.js'
import type { GateOptions } from '../grading/decide.js'
import { failOnOf, failOrWarn, flagOf, levelsOf } from './choices.js'
import { BadEnvironment, BadUsage, type Config, type RememberedSource } from './config.js'
import { readEvent, textAt as text } from './event.js'
import { answersFile } from './files.js'
import { serverAddresses } from './server.js'
import { siteAccess } from './sites.js'
import type { BaseRequest } from '../collect/git/candidate.js'
import type { Checkout } from '../collect/git/checkout.js'
import type { Publication } from './publication.js'

/** What the action needs besides the common configuration. */
export interface ActionConfig extends Config {
  /** Where the JSON report goes; empty for none. */
  readonly report: string
  /** Where what later runs remember goes; empty for none. */
  readonly record: string
  /** Where SARIF goes; empty for none. */
  readonly sarif: string
  /** What is written to GitHub. */
  readonly publication: Publication
}

/**
 * Configuration from the action's inputs, the runner's environment and the event payload.
 * @throws BadUsage for an input or event that cannot be used, in a sentence that says what to write instead
 * @throws BadEnvironment when the runner does not say what to judge
 */
export async function actionConfig(): Promise<ActionConfig> {
  const addresses = serverAddresses(process.env)
  const { name: eventName, payload } = await readEvent(process.env)
  if (eventName === 'pull_request_target')
    throw new BadUsage(
      'pull_request_target runs with write access on code that is not yours; use `on: pull_request`, which this action needs no secrets for.'
    )
  const [token, adminToken] = [secret('token'), secret('admin-token')]
  const workspace = process.env['GITHUB_WORKSPACE'] ?? process.cwd()
  const path = resolve(workspace, core.getInput('path') || '.')
  const { owner, name } = repositoryOfRun()
  const defaultBranch = defaultBranchOf(eventName, payload)
  const onDefaultBranch = defaultBranch !== undefined && process.env['GITHUB_REF'] === `refs/heads/${defaultBranch}`
  const revision = core.getInput('base')
  const { serverUrl } = addresses
  const base: BaseRequest = revision ? { kind: 'revision', revision } : baseOfEvent(eventName, payload, defaultBranch, onDefaultBranch)
  const remembered = rememberedOf(workspace, owner, name, defaultBranch)
  return {
    path,
    answers: await answersFile(core.getInput('answers'), path),
    head: 'HEAD',
    base,
    gate: base.kind === 'release' ? reportOnly(gateOf()) : gateOf(),
    github: token
      ? {
          ask: true,
          token,
          ...(adminToken !== '' && { adminToken }),
          ...addresses
        }
      : { ask: false, why: 'GitHub was not asked, because the input `token` is empty.', needs: 'token' },
    sites: siteAccess(flag('sites'), process.env, base),
    identity: {
      host: new URL(serverUrl).host,
      owner,
      name,
      ...(defaultBranch !== undefined && { defaultBranch })
    },
    temporary: process.env['RUNNER_TEMP'] || tmpdir(),
    checkout: checkoutOf(eventName, payload, { host: new URL(serverUrl).host, owner, name }, workspace),
    report: core.getInput('report'),
    // Whatever else runs here may have checked out what a stranger proposes.
    record: onDefaultBranch && RECORDED_EVENTS.includes(eventName) ? core.getInput('record') : '',
    ...(remembered && { remembered }),
    sarif: core.getInput('sarif'),
    publication: publicationOf(eventName, payload, owner, name, serverUrl)
  }
}

function gateOf(): GateOptions {
  return {
    require: levelsOf(core.getInput('require'), 'The input `require`'),
    failOn: failOnOf(core.getInput('fail-on') || 'regression', 'The input `fail-on`'),
    onUndetermined: failOrWarn(core.getInput('on-undetermined') || 'fail', 'The input `on-undetermined`'),
    onUnsupported: failOrWarn(core.getInput('on-unsupported') || 'fail', 'The input `on-unsupported`'),
    onMissingBase: failOrWarn(core.getInput('on-missing-base') || 'fail', 'The input `on-missing-base`')
  }
}

/** What was lost since the last release was merged long ago: a release is told of it, and not stopped. */
function reportOnly(gate: GateOptions): GateOptions {
  return { ...gate, failOn: 'never', require: gate.require.filter(level => level !== 'current') }
}

/** The payload of a schedule tells no repository, but only the default branch has schedules. */
function defaultBranchOf(event: string, payload: object): string | undefined {
  const told = text(payload, 'repository', 'default_branch')
  const ref = process.env['GITHUB_REF'] ?? ''
  const branch = told || (event === 'schedule' && ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : '')
  return branch || undefined
}

/** Where the last run's record is: the file that was named, else, where this workflow leaves records, the artifacts of earlier runs. */
function rememberedOf(workspace: string, owner: string, name: string, branch: string | undefined): RememberedSource | undefined {
  const file = core.getInput('remembered')
  if (file !== '') return { file: resolve(workspace, file) }
  const record = core.getInput('record')
  if (record === '' || branch === undefined) return undefined
  return { artifact: { owner, name, branch, file: basename(record), run: Number(process.env['GITHUB_RUN_ID']) } }
}

function publicationOf(event: string, payload: object, owner: string, name: string, serverUrl: string): Publication {
  const { number } = payload as { number?: unknown }
  // A pull request's checks belong to its head; the commit of the run is a merge that nobody sees.
  const head = text(payload, 'pull_request', 'head', 'sha') || (process.env['GITHUB_SHA'] ?? '')
  return {
    owner,
    name,
    ...(flag('comment') && event === 'pull_request' && typeof number === 'number' && { comment: number }),
    ...(flag('check-runs') && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(head) && { checkRuns: head }),
    run: `${serverUrl}/${owner}/${name}/actions/runs/${process.env['GITHUB_RUN_ID'] ?? ''}`
  }
}

/** An input that is `true` or `false`. */
function flag(input: string): boolean {
  return flagOf(core.getInput(input) || 'false', `The input \`${input}\``)
}

/** An input that the runner masks wherever it would be logged. */
function secret(input: string): string {
  const value = core.getInput(input)
  if (value !== '') core.setSecret(value)
  return value
}

const CHANGES: readonly string[] = ['pull_request', 'push', 'merge_group', 'release']

/** What was checked out, as far as the event tells. */
function checkoutOf(event: string, payload: object, repository: Checkout['repositories'][number], workspace: string): Checkout {
  const [owner = '', name = ''] = text(payload, 'pull_request', 'head', 'repo', 'full_name').split('/')
  const pullRequest = text(payload, 'pull_request', 'head', 'sha')
  const named = [process.env['GITHUB_SHA'] ?? '', pullRequest, text(payload, 'after'), text(payload, 'merge_group', 'head_sha')]
  return {
    repositories: [repository, ...(owner && name ? [{ ...repository, owner, name }] : [])],
    workspace,
    commits: [...new Set(named)].filter(commit => /^(?!0+$)[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit)),
    ...(pullRequest && { pullRequest }),
    change: CHANGES.includes(event)
  }
}

/** The repository whose workflow this is. */
function repositoryOfRun(): { readonly owner: string; readonly name: string } {
  const match = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(process.env['GITHUB_REPOSITORY'] ?? '')
  if (!match) throw new BadEnvironment('GITHUB_REPOSITORY is not set to owner/name; run this in a workflow, or use the command line.')
  return { owner: match[1] ?? '', name: match[2] ?? '' }
}

/** Which commit an event's change starts from. */
function baseOfEvent(event: string, payload: object, defaultBranch: string | undefined, onDefaultBranch = false): BaseRequest {
  switch (event) {
    case 'pull_request':
      return {
        kind: 'pull-request',
        head: text(payload, 'pull_request', 'head', 'sha'),
        base: text(payload, 'pull_request', 'base', 'sha'),
        branch: text(payload, 'pull_request', 'base', 'ref')
      }
    case 'merge_group':
      return { kind: 'commit', commit: text(payload, 'merge_group', 'base_sha'), what: 'the commit that the merge group starts from' }
    case 'push': {
      const before = text(payload, 'before')
      const ref = text(payload, 'ref')
      if ((payload as { deleted?: unknown }).deleted === true) return { kind: 'none', why: 'A branch or tag was deleted.' }
      if (ref.startsWith('refs/tags/')) return { kind: 'release', tag: ref.slice('refs/tags/'.length) }
      const from = defaultBranch !== undefined && ref !== `refs/heads/${defaultBranch}` ? defaultBranch : undefined
      // A payload that does not say what was there before is not that of a new branch.
      if (!/^0+$/.test(before)) return { kind: 'push', before, ...(from !== undefined && { from }) }
      if (from !== undefined) return { kind: 'fork-point', branch: from }
      return { kind: 'none', why: 'The branch is new.' }
    }
    case 'release':
      return { kind: 'release', tag: text(payload, 'release', 'tag_name') }
    default:
      return { kind: 'none', why: `The event ${event || '(none)'} is no change to compare.`, ...(onDefaultBranch && { sinceLast: true }) }
  }
}
