// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/basics/documentation_achievements.js'
import { cases } from '../../support/checker.js'

const badge = (host: string, id: number) => `[![Best practices](https://${host}/projects/${id}/badge)](https://${host}/projects/${id})`

cases(checker, [
  {
    name: 'badge and link',
    files: { 'README.md': `# x\n\n${badge('www.bestpractices.dev', 42)}\n` },
    expect: 'Met strong',
    at: 'README.md:3',
    says: 'shows and links the best practices badge of project 42'
  },
  {
    name: 'the old address',
    files: { 'README.md': `# x\n\n${badge('bestpractices.coreinfrastructure.org', 42)}\n` },
    expect: 'Met strong'
  },
  {
    name: 'an address with language and level',
    files: { 'README.md': '# x\n\n[Badge](https://www.bestpractices.dev/en/projects/42/silver)\n' },
    expect: 'Met strong'
  },
  {
    name: 'a picture without link',
    files: { 'README.md': '# x\n\n![badge](https://www.bestpractices.dev/projects/42/badge)\n' },
    expect: 'Met hint'
  },
  {
    name: 'a fork carries the badge of its origin',
    files: { 'README.md': `# x\n\n${badge('www.bestpractices.dev', 42)}\n` },
    github: { repository: { fork: true } },
    expect: 'Met hint'
  },
  {
    name: 'badges of several projects',
    files: { 'README.md': `# x\n\n${badge('www.bestpractices.dev', 42)}\n${badge('www.bestpractices.dev', 43)}\n` },
    expect: 'Met hint'
  },
  {
    name: 'another badge',
    files: { 'README.md': '# x\n\n![licence badge](https://img.shields.io/badge/licence-MIT-blue)\n' },
    expect: 'Unmet hint'
  },
  {
    name: 'the criteria are no project',
    files: { 'README.md': '# x\n\n[criteria](https://www.bestpractices.dev/en/criteria/0)\n' },
    expect: 'Unmet hint'
  },
  {
    name: 'another achievement',
    files: { 'README.md': '# x\n\n[s](https://scorecard.dev/viewer/?uri=github.com/example/project)\n' },
    expect: 'Unmet hint',
    says: 'other achievements'
  },
  { name: 'no README', expect: '?' }
])
