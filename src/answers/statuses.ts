// SPDX-License-Identifier: MIT
import type { Status } from '../criteria/criterion.js'
import { statusOf } from './answer.js'
import { nearest } from './keys.js'
import { SAYS_MET } from './statuses.phrases.generated.js'

/** A value in the place of a status: what it is taken for and why that is a liberty, or what was probably meant. */
export type StatusReading =
  | { readonly status: Status; readonly liberty?: 'boolean' | 'not applicable' }
  | { readonly status: undefined; readonly suggestion: Status | undefined }

/** Words that people write for a status. They are suggested, never taken. */
const OTHER_WORDS: readonly (readonly [RegExp, Status])[] = [
  [SAYS_MET, 'Met'],
  [/^(?:unmet|not[ _-]met|no|false|fail(?:ed|s)?|missing|partial(?:ly)?)\b/i, 'Unmet'],
  [/^(?:n\.a\.|none$|inapplicable)/i, 'N/A'],
  [/^(?:unclear|todo|tbd|pending|unsure)\b/i, '?']
]

export function readStatus(value: unknown): StatusReading {
  if (value === null || value === undefined) return { status: '?' }
  if (typeof value === 'boolean') return { status: value ? 'Met' : 'Unmet', liberty: 'boolean' }
  if (typeof value !== 'string') return { status: undefined, suggestion: undefined }
  const status = statusOf(value)
  if (status !== undefined) return { status }
  const text = value.trim().slice(0, 40)
  if (/^not[ _-]?applicable\.?$/i.test(text)) return { status: 'N/A', liberty: 'not applicable' }
  const typo = nearest(text.toLowerCase(), ['met', 'unmet'])
  if (typo !== undefined) return { status: undefined, suggestion: typo === 'met' ? 'Met' : 'Unmet' }
  return { status: undefined, suggestion: OTHER_WORDS.find(([words]) => words.test(text))?.[1] }
}
