// SPDX-License-Identifier: MIT
// Checks that every regular expression of src/, written or composed, runs in linear time: what it reads is hostile.
// recheck proves it by automata where it can, and attacks the pattern by a repeatable search where it cannot (lookarounds,
// long repeats). What passed is remembered in scripts/regexps/proved.txt, so that only new patterns take time.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { collect } from './regexps/collect.mjs'
import { prove } from './regexps/prove.mjs'
import { split } from './regexps/split.mjs'
import { UNDECIDED } from './regexps/undecided.mjs'

const PROVED = 'scripts/regexps/proved.txt'
/** What recheck proves quickly. Most patterns are shorter; the others are lists of phrases. */
const LONGEST = 150
const VERSION = `recheck ${JSON.parse(readFileSync('node_modules/recheck/package.json', 'utf8')).version}`

const literal = ({ source, flags }) => `/${source}/${flags}`
const keyOf = piece => createHash('sha256').update(literal(piece)).digest('base64url').slice(0, 12)

const { patterns, problems } = collect()
const undecided = new Map(UNDECIDED.map(entry => [entry.pattern, entry.reason]))
const pieces = new Map()
for (const pattern of patterns) {
  if (undecided.delete(literal(pattern))) continue
  for (const source of split(pattern.source, pattern.flags, LONGEST)) {
    const piece = { ...pattern, source }
    pieces.set(keyOf(piece), piece)
  }
}
for (const pattern of undecided.keys()) problems.push(`scripts/regexps/undecided.mjs: ${pattern} is not a pattern of src/ any more`)

const [version, ...lines] = existsSync(PROVED) ? readFileSync(PROVED, 'utf8').trim().split('\n') : []
const before = new Set(version === VERSION ? lines : [])
const proved = new Set([...pieces.keys()].filter(key => before.has(key)))
const open = [...pieces.values()].filter(piece => !proved.has(keyOf(piece)))
if (open.length > 0) console.log(`${open.length} of ${pieces.size} patterns are new; proving them can take minutes.`)
let count = 0
await prove(open, (piece, { status, complexity, attack, error }) => {
  if (status === 'safe') proved.add(keyOf(piece))
  else
    problems.push(
      `${piece.where}: ${literal(piece)} ${status === 'vulnerable' ? `is ${complexity.summary}, attacked by ${attack.pattern}` : `is undecided (${error.kind}); simplify it`}`
    )
  if (++count % 50 === 0) save()
})
save()

for (const problem of problems) console.error(problem)
console.log(`${patterns.length} regular expressions, ${UNDECIDED.length} of them allowed by hand, ${problems.length} problems`)
process.exitCode = problems.length > 0 ? 1 : 0

function save() {
  const text = `${[VERSION, ...[...proved].sort()].join('\n')}\n`
  if (!existsSync(PROVED) || readFileSync(PROVED, 'utf8') !== text) writeFileSync(PROVED, text)
}
