// SPDX-License-Identifier: MIT
import { tools } from '../../../scripts/generate/tools.mjs'
import { evidenceFor } from '../../support/evidence.js'
import type { ToolUse } from '../../../src/facts/tools/tool-use.js'

const SUPER = 'super-linter/super-linter@v8'
const MEGA = 'oxsecurity/megalinter@v8'

function usesOf(action: string, env: Record<string, string> = {}, files: Record<string, string> = {}): readonly ToolUse[] {
  const variables = Object.entries(env).map(([name, value]) => `          ${name}: ${value}\n`)
  const text = `on: [push, pull_request]\njobs:\n  a:\n    steps:\n      - ${action.startsWith('run:') ? action : `uses: ${action}`}\n${variables.length > 0 ? `        env:\n${variables.join('')}` : ''}`
  return evidenceFor({ files: { '.github/workflows/lint.yml': text, ...files } }).tools.uses.filter(use => use.how === 'ci')
}
const named = (uses: readonly ToolUse[], language: string): string =>
  uses
    .filter(use => use.languages.includes(language))
    .map(use => use.tool)
    .join(', ')

describe('a bundle stands for the analysers that it runs', () => {
  it.each<[string, string, Record<string, string>, Record<string, string>, string, string]>([
    ['all by default', SUPER, {}, {}, 'Python', 'Super-Linter, Black, Flake8, mypy, Pylint, Ruff'],
    ['one tool for several languages', SUPER, {}, {}, 'TypeScript', 'Super-Linter, ESLint, Prettier'],
    ['under its old name', 'github/super-linter@v4', {}, {}, 'Shell', 'Super-Linter, ShellCheck, shfmt'],
    ['nothing in a language that it does not read', SUPER, {}, {}, 'Haskell', ''],
    ['one switched off', SUPER, { VALIDATE_PYTHON_PYLINT: 'false' }, {}, 'Python', 'Super-Linter, Black, Flake8, mypy, Ruff'],
    ['one switched on, and all others off', SUPER, { VALIDATE_PYTHON_RUFF: 'true' }, {}, 'Python', 'Super-Linter, Ruff'],
    ['another one switched on', SUPER, { VALIDATE_PYTHON_RUFF: 'true' }, {}, 'Shell', ''],
    ['the code base is no linter', SUPER, { VALIDATE_ALL_CODEBASE: 'true' }, {}, 'Ruby', 'Super-Linter, RuboCop'],
    ['what only a run knows', SUPER, { VALIDATE_RUBY: '${{ vars.RUBY }}' }, {}, 'Ruby', ''],
    ['only some files', SUPER, { FILTER_REGEX_INCLUDE: 'docs/.*' }, {}, 'Ruby', ''],
    ['the whole image has Rust', SUPER, {}, {}, 'Rust', 'Super-Linter, Clippy, rustfmt'],
    ['the slim one has none', 'super-linter/super-linter/slim@v8', {}, {}, 'Rust', ''],
    ['and has Go', 'super-linter/super-linter/slim@v8', {}, {}, 'Go', 'Super-Linter, golangci-lint'],
    ['MegaLinter', MEGA, {}, {}, 'Go', 'MegaLinter, golangci-lint, Staticcheck'],
    ['languages enabled', MEGA, { ENABLE: 'PYTHON,BASH' }, {}, 'Shell', 'MegaLinter, ShellCheck, shfmt'],
    ['languages not enabled', MEGA, { ENABLE: 'PYTHON,BASH' }, {}, 'Go', ''],
    ['linters enabled', MEGA, { ENABLE_LINTERS: 'GO_REVIVE' }, {}, 'Go', 'MegaLinter, Staticcheck'],
    ['languages disabled', MEGA, { DISABLE: 'GO' }, {}, 'Go', ''],
    ['linters disabled', MEGA, { DISABLE_LINTERS: 'GO_REVIVE, PHP_PSALM' }, {}, 'Go', 'MegaLinter, golangci-lint'],
    [
      'linters disabled in its file',
      MEGA,
      {},
      { '.mega-linter.yml': 'DISABLE_LINTERS:\n  - GO_REVIVE\n' },
      'Go',
      'MegaLinter, golangci-lint'
    ],
    ['a file that is no YAML', MEGA, {}, { '.mega-linter.yml': 'a: [\n' }, 'Go', ''],
    [
      'a flavor',
      'oxsecurity/megalinter/flavors/python@v8',
      {},
      {},
      'Python',
      'MegaLinter, Bandit, Black, Flake8, mypy, Pylint, Pyright, Ruff'
    ],
    ['a flavor of another language', 'oxsecurity/megalinter/flavors/python@v8', {}, {}, 'Go', ''],
    ['a flavor that nobody knows', 'oxsecurity/megalinter/flavors/new@v8', {}, {}, 'Python', ''],
    [
      'Trunk',
      'trunk-io/trunk-action@v1',
      {},
      { '.trunk/trunk.yaml': 'lint:\n  enabled:\n    - ruff@0.5.0\n    - gofmt\n    - unknown@1\n' },
      'Python',
      'Trunk, Ruff'
    ],
    [
      'Trunk in a command',
      'run: trunk check',
      {},
      { '.trunk/trunk.yaml': 'lint:\n  enabled: [shellcheck@0.9]\n' },
      'Shell',
      'Trunk, ShellCheck'
    ]
  ])('%s', (_, action, env, files, language, expected) => {
    expect(named(usesOf(action, env, files), language)).toBe(expected)
  })
})

