// SPDX-License-Identifier: MIT
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { CHECKERS } from '../../src/checkers/index.js'
import { CRITERION_IDS, entriesOf } from '../../src/criteria/catalogue.js'
import { SECTIONS } from '../../src/criteria/criterion.js'
import { evidenceOf } from '../../src/evidence/evidence.js'
import { GITHUB_FACTS, notAsked } from '../../src/inputs/github.js'
import { unknown } from '../../src/core/known.js'
import { makeTree, newBlobCache } from '../../src/inputs/tree.js'
import { evidenceFor, NOW } from '../support/evidence.js'

/** id -> section of every checker file. */
const FILES = new Map(
  SECTIONS.flatMap(section =>
    readdirSync(join('src/checkers', section))
      .filter(file => file.endsWith('.ts') && !file.endsWith('.generated.ts'))
      .map(file => [file.replace(/\.ts$/, ''), section] as const)
  )
)
const IDS = CHECKERS.map(checker => checker.criterion)

describe('the list of checkers', () => {
  it('holds every checker file, once, sorted', () => {
    expect(IDS).toEqual([...FILES.keys()].sort())
  })
  it('has a test table for every checker', () => {
    const tests = SECTIONS.flatMap(section =>
      readdirSync(join('__tests__/checkers', section)).map(file => file.replace(/\.cases\.ts$/, ''))
    )
    expect(tests.sort()).toEqual([...IDS].sort())
  })
  it('and the catalogue agree on what a machine can say something about', () => {
    const claimed = CRITERION_IDS.filter(id => entriesOf(id)[0]?.automation === 'checker')
    expect([...claimed].sort()).toEqual([...IDS].sort())
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
