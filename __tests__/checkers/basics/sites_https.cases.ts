// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/basics/sites_https.js'
import { known, unknown } from '../../../src/core/known.js'
import { cases } from '../../support/checker.js'

const page = (status: number) => known({ kind: 'page' as const, url: 'https://project.dev/', status, headers: {} })

cases(checker, [
  {
    name: 'a homepage with https',
    github: { repository: { homepage: 'https://example.dev/' } },
    expect: 'Met strong',
    at: 'https://example.dev/'
  },
  {
    name: 'no homepage: GitHub is the site',
    github: { repository: { homepage: '' } },
    expect: 'Met strong',
    at: 'https://github.com/example/project'
  },
  {
    name: 'a homepage with http',
    github: { repository: { homepage: 'http://example.dev' } },
    expect: 'Unmet strong',
    at: 'http://example.dev'
  },
  { name: 'a homepage with http of a fork', github: { repository: { homepage: 'http://example.dev', fork: true } }, expect: 'Unmet hint' },
  { name: 'a homepage without scheme', github: { repository: { homepage: 'example.dev' } }, expect: 'Met hint' },
  {
    name: 'a manifest with http',
    files: { 'package.json': '{"name": "x", "homepage": "http://example.dev"}' },
    github: { repository: {} },
    expect: 'Unmet hint',
    at: 'package.json'
  },
  {
    name: 'a manifest of somebody else',
    files: { 'demo/package.json': '{"name": "x", "homepage": "http://example.dev"}' },
    github: { repository: {} },
    expect: 'Met strong'
  },
  {
    name: 'addresses for machines',
    files: {
      'package.json': '{"name": "x", "homepage": "http://localhost:3000", "repository": "git+https://github.com/example/project.git"}'
    },
    github: { repository: {} },
    expect: 'Met strong'
  },
  {
    name: 'SSH and git addresses',
    files: { 'package.json': '{"name": "x", "repository": "git@github.com:example/project.git"}' },
    github: { repository: {} },
    expect: 'Met strong'
  },
  {
    name: 'a download link with http to the project’s site',
    files: { 'README.md': '# x\n\n## Installation\n\nGet it [here](http://example.dev/x.zip).\n' },
    github: { repository: { homepage: 'https://example.dev' } },
    expect: 'Unmet strong',
    at: 'README.md:5'
  },
  {
    name: 'other links with http',
    files: {
      'README.md':
        '# x\n\nSee [the console](http://console.cloud.google.com) and [Apache](http://www.apache.org/licenses/).\n\n## Installation\n\nNeeds [make](http://www.gnu.org/make).\n'
    },
    github: { repository: { homepage: 'https://example.dev' } },
    expect: 'Met strong'
  },
  {
    name: 'GitHub was not asked, and the manifest names the homepage',
    files: { 'package.json': '{ "name": "project", "homepage": "https://project.dev" }' },
    github: { repository: unknown('no token', 'token') },
    expect: 'Met strong',
    at: 'package.json'
  },
  {
    name: 'a homepage that answered',
    github: { repository: { homepage: 'https://project.dev/' } },
    visits: { 'https://project.dev/': page(200) },
    expect: 'Met conclusive',
    at: ['https://project.dev/', 'https://github.com/example/project'],
    says: 'answer over https'
  },
  {
    name: 'a homepage that answered, of a fork',
    github: { repository: { homepage: 'https://project.dev/', fork: true } },
    visits: { 'https://project.dev/': page(200) },
    expect: 'Met hint'
  },
  {
    name: 'a homepage that answered, and another page that was not visited',
    files: { 'package.json': '{"name": "x", "documentation": "https://docs.dev", "homepage": "https://other.dev"}' },
    github: { repository: { homepage: 'https://project.dev/' } },
    visits: { 'https://project.dev/': page(200) },
    expect: 'Met strong'
  },
  {
    name: 'no homepage to visit',
    github: { repository: { homepage: '' } },
    visits: {},
    expect: 'Met strong'
  },
  {
    name: 'a homepage that answered without a page',
    github: { repository: { homepage: 'https://project.dev/' } },
    visits: { 'https://project.dev/': page(503) },
    expect: 'Met strong'
  },
  {
    name: 'a homepage out of reach',
    github: { repository: { homepage: 'https://project.dev/' } },
    visits: { 'https://project.dev/': unknown('project.dev could not be reached.') },
    expect: 'Met strong'
  },
  {
    name: 'a homepage whose https leads nowhere',
    github: { repository: { homepage: 'https://project.dev/' } },
    visits: { 'https://project.dev/': known({ kind: 'insecure', url: 'https://project.dev/', why: 'its certificate has expired' }) },
    expect: 'Unmet strong',
    at: 'https://project.dev/',
    says: 'project.dev cannot be used over https: its certificate has expired.'
  },
  {
    name: 'such a page that only a manifest names',
    files: { 'package.json': '{"name": "x", "homepage": "https://project.dev"}' },
    github: { repository: {} },
    visits: { 'https://project.dev/': known({ kind: 'insecure', url: 'https://project.dev/', why: 'its certificate has expired' }) },
    expect: 'Unmet hint',
    at: 'package.json'
  },
  {
    name: 'a homepage with http that answers on https is still declared with http',
    github: { repository: { homepage: 'http://project.dev' } },
    visits: { 'https://project.dev/': page(200) },
    expect: 'Unmet strong',
    says: 'declared with http'
  },
  { name: 'GitHub was not asked', github: { repository: unknown('no token', 'token') }, expect: 'Met hint' },
  { name: 'nothing is known', repository: unknown('no remote'), expect: '?' }
])
