// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/security/hardened_site.js'
import { known, unknown } from '../../../src/evidence/known.js'
import { cases } from '../../support/checker.js'

cases(checker, [
  { name: 'no homepage but GitHub', github: { repository: {} }, expect: 'Met strong', at: 'https://github.com/example/project' },
  { name: 'a homepage on GitHub', github: { repository: { homepage: 'https://github.com/example/project#readme' } }, expect: 'Met strong' },
  { name: 'GitHub was not asked for the homepage', files: { 'README.md': '# x\n' }, expect: 'Met hint' },
  {
    name: 'pages of GitHub, where no policy can be set',
    github: { repository: { homepage: 'https://example.github.io/project/' } },
    expect: 'Unmet strong',
    at: 'https://example.github.io/project/'
  },
  {
    name: 'such pages that only a manifest names',
    files: { 'package.json': '{\n  "name": "x",\n  "homepage": "https://example.github.io"\n}\n' },
    expect: 'Unmet hint',
    at: 'package.json:3'
  },
  { name: 'a site of its own', github: { repository: { homepage: 'https://project.org' } }, expect: '?', at: 'https://project.org' },
  {
    name: 'a site of its own in a manifest',
    files: { 'package.json': '{"name":"x","homepage":"https://project.org"}' },
    github: { repository: {} },
    expect: '?'
  },
  { name: 'a fork', github: { repository: { fork: true } }, expect: 'Met hint' },
  { name: 'a server of a company', repository: known({ host: 'github.corp.net', owner: 'a', name: 'b' }), expect: '?' },
  { name: 'the repository is not known', repository: unknown('no remote'), expect: '?' }
])
