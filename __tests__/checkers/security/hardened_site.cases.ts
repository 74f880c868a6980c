// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/security/hardened_site.js'
import { known, unknown, type Known } from '../../../src/core/known.js'
import type { SiteHeaders } from '../../../src/inputs/site-headers.js'
import { cases } from '../../support/checker.js'
import type { World } from '../../support/evidence.js'
import type { SiteAnswer } from '../../../src/inputs/visit.js'

const HOME = { repository: { homepage: 'https://project.org' } }
const STRICT: SiteHeaders = {
  'content-security-policy': "default-src 'self'",
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY'
}

function without(name: keyof SiteHeaders): SiteHeaders {
  return Object.fromEntries(Object.entries(STRICT).filter(([key]) => key !== name))
}
function page(headers: SiteHeaders, status = 200, url = 'https://project.org/'): Known<SiteAnswer> {
  return known({ kind: 'page', url, status, headers })
}
function visited(headers: SiteHeaders, status = 200): Pick<World, 'github' | 'visits'> {
  return { github: HOME, visits: { 'https://project.org/': page(headers, status) } }
}

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
  { name: 'a visit that found all headers', ...visited(STRICT), expect: 'Met conclusive', at: 'https://project.org' },
  {
    name: 'a visit that was led on',
    github: HOME,
    visits: { 'https://project.org/': page({}, 200, 'https://www.project.org/en') },
    expect: 'Unmet strong',
    at: ['https://project.org', 'https://www.project.org/en'],
    says: 'does not send Content-Security-Policy, Strict-Transport-Security, X-Content-Type-Options, X-Frame-Options'
  },
  {
    name: 'a visit that missed one',
    ...visited(without('x-content-type-options')),
    expect: 'Unmet strong',
    says: /does not send X-Content-Type-Options\.$/
  },
  {
    name: 'frames limited by the policy',
    ...visited({ ...without('x-frame-options'), 'content-security-policy': "default-src 'self'; frame-ancestors 'none'" }),
    expect: 'Met conclusive'
  },
  {
    name: 'values that limit nothing',
    ...visited({ ...STRICT, 'strict-transport-security': 'max-age=0', 'content-security-policy': "default-src * 'unsafe-inline'" }),
    expect: 'Unmet strong',
    says: 'sends Content-Security-Policy, Strict-Transport-Security with values that limit nothing'
  },
  {
    name: 'a policy that lets any inline script run',
    ...visited({ ...STRICT, 'content-security-policy': "default-src 'self' 'unsafe-inline'" }),
    expect: 'Met hint',
    says: 'limits less'
  },
  { name: 'a page that is not there', ...visited(STRICT, 404), expect: '?', says: 'answered 404' },
  { name: 'a site that keeps machines out', ...visited({}, 403), expect: '?', says: 'answered 403' },
  {
    name: 'a site out of reach',
    github: HOME,
    visits: { 'https://project.org/': unknown('project.org did not answer in time.', 'a later run') },
    expect: '?',
    says: 'in time'
  },
  {
    name: 'a site without https',
    github: HOME,
    visits: { 'https://project.org/': known({ kind: 'insecure', url: 'https://project.org/', why: 'its certificate has expired' }) },
    expect: '?',
    says: 'expired'
  },
  { name: 'another site was visited', github: HOME, visits: { 'https://other.org/': page(STRICT) }, expect: '?' },
  {
    name: 'a visit to the site of a fork',
    ...visited(STRICT),
    github: { repository: { ...HOME.repository, fork: true } },
    expect: 'Met hint'
  },
  {
    name: 'a bad visit to the site of a fork',
    ...visited({}),
    github: { repository: { ...HOME.repository, fork: true } },
    expect: 'Unmet hint'
  },
  {
    name: 'a bad visit to a page that only a manifest names',
    files: { 'package.json': '{"name":"x","homepage":"https://project.org"}' },
    github: { repository: {} },
    visits: { 'https://project.org/': page({}) },
    expect: 'Unmet hint'
  },
  {
    name: 'a good homepage, and another in a manifest that was not visited',
    files: { 'package.json': '{"name":"x","homepage":"https://docs.project.org"}' },
    ...visited(STRICT),
    expect: '?'
  },
  {
    name: 'good homepages of GitHub and a manifest',
    files: { 'package.json': '{"name":"x","homepage":"https://docs.project.org"}' },
    github: HOME,
    visits: { 'https://project.org/': page(STRICT), 'https://docs.project.org/': page(STRICT) },
    expect: 'Met conclusive',
    at: ['https://project.org', 'package.json']
  },
  {
    name: 'a visit without knowing which homepage GitHub shows',
    files: { 'package.json': '{"name":"x","homepage":"https://project.org"}' },
    visits: { 'https://project.org/': page(STRICT) },
    expect: 'Met hint'
  },
  {
    name: 'a site of its own in a manifest',
    files: { 'package.json': '{"name":"x","homepage":"https://project.org"}' },
    github: { repository: {} },
    expect: '?'
  },
  { name: 'a homepage that only looks like GitHub', github: { repository: { homepage: 'https://github.com@project.org/' } }, expect: '?' },
  { name: 'a fork', github: { repository: { fork: true } }, expect: 'Met hint' },
  { name: 'a server of a company', repository: known({ host: 'github.corp.net', owner: 'a', name: 'b' }), expect: '?' },
  { name: 'the repository is not known', repository: unknown('no remote'), expect: '?' }
])
