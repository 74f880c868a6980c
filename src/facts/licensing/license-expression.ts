// SPDX-License-Identifier: MIT
import parse, { type Expression } from 'spdx-expression-parse'
import { known, unknown, type Known } from '../../core/known.js'
import { DEPRECATED, IDS } from './licenses.generated.js'
import { BSD_2_CLAUSE, BSD_3_CLAUSE, GNU } from './license-expression.phrases.generated.js'

/** No honest expression is longer; the parser recurses. */
const MAX_LENGTH = 1000

/** How people write a licence where an SPDX id belongs: Maven and PyPI names, R and Haskell spellings. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^(?:the )?(?:mit|expat)(?: licen[cs]e)?(?: \(mit\))?$/, 'MIT'],
  [/^mit \+ file licen[cs]e$/, 'MIT'],
  [/^(?:the )?apache(?: software)?(?: licen[cs]e)?,?(?: version| v)? ?-?2(?:\.0)?$/, 'Apache-2.0'],
  [/^(?:asl|al) ?2(?:\.0)?$/, 'Apache-2.0'],
  [/^(?:the )?isc(?: licen[cs]e)?(?: \(iscl\))?$/, 'ISC'],
  [BSD_3_CLAUSE, 'BSD-3-Clause'],
  [BSD_2_CLAUSE, 'BSD-2-Clause'],
  [/^(?:the )?unlicen[cs]e$/, 'Unlicense'],
  [/^(?:eclipse public licen[cs]e|epl)[ -]?(?:,? ?(?:v|version) ?)?2(?:\.0)?$/, 'EPL-2.0'],
  [/^(?:eclipse public licen[cs]e|epl)[ -]?(?:,? ?(?:v|version) ?)?1(?:\.0)?$/, 'EPL-1.0'],
  [/^(?:mozilla public licen[cs]e|mpl)[ -]?(?:,? ?(?:v|version) ?)?2(?:\.0)?(?: \(mpl 2\.0\))?$/, 'MPL-2.0']
]

const IDS_BY_NAME: ReadonlyMap<string, string> = new Map(
  `${IDS} ${DEPRECATED}`.split(' ').map(entry => {
    const id = entry.split('=')[0] ?? entry
    return [id.toLowerCase(), id]
  })
)
const SUCCESSORS: ReadonlyMap<string, string> = new Map(DEPRECATED.split(' ').map(entry => entry.split('=') as [string, string]))

/** The id that SPDX uses today. */
export function currentId(id: string): string {
  return SUCCESSORS.get(id) ?? id
}

/** The id with the list's own capitals, or undefined when the list does not have it. */
export function spdxId(name: string): string | undefined {
  return IDS_BY_NAME.get(name.toLowerCase())
}

function parsed(expression: string): Expression | undefined {
  if (expression.length > MAX_LENGTH) return undefined
  try {
    return parse(expression)
  } catch {
    return undefined
  }
}

function gnuId(written: string): string | undefined {
  const found = GNU.exec(written)
  if (!found) return undefined
  const [, word, letter, version = '', closing, later, laterInBrackets] = found
  const family = word === 'affero' || letter === 'a' ? 'AGPL' : word || letter === 'l' ? 'LGPL' : 'GPL'
  return spdxId(
    `${family}-${version.includes('.') ? version : `${version}.0`}-${later || laterInBrackets || closing ? 'or-later' : 'only'}`
  )
}

/**
 * The SPDX expression that somebody meant: as written, with the ids' proper capitals, `A/B` as `A OR B` (Cargo's old form), or
 * one of the names in common use. Undefined when it cannot be read for sure (`UNLICENSED`, `SEE LICENSE IN x`, `BSD`).
 */
export function readExpression(written: string): string | undefined {
  const text = written.trim()
  if (text === '' || text.length > MAX_LENGTH) return undefined
  const capitals = text.replace(/[A-Z0-9][A-Z0-9.+-]*/gi, word => spdxId(word) ?? word)
  if (parsed(capitals)) return capitals
  const alternatives = capitals.split('/')
  if (alternatives.length > 1 && alternatives.every(id => parsed(id.trim()))) return alternatives.map(id => id.trim()).join(' OR ')
  // PyPI: `License :: OSI Approved :: MIT License`.
  const name = (text.toLowerCase().split('::').at(-1) ?? '').replaceAll(/\s+/g, ' ').trim()
  return NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? gnuId(name)
}

function holdsIn(node: Expression, holds: (id: string) => boolean): boolean {
  if ('license' in node) {
    const later = node.plus && spdxId(`${node.license}-or-later`)
    return holds(later || currentId(node.license))
  }
  const left = holdsIn(node.left, holds)
  return node.conjunction === 'or' ? left || holdsIn(node.right, holds) : left && holdsIn(node.right, holds)
}

/** Evaluates an SPDX expression over a predicate of its licences: OR needs one branch, AND all. Unknown for an invalid one. */
export function expressionHolds(expression: string, holds: (id: string) => boolean): Known<boolean> {
  const node = parsed(expression)
  return node ? known(holdsIn(node, holds)) : unknown(`“${expression.slice(0, 80)}” is no SPDX expression`)
}
