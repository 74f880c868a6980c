// SPDX-License-Identifier: MIT
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { CHECKERS } from '../../src/checkers/index.generated.js'
import { CRITERION_IDS, entriesOf } from '../../src/criteria/catalogue.js'
import { SECTIONS } from '../../src/criteria/criterion.js'
import { evidenceOf } from '../../src/evidence/evidence.js'
import { GITHUB_FACTS, notAsked } from '../../src/inputs/github.js'
import { unknown } from '../../src/core/known.js'
import { makeTree, newBlobCache } from '../../src/inputs/tree.js'
import { evidenceFor, NOW } from '../support/evidence.js'

const namesIn = (root: string, section: string, suffix: string) =>
  readdirSync(join(root, section)).flatMap(file =>
    file.endsWith(suffix) && !file.endsWith('.generated.ts') ? [file.slice(0, -suffix.length)] : []
  )
/** id -> section of every checker file. */
const FILES = new Map(SECTIONS.flatMap(section => namesIn('src/checkers', section, '.ts').map(id => [id, section] as const)))
const IDS = CHECKERS.map(checker => checker.criterion)
const COMPUTED = ['achieve_passing', 'achieve_silver']
/** What no machine can say anything about. */
const DECLARED: readonly string[] = []

describe('the list of checkers', () => {
  it('holds every checker file, once, sorted', () => {
    expect(IDS).toEqual([...FILES.keys()].sort())
  })
  it('has a test table for every checker', () => {
    const tables = SECTIONS.flatMap(section => namesIn('__tests__/checkers', section, '.cases.ts'))
    expect(tables.sort()).toEqual([...IDS].sort())
  })
  it('and the catalogue agree: every criterion is checked, declared or computed', () => {
    const idsOf = (automation: string) => CRITERION_IDS.filter(id => entriesOf(id).every(entry => entry.automation === automation)).sort()
    expect({ checker: idsOf('checker'), declared: idsOf('declared'), computed: idsOf('computed') }).toEqual({
      checker: [...IDS].sort(),
      declared: DECLARED,
      computed: COMPUTED
    })
    expect([...IDS, ...DECLARED, ...COMPUTED].sort()).toEqual([...CRITERION_IDS].sort())
  })
})

describe.each(CHECKERS.map(checker => [checker.criterion, checker] as const))('%s', (id, checker) => {
  const entries = entriesOf(id)

  it('is a criterion of the section that its folder names', () => {
    expect(entries.map(entry => entry.section)).toContain(FILES.get(id))
  })

  it('says what it looks at and what it never claims', () => {
    for (const text of [checker.looksAt, checker.neverClaims]) {
      expect(text).toMatch(/^[A-Z“"`\d].*\.$/s)
      expect(text.length).toBeLessThan(600)
    }
  })

  it('never claims Met of nothing, and does not throw', () => {
    expect(checker.check(evidenceFor({ repository: unknown('no remote') })).status).not.toBe('Met')
  })

  it('turns nothing into Unmet when nothing could be looked at', () => {
    const blind = evidenceOf({
      now: new Date(NOW),
      repository: unknown('nothing is known'),
      tree: makeTree('1'.repeat(40), [], newBlobCache(), false),
      history: unknown('nothing is known'),
      tags: unknown('nothing is known'),
      github: notAsked('nothing is known'),
      visits: unknown('nothing is known')
    })
    const finding = checker.check(blind)
    expect(finding.status === '?' || finding.strength === 'hint' ? '?' : finding).toBe('?')
  })

  it('says why it cannot tell, one fact of GitHub at a time', () => {
    for (const fact of GITHUB_FACTS) {
      const finding = checker.check(evidenceFor({ github: { [fact]: unknown(`${fact} is forbidden`) } }))
      expect(finding.justification).not.toBe('')
    }
  })
})
