// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/basics/documentation_architecture.js'
import { cases } from '../../support/checker.js'

const words = 'The loader reads files and hands them to the engine, which writes results. '.repeat(14)
const main = { 'main.go': 'package main\n\nfunc main() {}\n' }

cases(checker, [
  {
    name: 'the design of its security alone',
    files: { 'docs/security-design.md': `# Security\n\n${'It is so. '.repeat(90)}\n`, 'a.go': 'package a\n' },
    expect: 'Met hint',
    says: 'a part of the software'
  },
  {
    name: 'internals of the project, by its name',
    files: { ...main, 'docs/project_internals.md': `# Internals\n\n${words}\n` },
    expect: 'Met strong'
  },
  { name: 'a file', files: { ...main, 'ARCHITECTURE.md': `# Architecture\n\n${words}\n` }, expect: 'Met strong', at: 'ARCHITECTURE.md' },
  {
    name: 'a diagram',
    files: {
      ...main,
      'README.md': `# x\n\n## How it works\n\n${'The loader reads files. '.repeat(16)}\n\n\`\`\`mermaid\nflowchart LR\na --> b\n\`\`\`\n`
    },
    expect: 'Met strong',
    at: 'README.md:3'
  },
  {
    name: 'a short section',
    files: { ...main, 'README.md': `# x\n\n## Architecture\n\n${'The loader reads files. '.repeat(16)}\n` },
    expect: 'Met hint'
  },
  {
    name: 'processors',
    files: { ...main, 'README.md': '# x\n\n## Architecture\n\nBinaries for amd64 and arm64 are built.\n' },
    expect: 'Unmet hint'
  },
  {
    name: 'records of decisions',
    files: { ...main, 'docs/adr/0001-use-go.md': `# Use Go\n\n## Architecture\n\n${words}\n` },
    expect: 'Met hint'
  },
  { name: 'internals of one feature', files: { ...main, 'docs/generator.md': `# Generator\n\n## Internals\n\n${words}\n` }, expect: '?' },
  { name: 'drawings for designers', files: { ...main, 'design/logo.svg': '<svg/>', 'README.md': '# x\n' }, expect: 'Unmet hint' },
  {
    name: 'a link',
    files: { ...main, 'README.md': '# x\n\n[Architecture](https://docs.example.org/architecture)\n' },
    expect: 'Met hint',
    at: 'https://docs.example.org/architecture'
  },
  { name: 'a role for Ansible', files: { 'README.md': '# A role\n', 'tasks/main.yml': '- name: x\n' }, expect: '?' },
  { name: 'texts only', files: { 'README.md': '# A list of links\n', 'list.md': '- x\n' }, expect: 'N/A strong' },
  { name: 'an unknown language is not nothing', files: { 'README.md': '# x\n', 'prog.unknown': 'x' }, expect: '?' },
  { name: 'nothing known', expect: '?' }
])
