// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

describe('scripts/docs.mjs', () => {
  const script = resolve('scripts/docs.mjs')
  const folder = mkdtempSync(join(tmpdir(), 'docs-'))
  const run = (...args: string[]) => spawnSync(process.execPath, [script, ...args], { cwd: folder, encoding: 'utf8' })
  const page = () => readFileSync(join(folder, 'docs/criteria.md'), 'utf8')
  const about = (id: string) =>
    page()
      .split('### ')
      .find(part => part.startsWith(`\`${id}\``))

  beforeAll(() => {
    cpSync('src/criteria', join(folder, 'src/criteria'), { recursive: true })
    mkdirSync(join(folder, 'src/checkers'))
    writeFileSync(
      join(folder, 'src/checkers/index.generated.ts'),
      `import type { Checker } from './checker.js'
      export const CHECKERS: readonly Checker[] = [
        { criterion: 'test_invocation', looksAt: 'Targets of \`Makefile*\` and *.json <files>.', neverClaims: 'That tests pass.', needs: ['checks: read'] }
      ] as unknown as readonly Checker[]`
    )
    expect(run('--check').status).toBe(1)
    expect(run()).toMatchObject({ status: 0, stderr: '' })
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('counts what the levels ask and what a machine can say', () => {
    expect(page()).toContain(
      [
        '| passing | 67 | 43 | 10 | 14 | 1 | 66 | 0 |',
        '| silver | 55 | 44 | 10 | 1 | 0 | 54 | 1 |',
        '| gold | 23 | 21 | 2 | 0 | 1 | 21 | 1 |',
        '| different ids | 129 |  |  |  | 1 | 126 | 2 |'
      ].join('\n')
    )
    expect(page().match(/^### /gm)).toHaveLength(129)
  })

  it('tells what a checker looks at, at each level of its criterion', () => {
    expect(about('test_invocation')).toContain('[**passing**](https://www.bestpractices.dev/en/criteria/0#0.test_invocation) · SHOULD')
    expect(about('test_invocation')).toContain(
      '[**gold**](https://www.bestpractices.dev/en/criteria/2#2.test_invocation) · MUST · Met needs a URL'
    )
    expect(about('test_invocation')).toContain(
      '- **The checker looks at:** Targets of `Makefile*` and \\*.json \\<files>.\n- **It never claims:** That tests pass.\n- **It says more with:** `checks: read`'
    )
  })

  it('says what is declared only and what is worked out', () => {
    expect(about('small_tasks')).toContain('**Declared only:**')
    expect(about('achieve_silver')).toContain('Worked out from')
  })

  it('leaves nothing behind, and writes the same text again', () => {
    expect(readdirSync(join(folder, 'node_modules/.cache'))).toEqual([])
    expect(run('--check')).toMatchObject({ status: 0, stdout: '', stderr: '' })
  })
})
