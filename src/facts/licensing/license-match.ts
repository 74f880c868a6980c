// SPDX-License-Identifier: MIT
import { brotliDecompressSync } from 'node:zlib'
import { normalText } from './license-text.js'
import { LICENCES, TEXTS, VOCABULARY } from './licenses.generated.js'
import { CONDITIONS, DENIES, RIDER } from './license-match.phrases.generated.js'

/** Words in a row that a copy may add to a licence: a project's name, another title. More may change what it permits. */
const MOST_ADDED = 15
const CERTAIN = 0.9
/** Share of a licence's word pairs that must be there for a text to hold it whole, with other text around. */
const HELD = 0.95
const WINDOW = 6

/** Terms that say by their name that a text is not a free licence. The name must stand in its first lines. */
const TITLES: readonly (readonly [RegExp, string])[] = [
  [/\bbusiness source licen[cs]e\b/i, 'BUSL-1.1'],
  [/\bserver side public licen[cs]e\b/i, 'SSPL-1.0'],
  [/\belastic licen[cs]e\b/i, 'Elastic License'],
  [/\bpolyform \w+/i, 'PolyForm'],
  [/\bfunctional source licen[cs]e\b/i, 'Functional Source License'],
  [/\bfair core licen[cs]e\b/i, 'Fair Core License'],
  [/\bsustainable use licen[cs]e\b/i, 'Sustainable Use License'],
  [/\bredis source available licen[cs]e\b/i, 'Redis Source Available License'],
  [/\bconfluent community licen[cs]e\b/i, 'Confluent Community License'],
  [/\bprosperity public licen[cs]e\b/i, 'Prosperity Public License'],
  [/\battribution-?\s?non-?commercial\b/i, 'Creative Commons NonCommercial']
]

/** What a text is. */
export interface Identified {
  /** The SPDX expression when the whole text is known licences and nothing else. */
  readonly spdx: string | undefined
  /** Licences whose whole text it holds, when there is other text too. */
  readonly holds: readonly string[]
  /** Terms in it that are known not to be free. */
  readonly restriction: string | undefined
}

/** Passages that most copies have and the SPDX text lacks: the end of the GPL's advice on how to apply it, a word on the text itself. */
const FAMILIAR = [
  'The text of the Creative Commons public licenses is dedicated to the public domain under the CC0 Public Domain Dedication.',
  ...['Library', 'Lesser'].map(
    name =>
      `This General Public License does not permit incorporating your program into proprietary programs. If your program is a subroutine library, you may consider it more useful to permit linking proprietary applications with the library. If this is what you want to do, use the GNU ${name} General Public License instead of this License.`
  )
]

interface Reference {
  readonly expression: string
  readonly numbers: Uint16Array
}
interface References {
  readonly number: ReadonlyMap<string, number>
  readonly all: readonly Reference[]
}

let loaded: References | undefined

/** Unpacks the known texts when the first licence of a run has to be told. */
function references(): References {
  if (loaded) return loaded
  const unpack = (packed: string): Buffer => brotliDecompressSync(Buffer.from(packed, 'base64'))
  const bytes = unpack(TEXTS)
  const numbers = new Uint16Array(bytes.length / 2)
  for (let i = 0; i < numbers.length; i++) numbers[i] = (bytes[2 * i] ?? 0) | ((bytes[2 * i + 1] ?? 0) << 8)
  let at = 0
  const all = LICENCES.map(([expression, words]) => ({ expression, numbers: numbers.subarray(at, (at += words)) }))
  loaded = {
    number: new Map(
      unpack(VOCABULARY)
        .toString()
        .split(' ')
        .map((word, index) => [word, index + 1])
    ),
    all
  }
  return loaded
}

function numbersOf(words: readonly string[]): number[] {
  const { number } = references()
  return words.map(word => number.get(word) ?? 0)
}

/** Pairs of neighbours as numbers; an unknown word is 0 and its pairs are in no reference. */
function pairsOf(numbers: ArrayLike<number>): Float64Array {
  const pairs = new Float64Array(Math.max(0, numbers.length - 1))
  for (let i = 0; i < pairs.length; i++) pairs[i] = (numbers[i] ?? 0) * 65_536 + (numbers[i + 1] ?? 0)
  return pairs
}

interface LicenseCandidate {
  readonly reference: Reference
  readonly pairs: ReadonlySet<number>
  /** Share of the reference's pairs that the text has. */
  readonly held: number
  /** Dice coefficient of both texts' pairs. */
  readonly likeness: number
}

function candidatesOf(text: Float64Array): LicenseCandidate[] {
  const own = new Set(text)
  const found: LicenseCandidate[] = []
  for (const reference of references().all) {
    const { numbers } = reference
    const size = numbers.length - 1
    // A text that misses a fifth of a licence is a copy of it by no measure.
    let misses = Math.ceil(size / 5)
    for (let i = 0; i < size && misses > 0; i++) if (!own.has((numbers[i] ?? 0) * 65_536 + (numbers[i + 1] ?? 0))) misses--
    if (misses === 0 || size < 1) continue
    const pairs = new Set(pairsOf(numbers))
    const missing = Math.ceil(size / 5) - misses
    let shared = 0
    // A licence that is a small part of a text is not like it; some files hold theirs twice.
    if (text.length <= 4 * size) for (const pair of text) if (pairs.has(pair)) shared++
    found.push({ reference, pairs, held: 1 - missing / size, likeness: (size - missing + shared) / (size + text.length) })
  }
  // What the text lacks of a licence counts as much as what it adds: JSON is MIT and one sentence.
  return found.sort((a, b) => b.likeness + b.held - a.likeness - a.held)
}

