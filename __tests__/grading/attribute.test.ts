// SPDX-License-Identifier: MIT
import { readFileSync } from 'node:fs'
import { RECORD_SCHEMA } from '../../src/collect/record/last-run-schema.js'
import { parseLastRun, type LastRun } from '../../src/collect/record/last-run.js'
import type { Inputs } from '../../src/evidence/evidence.js'
import { known, unknown } from '../../src/core/known.js'
import type { SiteHeaders } from '../../src/inputs/site-headers.js'
import { attribute, type Origin } from '../../src/grading/attribute.js'
import { recordText } from '../../src/reports/record.js'
import { evidenceFor, type World } from '../support/evidence.js'
import { judgeInputs } from '../support/judge.js'
import { HEALTHY } from '../support/projects.js'
import { reportOf } from '../support/report.js'

const RELEASE = {
  tag: 'v1.0.0',
  name: '1.0.0',
  url: 'https://github.com/example/project/releases/tag/v1.0.0',
  publishedAt: '2026-01-01T00:00:00Z',
  draft: false,
  prerelease: false,
  description: '## Changes\n\n- Words are counted twice as fast now.\n- A crash on empty files was fixed.\n',
  author: 'ada',
  assets: []
}
const WORLD: World = {
  files: HEALTHY,
  commits: [{}],
  tags: ['v1.0.0'],
  github: {
    repository: { hasIssues: true, description: 'Counts words in text files.' },
    releases: { total: 1, newest: [RELEASE] },
    privateVulnerabilityReporting: { known: true, value: true }
  }
}

function remember(world: World, version = '1.2.3'): LastRun {
  const record = parseLastRun(recordText({ ...reportOf(world), version }))
  if (!record.known) throw new Error(record.why)
  return record.value
}

function originsOf(last: LastRun, inputs: Inputs): Record<string, Origin> {
  const drifts = attribute(last, inputs, judgeInputs(inputs), '1.2.3', judgeInputs)
  return Object.fromEntries(drifts.map(({ id, origin }) => [id, origin]))
}

describe('what differs from the last run', () => {
  const inputs = evidenceFor(WORLD)

  it('is nothing when nothing differs', () => {
    expect(originsOf(remember(WORLD), inputs)).toEqual({})
  })

  it('comes from settings when the stored facts undo it', () => {
    const off = evidenceFor({
      ...WORLD,
      github: { ...WORLD.github, privateVulnerabilityReporting: { known: true, value: false }, repository: { hasIssues: false } }
    })
    const origins = originsOf(remember(WORLD), off)
    expect(Object.keys(origins).length).toBeGreaterThan(0)
    expect(new Set(Object.values(origins))).toEqual(new Set(['settings']))
  })

  it('comes from a token that sees less when the facts are unknown now', () => {
    const blind = {
      ...inputs,
      github: { ...inputs.github, repository: unknown('no'), privateVulnerabilityReporting: unknown('no'), releases: unknown('no') }
    }
    const origins = originsOf(remember(WORLD), blind)
    expect(Object.keys(origins).length).toBeGreaterThan(0)
    expect(new Set(Object.values(origins))).toEqual(new Set(['visibility']))
  })

  it('comes from a history that is cut off now', () => {
    const origins = originsOf(remember(WORLD), { ...inputs, history: unknown('cut'), tags: unknown('none') })
    expect(Object.keys(origins).length).toBeGreaterThan(0)
    expect(new Set(Object.values(origins))).toEqual(new Set(['visibility']))
  })

  it('comes from time when the stored clock undoes it', () => {
    const later = { ...inputs, now: new Date('2029-06-15T12:00:00Z') }
    const origins = originsOf(remember(WORLD), later)
    expect(origins).toMatchObject({ maintained: 'time' })
  })

  it('comes from commits when another commit was looked at', () => {
    const last = { ...remember(WORLD), commit: '2'.repeat(40) }
    const files = Object.fromEntries(Object.entries(HEALTHY).filter(([path]) => path !== 'CONTRIBUTING.md'))
    expect(originsOf(last, evidenceFor({ ...WORLD, files }))).toMatchObject({ contribution: 'commits' })
  })

  it('cannot be told from commits when it rests on what a record does not keep', () => {
    const site = (headers: SiteHeaders): NonNullable<World['visits']> => ({
      'https://project.dev/': known({ kind: 'page', url: 'https://project.dev/', status: 200, headers })
    })
    const github = { ...WORLD.github, repository: { homepage: 'https://project.dev' } }
    const strict: SiteHeaders = {
      'content-security-policy': "default-src 'self'",
      'strict-transport-security': 'max-age=31536000',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY'
    }
    const last = { ...remember({ ...WORLD, github, visits: site(strict) }), commit: '2'.repeat(40) }
    const now = evidenceFor({ ...WORLD, github: { ...github, organization: { requiresTwoFactor: true } }, visits: site({}) })
    expect(originsOf(last, now)).toMatchObject({ require_2FA: 'mixed', hardened_site: 'mixed' })
    expect(originsOf({ ...last, commit: now.tree.commit }, now)).toMatchObject({ require_2FA: 'settings' })
  })

  it('comes from another version when the same commit is judged differently', () => {
    const last = remember(WORLD, '0.9.0')
    const claimed = new Map(last.criteria).set('contribution', { status: 'Unmet', satisfied: new Map([['passing', false]]) })
    expect(originsOf({ ...last, criteria: claimed }, inputs)).toEqual({ contribution: 'version' })
  })
})

describe('a record', () => {
  const text = recordText(reportOf(WORLD))

  it('has the published schema', () => {
    expect(JSON.parse(readFileSync('criteria/record.schema.json', 'utf8'))).toEqual(RECORD_SCHEMA)
  })

  it('holds no alerts and no text of the repository', () => {
    const record = JSON.parse(text) as { facts: object }
    expect(Object.keys(record.facts)).not.toEqual(expect.arrayContaining(['dependencyAlerts']))
    expect(text).not.toContain('security@example.org')
  })

  it.each<[string, string]>([
    ['no JSON', '{'],
    ['null', 'null'],
    ['an array', '[]'],
    ['another version', text.replace('"recordVersion":1', '"recordVersion":2')],
    ['no commit', text.replace(/"commit":"\w+"/, '"commit":"--upload-pack=x"')],
    ['no date', text.replace(/"now":"[^"]+"/, '"now":"2026-99-99T00:00:00.000Z"')],
    ['a level of another kind', text.replace(/"levels":\{"passing":"\w+"/, '"levels":{"passing":1')],
    [
      'a fact of another kind',
      text.replace(
        '"privateVulnerabilityReporting":{"known":true,"value":true}',
        '"privateVulnerabilityReporting":{"known":true,"value":"yes"}'
      )
    ],
    [
      'a fact that is nothing',
      text.replace('"privateVulnerabilityReporting":{"known":true,"value":true}', '"privateVulnerabilityReporting":null')
    ],
    ['a list that is none', text.replace('"assets":[]', '"assets":{"length":9}')]
  ])('is refused: %s', (_name, hostile) => {
    expect(hostile).not.toBe(text)
    expect(parseLastRun(hostile)).toMatchObject({ known: false })
  })

  it('brings in nothing that is not named', () => {
    const hostile = text.replace('"facts":{', '"facts":{"__proto__":{"polluted":1},"cost":{"rest":1},')
    const record = parseLastRun(hostile)
    expect(record.known && Object.keys(record.value.facts)).not.toContain('cost')
    expect(({} as { polluted?: number }).polluted).toBe(undefined)
  })
})
