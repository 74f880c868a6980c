// SPDX-License-Identifier: MIT
import { declaredAnswers } from '../../src/answers/declared.js'
import { known, unknown } from '../../src/core/known.js'
import { evidenceFor, type File } from '../support/evidence.js'

type Files = Readonly<Record<string, File>>

const JSON_FILE = '.bestpractices.json'
const YAML_FILE = '.bestpractices.yml'
const MET = '{"test_status": "Met"}'
const SAME = 'criteria: {test: Met}'
const OTHER = 'criteria: {test: Unmet}'
const BROKEN = '{'

const ROWS: readonly {
  readonly name: string
  /** Undefined where there is nothing to compare with. */
  readonly base: Files | undefined
  readonly head: Files
  readonly error?: RegExp
  readonly warns?: readonly (readonly [path: string, message: RegExp])[]
}[] = [
  { name: 'one file', base: {}, head: { [JSON_FILE]: MET } },
  { name: 'a second file that says the same', base: { [JSON_FILE]: MET }, head: { [JSON_FILE]: MET, [YAML_FILE]: SAME } },
  {
    name: 'a second file that differs, added',
    base: { [JSON_FILE]: MET },
    head: { [JSON_FILE]: MET, [YAML_FILE]: OTHER },
    error: /adds a second answers file that differs: `\.bestpractices\.json` is used and `\.bestpractices\.yml` not/,
    warns: [[YAML_FILE, /is not used/]]
  },
  {
    name: 'a file that takes the place of one that differs',
    base: { [YAML_FILE]: OTHER },
    head: { [JSON_FILE]: MET, [YAML_FILE]: OTHER },
    error: /adds a second/,
    warns: [[YAML_FILE, /is not used/]]
  },
  {
    name: 'two files that differ at the base already',
    base: { [JSON_FILE]: MET, [YAML_FILE]: OTHER },
    head: { [JSON_FILE]: MET, [YAML_FILE]: OTHER, 'a.md': 'a' },
    warns: [[YAML_FILE, /`\.bestpractices\.yml` is not used, and differs from `\.bestpractices\.json`/]]
  },
  {
    name: 'two files of which one was edited',
    base: { [JSON_FILE]: MET, [YAML_FILE]: SAME },
    head: { [JSON_FILE]: MET, [YAML_FILE]: OTHER },
    warns: [[YAML_FILE, /is not used/]]
  },
  {
    name: 'two files that differ, and nothing to compare with',
    base: undefined,
    head: { [JSON_FILE]: MET, [YAML_FILE]: OTHER },
    warns: [[YAML_FILE, /is not used/]]
  },
  { name: 'a file that the change breaks', base: { [JSON_FILE]: MET }, head: { [JSON_FILE]: BROKEN }, error: /is not valid JSON/ },
  { name: 'a broken file that the change adds', base: {}, head: { [JSON_FILE]: BROKEN }, error: /is not valid JSON/ },
  {
    name: 'a broken file beside a broken one',
    base: { [YAML_FILE]: '[' },
    head: { [JSON_FILE]: BROKEN, [YAML_FILE]: '[' },
    error: /adds a second/,
    warns: [[YAML_FILE, /is not used/]]
  },
  { name: 'a broken file, and nothing to compare with', base: undefined, head: { [JSON_FILE]: BROKEN }, error: /is not valid JSON/ },
  { name: 'a file that was broken before', base: { [JSON_FILE]: BROKEN }, head: { [JSON_FILE]: BROKEN, 'a.md': 'a' } },
  {
    name: 'a file that could not be read before',
    base: { [JSON_FILE]: { size: 10_000_000 } },
    head: { [JSON_FILE]: { size: 10_000_001 } },
    warns: [[JSON_FILE, /cannot be read/]]
  }
]

it.each(ROWS)('$name', ({ base, head, error, warns = [] }) => {
  const collected = {
    directory: undefined,
    head: evidenceFor({ files: head }),
    base: base ? known(evidenceFor({ files: base })) : unknown('the test has no base')
  }
  const declared = declaredAnswers({ kind: 'standard' }, collected)
  if (error) expect(declared.error).toMatch(error)
  else expect(declared.error).toBeUndefined()
  const warnings = declared.problems.filter(({ severity }) => severity === 'warning')
  expect(warnings).toEqual(warns.map(([path, message]) => expect.objectContaining({ path, message: expect.stringMatching(message) })))
})

it('keeps a named file that does not exist an error', () => {
  const source = { kind: 'file', given: 'x.json', absolute: '/x/x.json', text: unknown('The answers file x.json does not exist.') } as const
  const world = evidenceFor({ files: {} })
  const { error } = declaredAnswers(source, { directory: '/x', head: world, base: known(world) })
  expect(error).toContain('does not exist')
})
