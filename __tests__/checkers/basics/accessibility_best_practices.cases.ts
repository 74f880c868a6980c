// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/basics/accessibility_best_practices.js'
import { cases } from '../../support/checker.js'

cases(checker, [
  {
    name: 'a linter among the dependencies',
    files: { 'package.json': '{"name":"x","devDependencies":{"eslint-plugin-jsx-a11y":"6"}}' },
    expect: 'Met hint',
    at: 'package.json'
  },
  {
    name: 'an audit in CI',
    files: { '.github/workflows/a.yml': 'on: [push]\njobs:\n  x:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npx pa11y-ci\n' },
    expect: 'Met hint',
    at: '.github/workflows/a.yml:6'
  },
  { name: 'a statement', files: { 'README.md': '# x\n\nThe pages follow WCAG 2.2 AA.\n' }, expect: 'Met hint', at: 'README.md:3' },
  {
    name: 'reachability is something else',
    files: {
      'README.md': '# x\n\nThe API is accessible over the network.\n',
      'A.java': 'class A { void f() { m.setAccessible(true); } }\n'
    },
    expect: '?'
  },
  {
    name: 'a library without interface',
    files: {
      'Cargo.toml': '[package]\nname = "x"\nversion = "1.0.0"\n[lib]\npath = "src/lib.rs"\n',
      'src/lib.rs': 'pub fn f() {}\npub fn g() {}\n'
    },
    expect: 'N/A hint'
  },
  { name: 'nothing known', expect: '?' }
])
