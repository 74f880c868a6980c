// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/quality/coding_standards.js'
import { cases } from '../../support/checker.js'

const GO = { 'main.go': 'package main\n\nfunc main() { println(1) }\n' }
const PYTHON = { 'a.py': 'print(1)\n' }
const LONG = 'We write code like this. '.repeat(20)

cases(checker, [
  { name: 'an empty tree', files: {}, expect: '?' },
  { name: 'no source', files: { 'README.md': '# x\n\nText.\n' }, expect: 'N/A hint' },
  {
    name: 'a style guide of its own',
    files: { ...GO, 'styleguide/go_style.md': `# Go\n\n${LONG}` },
    expect: 'Met strong',
    at: 'styleguide/go_style.md'
  },
  {
    name: 'a file of coding conventions',
    files: { ...GO, 'docs/coding-style.md': `# Style\n\n${LONG}` },
    expect: 'Met strong',
    at: 'docs/coding-style.md'
  },
  {
    name: 'a document about standards of another kind',
    files: { ...GO, 'docs/standards/pqc-standards.md': `# Standards\n\n${LONG}` },
    expect: '?'
  },
  { name: 'a guide to the style of documents', files: { ...GO, 'docs/documentation-style.md': `# Style\n\n${LONG}` }, expect: '?' },
  {
    name: 'the guide names the conventions of .NET',
    files: {
      'Program.cs': 'class Program { static void Main() {} }\n',
      'CONTRIBUTING.md':
        '# Contributing\n\nThank you for your help with this project.\n\nCode must follow the .NET runtime coding guidelines.\n'
    },
    expect: 'Met strong',
    at: 'CONTRIBUTING.md:5'
  },
  {
    name: 'the guide names the style of the main language',
    files: {
      ...GO,
      'CONTRIBUTING.md':
        '# Contributing\n\nThank you for your help with this project.\n\nCode must be formatted with gofmt, and follow the review comments.\n'
    },
    expect: 'Met strong',
    at: 'CONTRIBUTING.md:5'
  },
  {
    name: 'commands that developers run',
    files: {
      'a.rs': 'fn main() {}\n',
      'CONTRIBUTING.md':
        '# Contributing\n\nThank you for your help with this project, which is welcome at any time and in any form.\n\n```sh\ncargo fmt --check\n```\n'
    },
    expect: 'Met strong',
    at: 'CONTRIBUTING.md:6'
  },
  {
    name: 'the README is the guide',
    files: { ...PYTHON, 'README.md': '# x\n\n## Code style\n\nPython code follows PEP 8.\n' },
    expect: 'Met strong',
    at: 'README.md:5',
    says: 'PEP 8'
  },
  {
    name: 'the style of another language only',
    files: {
      ...GO,
      'CONTRIBUTING.md':
        '# Contributing\n\nThank you for your help with this project. We welcome all changes.\n\nPython scripts must follow PEP 8.\n',
      'tools.py': 'x = 1\n',
      'b.go': 'package main\n'.repeat(50)
    },
    expect: 'Met hint'
  },
  {
    name: 'a text to learn a language from',
    files: {
      ...GO,
      'CONTRIBUTING.md':
        '# Contributing\n\nThank you for your help with this project. We welcome all changes.\n\n### New to Go?\n\n* [Effective Go](https://go.dev/doc/effective_go)\n'
    },
    expect: 'Met hint'
  },
  {
    name: 'a tool that has to be installed',
    files: {
      ...GO,
      'CONTRIBUTING.md':
        '# Contributing\n\nThank you for your help with this project. We welcome all changes.\n\n```sh\nbrew install golangci-lint\n```\n'
    },
    expect: 'Unmet hint'
  },
  {
    name: 'a configuration is no document',
    files: { ...PYTHON, '.flake8': '[flake8]\nmax-line-length = 100\n' },
    expect: 'Met hint',
    at: '.flake8'
  },
  {
    name: 'a type checker has no style',
    files: { ...PYTHON, 'mypy.ini': '[mypy]\n' },
    expect: '?'
  },
  {
    name: 'rules in words of its own',
    files: {
      'a.js': 'let a\n',
      'CONTRIBUTING.md':
        '# Contributing\n\nThank you for your help with this project. Use two-space indentation, semicolons, and descriptive names.\n'
    },
    expect: 'Met hint',
    at: 'CONTRIBUTING.md'
  },
  {
    name: 'the guide does not want it',
    files: {
      'a.js': 'let a\n',
      'CONTRIBUTING.md':
        '# Contributing\n\nThank you for your help with this project. We do not use prettier here, as nobody likes it; just send changes.\n'
    },
    expect: 'Unmet hint',
    at: 'CONTRIBUTING.md'
  },
  { name: 'no guide', files: PYTHON, expect: '?' }
])
