// SPDX-License-Identifier: MIT
import redos from 'eslint-plugin-redos'
import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

const IO = [
  'node:fs',
  'node:fs/promises',
  'node:child_process',
  'node:http',
  'node:https',
  'node:dns/promises',
  'node:net',
  'node:process',
  'octokit',
  '@actions/*',
  'undici'
]

/** What a folder may not import: data flows config -> evidence -> checkers -> grading -> reports. */
const wall = (files, patterns, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group: patterns, message }] }] }
})

export default tseslint.config(
  { ignores: ['dist/**', 'coverage/**', 'node_modules/**', '**/*.generated.ts'] },
  ...tseslint.configs.recommended,
  regexp.configs['flat/recommended'],
  {
    // Every regular expression of the product must run in linear time: what it reads is hostile.
    files: ['src/**'],
    plugins: { redos },
    rules: { 'redos/no-vulnerable': ['error', { timeout: 20_000, ignoreErrors: true }] }
  },
  {
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'off',
      'regexp/require-unicode-regexp': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }]
    }
  },
  wall(
    ['src/checkers/**'],
    [...IO, '**/config/**', '**/grading/**', '**/reports/**', '**/answers/**'],
    'Checkers are pure functions of evidence.'
  ),
  wall(['src/grading/**'], [...IO, '**/config/**', '**/reports/**', '**/collect/**'], 'Grading is pure.'),
  wall(['src/criteria/**', 'src/answers/parse.ts', 'src/answers/lint.ts'], IO, 'This is pure.'),
  wall(
    ['src/evidence/**', 'src/answers/**'],
    ['@actions/*', '**/reports/**', '**/grading/**'],
    'Evidence is read before anything is judged, and knows no runner.'
  ),
  wall(['src/cli.ts', 'src/evaluate.ts', 'src/exit.ts'], ['@actions/*'], 'Only the action, config and reports know the runner.')
)