describe('a bundled analyser', () => {
  const one = (action: string, env: Record<string, string>, tool: string, files: Record<string, string> = {}) =>
    usesOf(action, env, files).find(use => use.tool === tool)
  it('does not fail the job when errors are disabled', () => {
    expect(one(SUPER, {}, 'RuboCop')).toMatchObject({ blocking: true, bundle: 'Super-Linter', path: '.github/workflows/lint.yml', line: 5 })
    expect(one(SUPER, { DISABLE_ERRORS: 'true' }, 'RuboCop')).toMatchObject({ blocking: false })
    expect(one(SUPER, { DISABLE_ERRORS: 'false' }, 'RuboCop')).toMatchObject({ blocking: true })
    expect(one(MEGA, { DISABLE_ERRORS_LINTERS: 'RUBY_RUBOCOP' }, 'RuboCop')).toMatchObject({ blocking: false })
    expect(one(MEGA, { RUBY_RUBOCOP_DISABLE_ERRORS: 'true' }, 'RuboCop')).toMatchObject({ blocking: false })
    expect(one(MEGA, { RUBY_RUBOCOP_DISABLE_ERRORS: 'true' }, 'Pylint')).toMatchObject({ blocking: true })
  })
  it('sees only what changed unless the whole code base is validated', () => {
    expect(one(SUPER, {}, 'RuboCop')).not.toHaveProperty('onlyNew')
    expect(one(SUPER, { VALIDATE_ALL_CODEBASE: 'true' }, 'RuboCop')).not.toHaveProperty('onlyNew')
    expect(one(SUPER, { VALIDATE_ALL_CODEBASE: 'false' }, 'RuboCop')).toMatchObject({ onlyNew: true })
    expect(one(MEGA, { VALIDATE_ALL_CODEBASE: "${{ github.event_name == 'push' }}" }, 'RuboCop')).toMatchObject({ onlyNew: true })
    const trunk = { '.trunk/trunk.yaml': 'lint:\n  enabled: [rubocop]\n' }
    expect(one('run: trunk check', {}, 'RuboCop', trunk)).toMatchObject({ onlyNew: true })
    expect(one('run: trunk check --all', {}, 'RuboCop', trunk)).not.toHaveProperty('onlyNew')
  })
  it("is strict by Super-Linter's own configuration only", () => {
    const strict = '[mypy]\nstrict = true\n'
    expect(one(SUPER, {}, 'mypy', { 'mypy.ini': strict })).not.toHaveProperty('strict')
    expect(one(SUPER, {}, 'mypy', { '.github/linters/.mypy.ini': strict })).toHaveProperty('strict')
    expect(one(MEGA, {}, 'mypy', { 'mypy.ini': strict })).toHaveProperty('strict')
  })
})

// Every linter of a bundle is found through its own name.
test.each(tools().compiled.flatMap(({ name, bundles = [] }) => bundles.map(([id, language, tool]) => [name, id, language, tool] as const)))(
  '%s runs %s (%s) with %s',
  (name, id, language, tool) => {
    const [action, on] = name === 'Super-Linter' ? [SUPER, { [`VALIDATE_${id}`]: 'true' }] : [MEGA, { ENABLE_LINTERS: id }]
    const uses = usesOf(action, on)
    expect(uses.map(use => use.tool)).toEqual([name, tool])
    if (language !== '*') expect(uses[1]?.languages).toEqual([language])
  }
)
