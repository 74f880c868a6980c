// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import ts from 'typescript'

describe('scripts/new.mjs', () => {
  const script = resolve('scripts/new.mjs')
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'new-')))
  const checker = 'src/checkers/change-control/small_tasks.ts'
  const table = '__tests__/checkers/change-control/small_tasks.cases.ts'
  const node = (...args: string[]) => spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })

  // A copy of this repository in which one criterion has no checker yet.
  beforeAll(() => {
    for (const path of ['criteria', 'src', '__tests__/support', '__tests__/checkers/change-control.test.ts', 'jest.config.js'])
      cpSync(path, join(folder, path), { recursive: true })
    for (const path of ['tsconfig.json', 'package.json']) cpSync(path, join(folder, path))
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
    mkdirSync(join(folder, '__tests__/checkers/change-control'))
    rmSync(join(folder, checker))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each([
    ['no id', [], 'Usage: npm run new -- <criterion_id>\n'],
    ['an unknown id', ['small_task'], 'There is no criterion small_task in criteria/*.yml.\n'],
    ['a computed criterion', ['achieve_silver'], 'achieve_silver is computed from the results of another level, so it has no checker.\n'],
    ['an existing checker', ['bus_factor'], 'src/checkers/basics/bus_factor.ts exists already.\n']
  ])('refuses %s', (_name, args, stderr) => {
    expect(node(script, ...args)).toMatchObject({ status: 1, stdout: '', stderr })
  })

  it('writes a checker that compiles, and a table that fails until it is written', () => {
    expect(node(script, 'small_tasks')).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringContaining(`${checker}\nwrote: ${table}\n`)
    })
    expect(readFileSync(join(folder, 'src/checkers/index.generated.ts'), 'utf8')).toContain("from './change-control/small_tasks.js'")

    const { options } = ts.parseJsonConfigFileContent({ extends: './tsconfig.json', files: [checker, table] }, ts.sys, folder)
    const program = ts.createProgram([join(folder, checker), join(folder, table)], options)
    for (const path of [checker, table]) {
      const diagnostics = ts.getPreEmitDiagnostics(program, program.getSourceFile(join(folder, path)))
      expect(diagnostics.map(({ messageText }) => messageText)).toEqual([])
    }

    const jest = node('--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', 'change-control')
    expect(jest.stderr).toContain(`small_tasks › TODO: write ${checker}, then put real worlds in place of this one`)
    expect(jest.stderr).toContain('Tests:       1 failed, 3 passed, 4 total')
    expect(node(script, 'small_tasks')).toMatchObject({ status: 1, stderr: `${checker} exists already.\n` })
  })
})
