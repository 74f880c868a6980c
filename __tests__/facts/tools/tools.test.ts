// SPDX-License-Identifier: MIT
import { TOOLS } from '../../../src/facts/tools/tools.generated.js'
import { evidenceFor, type File } from '../../support/evidence.js'
import type { ToolUse } from '../../../src/facts/tools/tool-use.js'

const uses = (files: Record<string, File>): readonly ToolUse[] => evidenceFor({ files }).tools.uses
const ci = (...lines: string[]): Record<string, string> => ({
  '.github/workflows/ci.yml': `on: [push, pull_request]\njobs:\n  a:\n    steps:\n${lines.map(l => `      - ${l}\n`).join('')}`
})
const said = (files: Record<string, File>): string[] => uses(files).map(u => `${u.how} ${u.tool} ${u.roles.join('+')}`)

it('names every tool once', () => {
  expect(new Set(TOOLS.map(t => t.name)).size).toBe(TOOLS.length)
})

it.each([
  ['an upload of results is no CodeQL', ci('uses: github/codeql-action/upload-sarif@v3'), []],
  ['a comment', ci('run: |\n          # cosign sign x\n          true'), []],
  ['an echo', ci('run: echo "semgrep found nothing"'), []],
  ['an installation', ci('run: pip install bandit', 'run: apt-get install -y valgrind', 'run: npm i -g eslint'), []],
  ['looking for a program', ci('run: command -v mypy'), []],
  ['asking for a version', ci('run: ruff --version'), []],
  ['a mere dependency', { 'package.json': '{"name":"x","devDependencies":{"eslint":"9"}}' }, []],
  [
    'golangci-lint without gosec',
    { ...ci('uses: golangci/golangci-lint-action@v6'), '.golangci.yml': 'linters:\n  enable:\n    - govet\n' },
    ['ci golangci-lint lint+sast', 'config golangci-lint lint+sast']
  ],
  ['Ruff without S', { ...ci('run: ruff check .'), 'ruff.toml': 'select = ["E", "F"]\n' }, ['ci Ruff lint+sast', 'config Ruff lint+sast']],
  ['codespell and Scorecard', ci('uses: codespell-project/actions-codespell@v2', 'uses: ossf/scorecard-action@v2'), ['ci Scorecard sca']],
  ['a format run', ci('run: ruff format --check .'), ['ci Black format']]
])('is not fooled by %s', (_name, files, expected) => {
  expect(said(files)).toEqual(expected)
})

it('finds security rules where they are configured', () => {
  const roles = (files: Record<string, File>, tool: string): readonly string[] => uses(files).find(u => u.tool === tool)?.roles ?? []
  expect(roles({ ...ci('run: golangci-lint run'), '.golangci.yml': 'linters:\n  enable:\n    - gosec\n' }, 'golangci-lint')).toContain(
    'sast-security'
  )
  expect(
    roles({ ...ci('run: ruff check'), 'pyproject.toml': '[tool.ruff.lint]\nselect = [\n  "E", # style\n  "S",\n]\n' }, 'Ruff')
  ).toContain('sast-security')
  expect(roles({ ...ci('run: npx eslint .'), 'eslint.config.js': "import security from 'eslint-plugin-security'\n" }, 'ESLint')).toContain(
    'sast-security'
  )
})

it("reads CodeQL's languages", () => {
  const languages = (...lines: string[]): readonly string[] => uses(ci(...lines)).find(u => u.tool === 'CodeQL')?.languages ?? []
  const analyze = 'uses: github/codeql-action/analyze@v3'
  expect(languages('uses: github/codeql-action/init@v3\n        with:\n          languages: go, python', analyze)).toEqual(['Go', 'Python'])
  expect(languages('uses: github/codeql-action/init@v3', analyze)).toContain('C++')
  expect(languages('uses: github/codeql-action/init@v3\n        with:\n          languages: ${{ needs.x.outputs.y }}', analyze)).toEqual([])
})

