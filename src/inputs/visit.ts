// SPDX-License-Identifier: MIT
import type { SiteHeaders } from './site-headers.js'
import type { Known } from '../core/known.js'

/** What a site answered. */
export type SiteAnswer =
  | {
      readonly kind: 'page'
      /** Where redirects led to. */
      readonly url: string
      readonly status: number
      readonly headers: SiteHeaders
    }
  /** Nobody reaches it over https; `why` goes on a sentence about it. */
  | { readonly kind: 'insecure'; readonly url: string; readonly why: string }

/** One visit to a page that the project calls its own. */
export interface Visit {
  /** As it was visited: with https. */
  readonly url: string
  readonly answer: Known<SiteAnswer>
}
