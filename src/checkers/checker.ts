// SPDX-License-Identifier: MIT
import type { Evidence } from '../evidence/evidence.js'
import type { Finding } from '../finding.js'

/** Our automated judge of one criterion: a pure function of evidence. */
export interface Checker {
  /** The criterion's id, which is also the file's name. */
  readonly criterion: string
  /** For docs/criteria.md: what it looks at, as one or two sentences. */
  readonly looksAt: string
  /** For docs/criteria.md: what it never claims. */
  readonly neverClaims: string
  /** For docs/criteria.md: token permissions and checkout settings beyond `contents: read` that let it say more. */
  readonly needs?: readonly string[]
  check(evidence: Evidence): Finding
}
