// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/basics/sites_password_security.js'
import { cases } from '../../support/checker.js'

cases(checker, [
  { name: 'only the forge', github: { repository: {} }, expect: 'N/A strong', says: 'github.com' },
  {
    name: 'pages of the forge',
    files: { 'package.json': '{"name":"x","homepage":"https://example.github.io/project"}' },
    github: { repository: { homepage: 'https://example.github.io/project/' } },
    expect: 'N/A strong',
    at: 'https://example.github.io/project/'
  },
  { name: 'the homepage is not known', expect: 'N/A hint' },
  { name: 'a homepage of its own', github: { repository: { homepage: 'https://project.dev' } }, expect: '?', says: 'project.dev' },
  {
    name: 'a domain for the pages',
    files: { 'docs/CNAME': 'project.dev\n' },
    github: { repository: {} },
    expect: '?',
    says: 'project.dev'
  },
  {
    name: 'a logo that links home',
    files: { 'README.md': '[![Project!](logo.png)](https://px.dev)\n\n# x\n' },
    github: { repository: {} },
    expect: '?',
    says: 'px.dev'
  },
  { name: 'a forum', files: { 'README.md': '# x\n\n[Forum](https://discourse.example.dev)\n' }, github: { repository: {} }, expect: '?' },
  {
    name: 'a link to somebody else',
    files: { 'README.md': '# x\n\nBuilt with [Rust](https://www.rust-lang.org).\n' },
    github: { repository: {} },
    expect: 'N/A strong'
  },
  { name: 'nothing known', repository: { known: false, why: 'no remote' }, expect: '?' }
])
