// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/basics/documentation_basics.js'
import { cases } from '../../support/checker.js'

const prose = 'This sentence stands for what a manual says about the program and its ways.\n'.repeat(25)
const main = { 'src/main.c': `int main(void) {\n  return 0;\n}\n` }

cases(checker, [
  { name: 'nothing at all', expect: '?' },
  {
    name: 'install and use in the README',
    files: { 'README.md': `# P\n\n## Installation\n\n${prose}\n## Usage\n\nRun it.\n` },
    expect: 'Met strong',
    at: ['README.md:3', 'README.md:31']
  },
  {
    name: 'a command counts as a part on installing',
    files: { 'README.md': `# P\n\n${prose}\n\`\`\`sh\npip install p\n\`\`\`\n\n## Getting started\n` },
    expect: 'Met strong',
    at: 'README.md:30'
  },
  {
    name: 'a guide named for it',
    files: { 'README.md': `# P\n\n${prose}`, 'docs/INSTALL.md': 'Words.\n', 'docs/usage.md': 'Words.\n' },
    expect: 'Met strong',
    at: 'docs/INSTALL.md'
  },
  { name: 'too little prose', files: { 'README.md': '# P\n\n## Install\n\n## Usage\n', ...main }, expect: '?' },
  {
    name: 'decision records only',
    files: { 'README.md': '# P\n', 'docs/adr/0001-install.md': `# Installation\n\n## Usage\n\n${prose}`, ...main },
    expect: '?'
  },
  { name: 'pictures only', files: { 'README.md': '# P\n', 'docs/images/a.png': { size: 5000 }, ...main }, expect: '?' },
  { name: 'a generator', files: { 'README.md': '# P\n', 'mkdocs.yml': 'site_name: P\n', ...main }, expect: 'Met hint', at: 'mkdocs.yml' },
  {
    name: 'a site',
    files: { 'README.md': '# P\n', ...main },
    github: { repository: { homepage: 'https://docs.example.org' } },
    expect: 'Met hint',
    at: 'https://docs.example.org'
  },
  {
    name: 'a README of a few words',
    files: { 'README.md': '# P\n\nA thing.\n', ...main },
    github: { repository: {} },
    expect: 'Unmet strong',
    at: 'README.md'
  },
  {
    name: 'a README of a few words and a wiki',
    files: { 'README.md': '# P\n', ...main },
    github: { repository: { hasWiki: true } },
    expect: '?'
  },
  { name: 'a README of a few words, site not known', files: { 'README.md': '# P\n', ...main }, expect: '?' },
  { name: 'no program at all', files: { 'README.md': '# Policies\n', 'policy.txt': 'x' }, expect: 'N/A hint' }
])