/** Hashes of every `WINDOW` words in a row. */
function windowsOf(numbers: ArrayLike<number>): Int32Array {
  const windows = new Int32Array(Math.max(0, numbers.length - WINDOW + 1))
  for (let i = 0; i < windows.length; i++) {
    let hash = 0
    for (let j = i; j < i + WINDOW; j++) hash = Math.imul(hash ^ (numbers[j] ?? 0), 0x9e3779b1) + 0x7f4a7c15
    windows[i] = hash
  }
  return windows
}

interface Addition {
  readonly words: readonly string[]
  /** The four words before it. */
  readonly before: readonly string[]
}

/**
 * The runs of words that no part of the licences explains. A rider may be made of the licence's own pairs of words
 * ("you may not use the work to ..."), so a word counts as the licence's only together with its neighbours.
 */
function additions(words: readonly string[], numbers: ArrayLike<number>, parts: readonly LicenseCandidate[]): Addition[] {
  const own = new Set<number>()
  for (const known of [...parts.map(part => part.reference.numbers), ...FAMILIAR.map(passage => numbersOf(normalText(passage).words))]) {
    for (const hash of windowsOf(known)) own.add(hash)
  }
  const runs: Addition[] = []
  const add = (from: number, to: number): void =>
    void runs.push({ words: words.slice(from, to), before: words.slice(Math.max(0, from - 4), from) })
  let covered = 0
  for (const [i, hash] of windowsOf(numbers).entries()) {
    if (!own.has(hash)) continue
    if (i > covered) add(covered, i)
    covered = i + WINDOW
  }
  if (covered < words.length) add(covered, words.length)
  return runs
}

function harmless({ words, before }: Addition): boolean {
  const run = words.join(' ')
  if (words.length > MOST_ADDED || DENIES.test(run)) return false
  // A longer run may be the end of a sentence whose "may not" the licence has somewhere too.
  return words.length < 3 || !(DENIES.test(before.join(' ')) || (words.length >= 4 && CONDITIONS.test(run)))
}

function titled(text: string): string | undefined {
  const top = text
    .split('\n')
    .filter(line => line.trim() !== '')
    .slice(0, 12)
    .map(line => line.slice(0, 300))
    .join('\n')
  return TITLES.find(([title]) => title.test(top))?.[1]
}

/** Licences that the text holds whole, the longest first, none of which is a part of another. */
function partsOf(candidates: readonly LicenseCandidate[]): LicenseCandidate[] {
  const parts: LicenseCandidate[] = []
  // A long licence that is almost there must not hide the shorter one that is there: JSON is MIT and one sentence.
  const weight = ({ pairs, held }: LicenseCandidate): number => pairs.size * (10 * held - 9)
  for (const candidate of candidates.filter(c => c.held >= HELD).sort((a, b) => weight(b) - weight(a))) {
    let covered = 0
    for (const pair of candidate.pairs) if (parts.some(part => part.pairs.has(pair))) covered++
    if (covered < candidate.pairs.size * 0.6) parts.push(candidate)
  }
  return parts
}

function join(parts: readonly LicenseCandidate[]): string {
  return [...new Set(parts.map(part => part.reference.expression))]
    .map(e => (parts.length > 1 && e.includes(' OR ') ? `(${e})` : e))
    .join(' AND ')
}

/**
 * Tells which licence a text is, by the share of word pairs it has in common with each known text. A text is only called
 * a licence when it adds nothing to it that could change what the licence permits: a rider is worse than an unknown licence.
 */
export function identify(text: string): Identified {
  const { words, holders } = normalText(text)
  const numbers = numbersOf(words)
  const rider = RIDER.test(text) ? 'Commons Clause' : undefined
  const candidates = candidatesOf(pairsOf(numbers))
  const restriction = rider ?? titled(text)
  const noHolder = holders.some(line => DENIES.test(line.toLowerCase()))
  const clean = (parts: readonly LicenseCandidate[]): boolean => !noHolder && additions(words, numbers, parts).every(harmless)

  // The likest is not always the one: a GPL-2.0 without its appendix is likest to the AGPL-1.0, which has none.
  const alike = candidates.filter(c => c.likeness >= CERTAIN).slice(0, 5)
  const parts = partsOf(candidates)
  const whole = [...alike.map(c => [c]), ...(parts.length > 1 ? [parts] : [])].find(clean)
  if (whole && !rider) return { spdx: join(whole), holds: [], restriction: undefined }
  return { spdx: undefined, holds: (alike.length > 0 ? alike.slice(0, 1) : parts).map(part => part.reference.expression), restriction }
}
