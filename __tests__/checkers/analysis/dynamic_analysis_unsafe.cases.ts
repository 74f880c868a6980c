// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/analysis/dynamic_analysis_unsafe.js'
import { cases } from '../../support/checker.js'

const CI = '.github/workflows/ci.yml'
const ci = (run: string) => ({ [CI]: `on: [push]\njobs:\n  a:\n    steps:\n      - run: ${run}\n` })
const c = { 'src/a.c': 'int main(void) { return 0; }\n' }
const go = { 'a.go': 'package a\n' }

cases(checker, [
  { name: 'an empty world', expect: '?' },
  { name: 'no source', files: { 'README.md': '# A' }, expect: '?' },
  { name: 'Go alone', files: go, expect: 'N/A strong', says: /written in Go/ },
  { name: 'Rust', files: { 'a.rs': 'pub fn a() { b() }\n' }, expect: 'N/A strong' },
  { name: 'Rust with unsafe', files: { 'a.rs': 'pub fn a() { unsafe { b() } }\n' }, expect: 'N/A hint', at: 'a.rs:1' },
  {
    name: 'Rust with unsafe, under Miri',
    files: {
      'a.rs': 'pub fn a() { unsafe { b() } }\n',
      '.github/workflows/ci.yml': 'on: push\njobs:\n  miri:\n    runs-on: ubuntu-latest\n    steps:\n      - run: cargo miri test\n'
    },
    expect: 'Met strong',
    says: /Miri/
  },
  { name: 'Zig', files: { 'a.zig': 'pub fn a() void {}\n' }, expect: '?' },
  { name: 'vendored C', files: { ...go, 'third_party/sqlite/sqlite3.c': 'int a;\n' }, expect: 'N/A strong' },
  {
    name: 'C that GitHub counts',
    files: go,
    github: {
      repository: {
        languages: [
          { name: 'Go', bytes: 100 },
          { name: 'C', bytes: 90 }
        ]
      }
    },
    expect: 'N/A hint'
  },
  {
    name: 'AddressSanitizer in CI',
    files: { ...c, ...ci('cmake -DCMAKE_C_FLAGS=-fsanitize=address .') },
    expect: 'Met strong',
    at: `${CI}:5`
  },
  { name: 'a configuration of Bazel', files: { ...c, ...ci('bazel test --config=asan //...') }, expect: 'Met strong' },
  { name: 'Valgrind that is only installed', files: { ...c, ...ci('sudo apt-get install -y valgrind') }, expect: 'Unmet hint' },
  { name: 'a target of a Makefile', files: { ...c, Makefile: 'asan:\n\t$(CC) -fsanitize=address a.c\n' }, expect: 'Met hint' },
  { name: 'ThreadSanitizer', files: { ...c, ...ci('bazel test --config=tsan //...') }, expect: 'Unmet hint' },
  { name: 'nothing', files: c, expect: 'Unmet hint' },
  {
    name: 'an R package with C++',
    files: { 'R/a.R': 'a <- 1\n', 'src/a.cpp': 'int a;\n', DESCRIPTION: 'Package: a\n' },
    expect: 'Unmet hint'
  },
  {
    name: 'a reusable workflow of another repository',
    files: { ...c, [CI]: 'on: push\njobs:\n  a:\n    uses: org/x/.github/workflows/t.yml@v1\n' },
    expect: '?'
  }
])
