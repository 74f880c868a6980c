// SPDX-License-Identifier: MIT
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { TABLED } from './checker.js'

/** Registers the tables of all checkers of a section in one suite, which loads the product once for all of them. */
export async function tablesOf(section: string): Promise<void> {
  const files = readdirSync(join('__tests__/checkers', section))
  for (const file of files) if (file.endsWith('.cases.ts')) await import(`../checkers/${section}/${file}`)
  it('has a table in every file, named after its checker', () => {
    expect(files.sort()).toEqual([...TABLED].map(criterion => `${criterion}.cases.ts`).sort())
  })
}
