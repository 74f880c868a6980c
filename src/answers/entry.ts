// SPDX-License-Identifier: MIT
import type { Written } from './written.js'
import type { Meaning } from './keys.js'
import type { StatusReading } from './statuses.js'

/** What was written, with what it means. */
export interface Entry extends Written {
  readonly meaning: Meaning
  /** Of a status. */
  readonly reading?: StatusReading
}
