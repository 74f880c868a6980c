// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/basics/documentation_current.js'
import { cases } from '../../support/checker.js'

const change = (path: string, date: string) => ({ date, changes: [{ status: 'M' as const, path }] })
const code = (n: number) => Array.from({ length: n }, () => change('src/x.c', '2026-06-01T00:00:00Z'))
const links = {
  '.github/workflows/links.yml':
    'on: [push]\njobs:\n  x:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: lycheeverse/lychee-action@v2\n'
}

cases(checker, [
  {
    name: 'changed lately and checked in CI',
    files: { 'README.md': '# x\n', ...links },
    commits: [change('README.md', '2026-06-01T00:00:00Z')],
    expect: 'Met hint',
    at: ['README.md', '.github/workflows/links.yml:6']
  },
  { name: 'changed lately only', files: { 'README.md': '# x\n' }, commits: [change('README.md', '2026-06-01T00:00:00Z')], expect: '?' },
  {
    name: 'an entry of the changelog is no documentation',
    files: { 'README.md': '# x\n', ...links },
    commits: [change('CHANGELOG.md', '2026-06-01T00:00:00Z')],
    expect: '?'
  },
  {
    name: 'left behind',
    files: { 'README.md': '# x\n' },
    commits: [...code(120), change('README.md', '2022-01-01T00:00:00Z')],
    expect: 'Unmet hint',
    says: '120 commits'
  },
  {
    name: 'left behind, but documented elsewhere',
    files: { 'README.md': '# x\n\n[Documentation](https://docs.example.dev)\n' },
    commits: [...code(120), change('README.md', '2022-01-01T00:00:00Z')],
    expect: '?'
  },
  {
    name: 'a reformatting of everything is no upkeep',
    files: links,
    commits: [
      { date: '2026-06-01T00:00:00Z', changes: Array.from({ length: 60 }, (_, i) => ({ status: 'M' as const, path: `docs/${i}.md` })) }
    ],
    expect: '?'
  },
  { name: 'the history is unknown', expect: '?' }
])
