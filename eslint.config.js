// SPDX-License-Identifier: MIT
import redos from 'eslint-plugin-redos'
import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

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
  }
)
