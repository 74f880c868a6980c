// SPDX-License-Identifier: MIT
/** Pictures of job summaries for the documentation; `scripts/screenshots.sh` runs this, it is no part of the usual tests. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { DECLARED, FILES } from '../golden/project.js'
import { goldenRepository } from '../golden/repository.js'
import { rendered } from '../support/render.js'
import { makeRepository, type TestRepository } from '../support/repository.js'
import { runAction } from '../support/runner.js'

const CSS = readFileSync(createRequire(resolve('package.json')).resolve('github-markdown-css/github-markdown-light.css'), 'utf8')
const PROJECT = { default_branch: 'main', full_name: 'example/project', name: 'project', owner: { login: 'example' } }

let folder: string
let golden: TestRepository
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'screenshots-'))
  golden = goldenRepository()
})
afterAll(() => {
  golden.remove()
  rmSync(folder, { recursive: true, force: true })
})

/** GitHub draws alerts, which are no part of GFM, as boxes. */
function alerts(html: string): string {
  return html.replace(
    /<blockquote>\s*<p>\[!(NOTE|WARNING|CAUTION)\]\s*(?:<br>)?/g,
    (_, kind: string) =>
      `<blockquote class="markdown-alert markdown-alert-${kind.toLowerCase()}"><p class="markdown-alert-title">${kind.charAt(0)}${kind.slice(1).toLowerCase()}</p><p>`
  )
}

function picture(name: string, markdown: string, height: number): void {
  const page = join(folder, `${name}.html`)
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><style>${CSS} body { margin: 0; padding: 24px; max-width: 980px; box-sizing: border-box; font-family: "DejaVu Sans", sans-serif }</style><body class="markdown-body">${alerts(rendered(markdown))}`
  )
  execFileSync(
    process.env['CHROMIUM'] ?? 'chromium',
    [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--hide-scrollbars'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
      `--user-data-dir=${join(folder, 'profile')}`,
      `--window-size=1000,${height}`,
      `--screenshot=${resolve('docs/images', `${name}.png`)}`,
      `file://${page}`
    ],
    { stdio: 'ignore', timeout: 60_000 }
  )
}

async function summaryOf(repository: TestRepository, event: string, payload: object): Promise<string> {
  repository.checkout()
  const { summary } = await runAction({ workspace: repository.directory, event, payload, env: { GITHUB_REF: 'refs/heads/main' } })
  return summary
}

it('a pull request that loses a level', async () => {
  golden.branch('careless')
  golden.commit({ 'SECURITY.md': null }, { message: 'Tidy up\n' })
  const [base, head] = [golden.git('rev-parse', 'main').trim(), golden.head]
  const summary = await summaryOf(golden, 'pull_request', {
    repository: PROJECT,
    pull_request: { head: { sha: head }, base: { sha: base } }
  })
  picture('regressed-pull-request', summary, 760)
  golden.branch('main')
})

it('a gold project', async () => {
  picture('gold', await summaryOf(golden, 'schedule', { repository: PROJECT }), 480)
})

it('a first run, without answers', async () => {
  const first = makeRepository({ remote: 'https://github.com/example/project.git' })
  try {
    first.commit(Object.fromEntries(Object.keys(FILES).map(path => [path, DECLARED[path] ?? ''])), {
      message: 'Start\n',
      date: new Date().toISOString()
    })
    picture('first-run', await summaryOf(first, 'workflow_dispatch', { repository: PROJECT }), 1100)
  } finally {
    first.remove()
  }
})
