// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/quality/warnings.js'
import { cases } from '../../support/checker.js'

const lint = (run: string): string => `name: ci\non: [push, pull_request]\njobs:\n  lint:\n    steps:\n      - run: ${run}\n`
const py = { 'a.py': 'a = 1\n' }
const CI = '.github/workflows/ci.yml'

cases(checker, [
  { name: 'an empty world', expect: '?' },
  { name: 'nothing but a document', files: { 'README.md': '# A' }, expect: 'N/A hint' },
  { name: 'a linter in CI', files: { ...py, [CI]: lint('pylint src') }, expect: 'Met strong', at: `${CI}:6` },
  {
    name: 'a linter in CI that passed',
    files: { ...py, [CI]: lint('pylint src') },
    github: { checks: [{ name: 'lint', conclusion: 'success', app: 'github-actions', workflow: 'ci', url: undefined }] },
    expect: 'Met conclusive'
  },
  {
    name: 'linters that only the Makefile runs',
    files: { ...py, Makefile: 'lint:\n\tpylint src\n' },
    expect: 'Met strong',
    at: 'Makefile:2',
    says: /not seen/
  },
  {
    name: 'a linter that is only configured',
    files: { 'a.rb': 'a = 1\n', '.rubocop.yml': 'AllCops: {}\n' },
    expect: 'Met strong',
    at: '.rubocop.yml'
  },
  { name: 'an arcanist linter in CI', files: { 'a.cc': 'int a;\n', [CI]: lint('arc lint') }, expect: 'Met strong' },
  {
    name: 'warning flags in Bazel files',
    files: { 'a.cc': 'int a;\n', 'bazel/x.bzl': 'copts = ["-Wall", "-Werror"]\n' },
    expect: 'Met strong',
    at: 'bazel/x.bzl:1'
  },
  {
    name: 'warning flags of vendored code',
    files: { 'a.cc': 'int a;\n', 'third_party/x/Makefile': 'CFLAGS = -Wall\n' },
    expect: 'Unmet hint'
  },
  { name: 'a formatter', files: { ...py, [CI]: lint('black --check .') }, expect: 'Met hint' },
  { name: 'a linter of another language', files: { ...py, [CI]: lint('yamllint .') }, expect: 'Met hint' },
  {
    name: 'a dependency that nobody runs',
    files: { 'a.js': 'a()\n', 'package.json': '{"name":"x","devDependencies":{"eslint":"9"}}' },
    expect: 'Unmet hint'
  },
  { name: 'a plain TypeScript project', files: { 'a.ts': 'a()\n', 'tsconfig.json': '{}' }, expect: 'Unmet hint' },
  {
    name: 'a strict TypeScript project',
    files: { 'a.ts': 'a()\n', 'tsconfig.json': '{ "compilerOptions": { "strict": true } }' },
    expect: 'Met strong'
  },
  { name: 'a linter named in a comment', files: { ...py, [CI]: lint('|\n          # pylint src\n          true') }, expect: 'Unmet hint' },
  {
    name: 'the safe mode of Perl',
    files: { 'lib/A.pm': 'package A;\nuse strict;\nuse warnings;\n1;\n' },
    expect: 'Met strong',
    at: 'lib/A.pm:2'
  },
  { name: 'a safe mode that a comment mentions', files: { 'lib/A.pm': 'package A;\n# use strict;\n1;\n' }, expect: 'Unmet hint' },
  {
    name: 'the safe mode of JavaScript in one file of many',
    files: { 'a.js': "'use strict'\na()\n", 'b.js': 'b()\n', 'c.js': 'c()\n' },
    expect: 'Unmet hint'
  },
  { name: 'the safe mode of JavaScript', files: { 'a.js': "// A.\n'use strict';\na()\n", 'test/a.js': 'a()\n' }, expect: 'Met strong' },
  { name: 'Julia, whose linters are called from tests', files: { 'src/A.jl': 'module A\nend\n' }, expect: '?' }
])
