// SPDX-License-Identifier: MIT
import type { Failure } from './classify.js'

/** How GitHub is asked. */
export interface Access {
  readonly token: string
  /** A token that may read settings; used for those questions only. */
  readonly adminToken?: string
  readonly apiUrl: string
  readonly graphqlUrl: string
}

/** The answer to one question, or why there is none. */
export type ApiAnswer<T = unknown> = { readonly ok: true; readonly data: T } | { readonly ok: false; readonly failure: Failure }

/** The answer to a query: each root alias has its data or its failure. */
export interface QueryAnswer {
  alias(name: string): ApiAnswer
}

/** Asks GitHub within one time budget and few requests at a time. */
export interface Client {
  query(text: string, variables: Readonly<Record<string, unknown>>, smaller?: Readonly<Record<string, unknown>>): Promise<QueryAnswer>
  get(route: string, parameters: Readonly<Record<string, string | number>>, as?: 'token' | 'admin' | 'anonymous'): Promise<ApiAnswer>
  /** Changes something, for reports. It is not repeated when GitHub fails: it may have been done. */
  write(method: 'POST' | 'PATCH', route: string, parameters: Readonly<Record<string, unknown>>): Promise<ApiAnswer>
  /** A file of at most so many bytes that GitHub keeps elsewhere: the token goes to GitHub only. */
  download(route: string, parameters: Readonly<Record<string, string | number>>, most: number): Promise<ApiAnswer<Uint8Array>>
  cost(): { readonly graphql: number; readonly rest: number; readonly points: number }
}

/** Which repository, and whether it is on github.com, which offers more than an Enterprise Server. */
export interface Target {
  readonly owner: string
  readonly repo: string
  readonly cloud: boolean
}