it('tells strict settings', () => {
  const strict = (files: Record<string, File>): string[] =>
    uses(files).flatMap(u => (u.strict ? [`${u.tool} ${u.strict.setting} ${u.strict.path}:${u.strict.line}`] : []))
  expect(strict(ci('run: cargo clippy -- -D warnings'))).toEqual(['Clippy -D warnings .github/workflows/ci.yml:5'])
  expect(strict({ 'tsconfig.json': '{\n  // "strict": false\n  "strict": true\n}' })).toEqual(['TypeScript strict tsconfig.json:3'])
  expect(strict({ 'examples/tsconfig.json': '{ "strict": true }', 'tsconfig.json': '{}' })).toEqual([])
  expect(strict({ 'bazel/x.bzl': 'copts = [\n  "-Wall",\n  "-Werror",\n]\n', 'third_party/y.bzl': '"-Werror"' })).toEqual([
    'compiler warnings -Werror bazel/x.bzl:3'
  ])
  expect(strict({ 'CMakeLists.txt': '# -Werror\nadd_compile_options(-Wall -Werror=format)\n' })).toEqual([])
  expect(strict({ 'src/lib.rs': '#![warn(clippy::all, clippy::pedantic)]\n', ...ci('run: cargo clippy') })).toContain(
    'Clippy clippy::pedantic src/lib.rs:1'
  )
  expect(strict({ 'src/lib.rs': '#![deny(missing_docs, unused_imports)]\n#![forbid(unsafe_code)]\n' })).toEqual([])
  expect(strict({ 'src/lib.rs': '#![deny(missing_docs, warnings)]\n' })).toEqual(['compiler warnings deny(warnings) src/lib.rs:1'])
})

it('takes no licence beside a configuration for one', () => {
  expect(uses({ '.eslintrc.json.license': 'SPDX-License-Identifier: MIT\n' })).toEqual([])
})

it('finds sanitizers, in variables too', () => {
  const found = uses({
    '.github/workflows/ci.yml':
      'on: push\nenv:\n  ASAN_OPTIONS: x\njobs:\n  a:\n    steps:\n      - run: go test -race ./...\n      - run: cmake -DCMAKE_CXX_FLAGS="-fsanitize=address,undefined" .\n'
  })
  expect(found.map(u => u.tool)).toEqual(['Go race detector', 'AddressSanitizer', 'UndefinedBehaviorSanitizer', 'AddressSanitizer'])
})

it('does not block where findings are forgiven', () => {
  const blocking = (run: string): boolean | undefined => uses(ci(run))[0]?.blocking
  expect(blocking('run: ruff check')).toBe(true)
  expect(blocking('run: ruff check --exit-zero')).toBe(false)
  expect(blocking('run: flake8 || true')).toBe(false)
  expect(uses(ci('uses: golangci/golangci-lint-action@v6\n        with:\n          only-new-issues: true'))[0]).toMatchObject({
    blocking: true,
    onlyNew: true
  })
})

it('runs plugins of a build wherever CI builds', () => {
  const pom = { 'pom.xml': '<project>\n<plugin><artifactId>spotbugs-maven-plugin</artifactId></plugin></project>' }
  expect(said({ ...ci('run: ./mvnw -B verify'), ...pom })).toEqual(['ci SpotBugs sast+lint'])
  expect(said(pom)).toEqual(['config SpotBugs sast+lint'])
})

it.each([
  ['\tcc -Werror a.c', true],
  ['\t@echo CC; cc -Werror a.c', true],
  ['\t@echo "Disabling -Werror"', false],
  ["\tsed -i 's/-Werror//' configure", false],
  ['CFLAGS := $(filter-out -Werror,$(CFLAGS))', false]
])('reads whether %j is strict', (line, expected) => {
  const found = evidenceFor({ files: { 'a.c': 'int main(void) { return 0; }', Makefile: `all:\n${line}\n` } }).tools
  expect(JSON.stringify(found).includes('Werror')).toBe(expected)
})
