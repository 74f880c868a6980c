// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/basics/documentation_quick_start.js'
import { cases } from '../../support/checker.js'

const main = { 'main.go': 'package main\n\nfunc main() {}\n' }

cases(checker, [
  {
    name: 'a section with commands',
    files: { ...main, 'README.md': '# x\n\n## Quick start\n\n```sh\n# a comment, no heading\nx run now\n```\n' },
    expect: 'Met strong',
    at: 'README.md:3'
  },
  {
    name: 'links only',
    files: {
      ...main,
      'README.md': '# x\n\n## Get Started\n\n- [Install](https://docs.example.org/install)\n- [Use](https://docs.example.org/use)\n'
    },
    expect: 'Met hint',
    at: 'README.md:3'
  },
  {
    name: 'installing and using',
    files: { ...main, 'README.md': '# x\n\n## Installation\n\n```sh\ngo install x\n```\n\n## Usage\n\n```sh\nx --help me\n```\n' },
    expect: 'Met strong',
    at: ['README.md:3', 'README.md:9']
  },
  { name: 'installing only', files: { ...main, 'README.md': '# x\n\n## Installation\n\n```sh\ngo install x\n```\n' }, expect: 'Met hint' },
  {
    name: 'a tutorial',
    files: {
      ...main,
      'docs/getting-started.md': '# First\n\nTake the engine. Turn it on. Feed it cards. Wait a while. Read the result.\n'
    },
    expect: 'Met strong',
    at: 'docs/getting-started.md'
  },
  {
    name: 'for developers',
    files: { ...main, 'README.md': '# x\n\n## Getting started with development\n\n```sh\nmake build all\n```\n' },
    expect: 'Unmet hint'
  },
  {
    name: 'for contributors',
    files: { ...main, 'README.md': '# x\n\n## Get started contributing\n\n```sh\nmake build all\n```\n' },
    expect: 'Unmet hint'
  },
  { name: 'texts only', files: { 'README.md': '# A list\n' }, expect: 'N/A hint' },
  { name: 'nothing known', expect: '?' }
])
