// SPDX-License-Identifier: MIT
import type { RawEntry } from './raw-entry.js'
import type { Meaning } from './keys.js'
import type { StatusReading } from './statuses.js'

/** What was written, with what it means. */
export interface AnswerEntry extends RawEntry {
  readonly meaning: Meaning
  /** Of a status. */
  readonly reading?: StatusReading
}
