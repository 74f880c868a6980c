// SPDX-License-Identifier: MIT
import { hardnessOf, type Hardness, type SiteHeaders } from '../../src/inputs/site-headers.js'

function hardness(name: string, headers: SiteHeaders): Hardness | undefined {
  return hardnessOf(headers).find(header => header.name === name)?.hardness
}

describe('Content-Security-Policy', () => {
  it.each<[Hardness, string | undefined]>([
    ['missing', undefined],
    ['missing', ''],
    ['missing', ' ; , '],
    ['strict', "default-src 'self'"],
    ['strict', "default-src 'none'; script-src github.githubassets.com"],
    ['strict', "DEFAULT-SRC 'SELF'"],
    ['strict', "script-src 'self' cdn.project.org"],
    ['strict', "script-src 'nonce-abc' 'unsafe-inline'"],
    ['strict', "script-src 'nonce-abc' 'strict-dynamic' https: 'unsafe-inline'"],
    ['strict', "default-src * 'unsafe-inline'; script-src 'self'"],
    ['strict', "default-src 'self'; default-src * 'unsafe-inline'"],
    ['strict', "default-src * 'unsafe-inline', script-src 'self'"],
    ['doubtful', 'upgrade-insecure-requests'],
    ['doubtful', "frame-ancestors 'self'"],
    ['doubtful', "default-src 'self' 'unsafe-inline'"],
    ['doubtful', "script-src 'strict-dynamic' 'unsafe-inline'"],
    ['doubtful', 'default-src *'],
    ['doubtful', 'default-src https:'],
    ['doubtful', "default-src https: 'unsafe-inline'"],
    ['permissive', "default-src * 'unsafe-inline'"],
    ['permissive', "default-src *  data: 'unsafe-eval'   'unsafe-inline' ;"],
    ['permissive', "script-src * 'unsafe-inline'; default-src 'self'"]
  ])('%s: %s', (expected, value) => {
    expect(hardness('Content-Security-Policy', value === undefined ? {} : { 'content-security-policy': value })).toBe(expected)
  })
})

describe('Strict-Transport-Security', () => {
  it.each<[Hardness, string | undefined]>([
    ['missing', undefined],
    ['strict', 'max-age=31536000'],
    ['strict', 'max-age=31536000; includeSubDomains; preload'],
    ['strict', 'includeSubDomains;MAX-AGE = "600"'],
    ['strict', 'max-age=300, max-age=0'],
    ['permissive', 'max-age=0'],
    ['permissive', 'max-age=0, max-age=300'],
    ['permissive', 'max-age=-1'],
    ['permissive', 'max-age=many'],
    ['permissive', 'includeSubDomains'],
    ['permissive', '']
  ])('%s: %s', (expected, value) => {
    expect(hardness('Strict-Transport-Security', value === undefined ? {} : { 'strict-transport-security': value })).toBe(expected)
  })
})

describe('X-Content-Type-Options', () => {
  it.each<[Hardness, string | undefined]>([
    ['missing', undefined],
    ['strict', 'nosniff'],
    ['strict', ' NoSniff '],
    ['strict', 'nosniff, nosniff'],
    ['permissive', 'sniff'],
    ['permissive', ', nosniff'],
    ['permissive', '']
  ])('%s: %s', (expected, value) => {
    expect(hardness('X-Content-Type-Options', value === undefined ? {} : { 'x-content-type-options': value })).toBe(expected)
  })
})

describe('X-Frame-Options, or the policy in its place', () => {
  it.each<[Hardness, string | undefined, string | undefined]>([
    ['missing', undefined, undefined],
    ['missing', undefined, "default-src 'self'"],
    ['strict', 'DENY', undefined],
    ['strict', 'sameorigin', undefined],
    ['strict', 'SAMEORIGIN, SAMEORIGIN', undefined],
    ['strict', undefined, "frame-ancestors 'none'"],
    ['strict', undefined, "default-src 'self'; frame-ancestors 'self' https://project.org"],
    ['strict', undefined, "frame-ancestors *, frame-ancestors 'self'"],
    ['permissive', 'ALLOWALL', undefined],
    ['permissive', 'ALLOW-FROM https://project.org', undefined],
    ['permissive', 'DENY, ALLOWALL', undefined],
    ['permissive', 'DENY', 'frame-ancestors *'],
    ['permissive', undefined, 'frame-ancestors https:']
  ])('%s: %s and %s', (expected, older, policy) => {
    const headers = {
      ...(older !== undefined && { 'x-frame-options': older }),
      ...(policy !== undefined && { 'content-security-policy': policy })
    }
    expect(hardness('X-Frame-Options', headers)).toBe(expected)
  })
})

it('reads headers of any length in no time', () => {
  const long = `${'a;'.repeat(8000)}${' '.repeat(8000)}${'max-age='.repeat(2000)}`
  const headers = {
    'content-security-policy': long,
    'strict-transport-security': long,
    'x-content-type-options': long,
    'x-frame-options': long
  }
  expect(hardnessOf(headers).map(({ hardness }) => hardness)).toEqual(['doubtful', 'permissive', 'permissive', 'permissive'])
})
