// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/quality/warnings_strict.js'
import { cases } from '../../support/checker.js'

const CI = '.github/workflows/ci.yml'
const ci = (run: string) => ({ [CI]: `on: [push, pull_request]\njobs:\n  lint:\n    steps:\n      - run: ${run}\n` })

cases(checker, [
  { name: 'an empty world', expect: '?' },
  { name: 'no code', files: { 'README.md': '# A' }, expect: 'N/A hint' },
  {
    name: 'Clippy with warnings as errors',
    files: { 'src/main.rs': '#![warn(clippy::all, clippy::pedantic)]\nfn main() {}\n', ...ci('cargo clippy -- --deny warnings') },
    expect: 'Met strong',
    at: `${CI}:5`
  },
  {
    name: '-Werror in a Bazel file that CI builds with',
    files: { 'a.cc': 'int a;\n', 'bazel/x.bzl': 'copts = ["-Wall",\n"-Werror"]\n', ...ci('bazel build //...') },
    expect: 'Met strong',
    at: 'bazel/x.bzl:2'
  },
  {
    name: '-Werror that CI is not seen to build with',
    files: { 'a.cc': 'int a;\n', 'bazel/x.bzl': 'copts = ["-Werror"]\n' },
    expect: 'Met hint'
  },
  { name: '-Werror of vendored code', files: { 'a.cc': 'int a;\n', 'third_party/x/Makefile': 'CFLAGS = -Werror\n' }, expect: '?' },
  {
    name: 'a strict sample',
    files: { 'a.ts': 'a()\n', 'samples/tsconfig.json': '{ "strict": true }', ...ci('npx eslint .') },
    expect: 'Unmet hint'
  },
  {
    name: 'strict in a comment',
    files: { 'a.py': 'a = 1\n', 'mypy.ini': '[mypy]\n# strict = true\n', ...ci('mypy .') },
    expect: '?'
  },
  { name: 'strict mypy in a Makefile alone', files: { 'a.py': 'a = 1\n', Makefile: 'types:\n\tmypy --strict .\n' }, expect: 'Met hint' },
  { name: 'a strict job that does not block', files: { 'a.py': 'a = 1\n', ...ci('mypy --strict . || true') }, expect: 'Met hint' },
  {
    name: 'all linters of golangci-lint',
    files: { 'a.go': 'package a\n', ...ci('golangci-lint run'), '.golangci.yml': 'linters:\n  enable-all: true\n' },
    expect: 'Met strong',
    at: '.golangci.yml:2'
  },
  {
    name: 'all checks of one of its linters',
    files: {
      'a.go': 'package a\n',
      ...ci('golangci-lint run'),
      '.golangci.yml': 'linters:\n  settings:\n    gocritic:\n      enable-all: true\n'
    },
    expect: '?'
  },
  { name: 'a linter that has no levels', files: { 'a.go': 'package a\n', ...ci('go vet ./...') }, expect: 'Met hint', at: `${CI}:5` },
  {
    name: 'Clippy in a workflow of Forgejo',
    files: {
      'src/main.rs': 'fn main() {}\n',
      '.forgejo/workflows/ci.yml': 'on: [push, pull_request]\njobs:\n  lint:\n    steps:\n      - run: cargo clippy -- -D warnings\n'
    },
    expect: 'Met strong',
    at: '.forgejo/workflows/ci.yml:5'
  },
  { name: 'a linter with rules of the project’s own', files: { 'a.py': 'a = 1\n', '.flake8': '[flake8]\n', ...ci('flake8') }, expect: '?' },
  { name: 'a linter whose default is all it has', files: { 'a.sh': 'echo\n', ...ci('shellcheck a.sh') }, expect: '?' },
  {
    name: 'flags that a script puts together',
    files: { 'a.c': 'int a;\n', 'b/Makefile': 'CFLAGS = -Wall\n', 'auto/cc': 'CFLAGS="$CFLAGS -Werror"\n' },
    expect: '?'
  },
  { name: 'a linter with its defaults', files: { 'a.py': 'a = 1\n', ...ci('flake8') }, expect: 'Unmet hint' },
  {
    name: 'ESLint of the interface of a C++ project',
    files: { 'a.cc': `${'int a;\n'.repeat(50)}`, 'ui/a.js': 'a()\n', ...ci('npx eslint --max-warnings 0 .') },
    expect: '?'
  }
])
