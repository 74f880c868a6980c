// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/basics/documentation_roadmap.js'
import { cases } from '../../support/checker.js'

const words = 'We will add a second engine and planned work goes on with the loom. '.repeat(8)
const touched = (date: string) => [{ date, changes: [{ status: 'M' as const, path: 'ROADMAP.md' }] }]

cases(checker, [
  {
    name: 'a file that was changed lately',
    files: { 'ROADMAP.md': `# Roadmap\n\n${words}\n` },
    commits: touched('2026-03-01T00:00:00Z'),
    expect: 'Met strong',
    at: 'ROADMAP.md:1'
  },
  { name: 'a file that names next year', files: { 'docs/ROADMAP.md': `# Roadmap 2027\n\n${words}\n` }, expect: 'Met strong', says: '2027' },
  {
    name: 'a section of the README',
    files: { 'README.md': `# x\n\n## Roadmap\n\n2027: ${words}\n` },
    expect: 'Met strong',
    at: 'README.md:3'
  },
  {
    name: 'last year’s goals',
    files: { 'docs/roadmap/Project_roadmap.md': `# Goals for 2025\n\n${words}\n` },
    expect: 'Met hint',
    says: '2025 at the latest'
  },
  {
    name: 'a deadline of others is no plan',
    files: { 'ROADMAP.md': `# Roadmap\n\nThe standard is due in 2035. ${words}\n` },
    expect: 'Met hint'
  },
  {
    name: 'not changed for years',
    files: { 'ROADMAP.md': `# Roadmap\n\n${words}\n` },
    commits: touched('2024-03-01T00:00:00Z'),
    expect: 'Met hint'
  },
  { name: 'a few words', files: { 'README.md': '# x\n\n## Roadmap\n\nMore in 2027.\n' }, expect: 'Met hint' },
  {
    name: 'a link elsewhere',
    files: { 'README.md': '# x\n\nSee the [roadmap](https://docs.example.org/roadmap/).\n' },
    expect: 'Met hint',
    at: 'https://docs.example.org/roadmap/'
  },
  {
    name: 'a roadmap in the changelog',
    files: { 'CHANGELOG.md': '# Changes\n\n## 1.0\n\nUpdated the roadmap for 2027.\n', 'README.md': '# x\n' },
    expect: 'Unmet hint'
  },
  { name: 'nothing known', expect: '?' }
])
