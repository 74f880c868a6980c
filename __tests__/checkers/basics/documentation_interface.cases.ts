// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/basics/documentation_interface.js'
import { cases } from '../../support/checker.js'

const program = { 'package.json': '{ "name": "p", "bin": { "p": "p.js" } }', 'p.js': 'console.log(1)\n' }
const library = { 'Cargo.toml': '[package]\nname = "p"\nversion = "1.0.0"\n', 'src/lib.rs': 'pub fn f() {}\n' }

cases(checker, [
  { name: 'nothing at all', expect: '?' },
  { name: 'a licence whose name ends like a manual page', files: { ...program, 'LGPL-2.1': 'GNU' }, expect: '?' },
  { name: 'a manual page of a program', files: { ...program, 'man/p.1': '.TH p 1\n' }, expect: 'Met strong', at: 'man/p.1' },
  { name: 'a page about the command line', files: { ...program, 'docs/cli.md': '# CLI\n' }, expect: 'Met strong', at: 'docs/cli.md' },
  { name: 'an OpenAPI file', files: { ...program, 'api.openapi.yaml': 'openapi: 3.1.0\n' }, expect: 'Met strong', at: 'api.openapi.yaml' },
  {
    name: 'OpenAPI files that are test data',
    files: { ...program, 'src/pii/testdata/openapi.json': '{}', 'tests/swagger.json': '{}' },
    expect: '?'
  },
  {
    name: 'a link to generated documentation',
    files: { ...library, 'README.md': '# P\n\nSee [docs](https://docs.rs/p).\n' },
    expect: 'Met strong',
    at: ['README.md:3', 'https://docs.rs/p']
  },
  { name: 'a badge without a link', files: { ...library, 'README.md': '# P\n\n![docs](https://docs.rs/p/badge.svg)\n' }, expect: '?' },
  {
    name: 'package documentation of a program',
    files: { 'main.go': 'package main\n', 'README.md': '[![go](https://pkg.go.dev/badge/x.svg)](https://pkg.go.dev/x/y)\n' },
    expect: 'Met hint'
  },
  {
    name: 'an action with described inputs',
    files: {
      'action.yml': 'name: a\ninputs:\n  token:\n    description: A token.\nruns:\n  using: node24\n  main: a.js\n',
      'README.md': '# A\n\n## Inputs\n\nMany.\n'
    },
    expect: 'Met strong',
    at: 'README.md:3'
  },
  {
    name: 'autodoc',
    files: {
      'pyproject.toml': '[project]\nname = "p"\nversion = "1"\n',
      'p/__init__.py': 'x = 1\n',
      'docs/conf.py': "extensions = ['sphinx.ext.autodoc']\n"
    },
    expect: 'Met strong',
    at: 'docs/conf.py'
  },
  { name: 'a heading only', files: { ...program, 'README.md': '# P\n\n## Command-line options\n' }, expect: 'Met hint', at: 'README.md:3' },
  { name: 'a style guide’s heading', files: { ...program, 'styleguide/c.md': '# Default Arguments\n' }, expect: '?' },
  { name: 'no program at all', files: { 'policy.txt': 'x' }, expect: 'N/A hint' }
])
