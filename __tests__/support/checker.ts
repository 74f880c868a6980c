// SPDX-License-Identifier: MIT
import type { Checker } from '../../src/checkers/checker.js'
import { entriesOf } from '../../src/criteria/catalogue.js'
import { evidenceFor, type World } from './evidence.js'
import type { Strength } from '../../src/finding.js'

/** One line of a checker's table: a world, and what the checker must say of it. */
export interface Case extends World {
  readonly name: string
  /** `Met strong`, `Unmet hint`, `N/A strong` ..., or `?`. */
  readonly expect: '?' | `${'Met' | 'Unmet' | 'N/A'} ${Strength}`
  /** Evidence that must be among the finding's: `README.md`, `README.md:3`, or a URL. */
  readonly at?: string | readonly string[]
  /** A part of the justification. */
  readonly says?: string | RegExp
  /** All that would let the checker say more. */
  readonly needs?: readonly string[]
}

/** The criteria whose tables were registered in this suite. */
export const TABLED = new Set<string>()

/** Runs a checker's table. Every case is a test of its own; names are unique. */
export function cases(checker: Checker, table: readonly Case[]): void {
  TABLED.add(checker.criterion)
  describe(checker.criterion, () => {
    it('has cases with unique names', () => {
      expect(new Set(table.map(c => c.name)).size).toBe(table.length)
    })
    it.each(table.map(c => [c.name, c] as const))('%s', (_name, c) => {
      const finding = checker.check(evidenceFor(c))
      const said = finding.status === '?' ? '?' : `${finding.status} ${finding.strength}`
      expect({ said, justification: finding.justification }).toMatchObject({ said: c.expect })
      // Whatever the case: no N/A that the badge forbids, no Met without a place where it wants a URL, one plain sentence.
      const entries = entriesOf(checker.criterion)
      if (finding.status === 'N/A') expect(entries.map(entry => entry.naAllowed)).not.toContain(false)
      if (finding.status === 'Met' && entries.some(entry => entry.metUrlRequired)) expect(finding.evidence).not.toHaveLength(0)
      expect(finding.justification.length).toBeLessThanOrEqual(400)
      expect(finding.justification).not.toContain('\n')
      const places = finding.evidence.flatMap(p =>
        'url' in p ? [p.url] : p.line === undefined ? [p.path] : [p.path, `${p.path}:${p.line}`]
      )
      for (const at of [c.at ?? []].flat()) expect(places).toContain(at)
      if (c.says !== undefined) expect(finding.justification).toMatch(c.says)
      if (c.needs !== undefined) expect(finding.needs ?? []).toEqual(c.needs)
    })
  })
}
