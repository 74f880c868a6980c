// SPDX-License-Identifier: MIT
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { actionlintSays, documentedWorkflows, githubSays, githubSaysOfAction, OURS, ownWorkflows } from '../support/workflows.js'

const ACTION = readFileSync('action.yml', 'utf8')
const OWN = ownWorkflows()
const DOCUMENTED = documentedWorkflows()

interface Workflow {
  readonly on: Readonly<Record<string, { readonly paths?: unknown; readonly 'paths-ignore'?: unknown } | null>>
  readonly permissions?: unknown
  readonly jobs: Readonly<Record<string, { readonly permissions?: unknown; readonly steps: readonly { readonly uses?: string }[] }>>
}

describe('action.yml', () => {
  it('is what GitHub takes', () => {
    expect(githubSaysOfAction(ACTION)).toEqual([])
  })
  it.each([
    ['a runtime that is not there', ACTION.replace('node24', 'node25')],
    ['no description', ACTION.replace(/^description:.*\n/m, '')],
    ['a colour that is not there', ACTION.replace('color: green', 'color: beige')]
  ])('would be refused with %s', (_what, text) => {
    expect(githubSaysOfAction(text)).not.toEqual([])
  })
})

describe('every workflow, our own and the documented ones,', () => {
  it('is there', () => {
    expect(Object.keys(OWN)).toContain('test.yml')
    expect(Object.keys(DOCUMENTED).some(name => name.startsWith('README.md'))).toBe(true)
  })
  it.each(Object.entries({ ...OWN, ...DOCUMENTED }))("%s passes GitHub's own checks", async (_name, text) => {
    expect(await githubSays(text)).toEqual([])
  })
  it('passes actionlint', () => {
    expect(actionlintSays({ ...OWN, ...DOCUMENTED })).toBe('')
  })
  it.each(Object.entries({ ...OWN, ...DOCUMENTED }))('%s gives every job no more than it needs', (_name, text) => {
    const workflow = parse(text) as Workflow
    expect(workflow.permissions).toEqual({})
  })
})

describe('what is wrong with a workflow is found:', () => {
  const right = Object.values(DOCUMENTED)[0] ?? ''
  it.each([
    [
      'an input that action.yml lacks',
      right.replace(`- uses: ${OURS}@v0\n`, `- uses: ${OURS}@v0\n        with:\n          requires: gold\n`)
    ],
    ['a permission that is not there', right.replace('contents: read', 'content: read')],
    ['an event that is not there', right.replace('pull_request:', 'pull_requests:')],
    ['an action that is not known', right.replace('actions/checkout@', 'actions/check-out@')]
  ])('%s', async (_what, wrong) => {
    expect(wrong).not.toBe(right)
    expect(await githubSays(wrong)).not.toEqual([])
  })
  it('a title that becomes part of a script', () => {
    const wrong = right.replace(/^ {6}- uses: actions\/checkout.*$/m, '      - run: echo "${{ github.event.pull_request.title }}"\n$&')
    expect(wrong).not.toBe(right)
    expect(actionlintSays({ wrong })).toContain('untrusted')
  })
})

describe('our own workflows', () => {
  it.each(Object.entries(OWN))('%s pins what it uses to a commit, and says which version that is', (_name, text) => {
    for (const line of text.split('\n').filter(line => /^\s*(?:- )?uses: /.test(line)))
      expect(line).toMatch(/uses: (?:\.\/|[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/)
  })
})
