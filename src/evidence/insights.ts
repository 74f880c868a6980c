// SPDX-License-Identifier: MIT
import type { Tree } from './tree.js'

/** What a SECURITY-INSIGHTS file (v1 or v2) states, by the criterion it speaks of. */
export interface Insight { readonly value: string; readonly path: string; readonly line?: number }
export interface Insights {
  readonly path: string | undefined
  readonly version: '1' | '2' | undefined
  /** Why a file that is there could not be used. */
  readonly unreadable?: string
  /** Dotted path of the file's own schema -> value, scalars only: `repository.documentation.contributing-guide`. */
  readonly values: Readonly<Record<string, Insight>>
}

export function deriveInsights(_tree: Tree): Insights {
  throw new Error('not written yet')
}
