// SPDX-License-Identifier: MIT
/**
 * A fact read from the world: its value, or the reason why it could not be read.
 * "Absent" is a value; "could not look" is not, and the two must never look alike.
 */
export type Known<T> = { readonly known: true; readonly value: T } | Unknown

/**
 * `why` is a sentence for a person. `needs` names what would make the fact readable: a token
 * permission (`issues: read`), `fetch-depth: 0`, `token`, `network`, `admin-token`, `sites: true` ...
 */
export interface Unknown {
  readonly known: false
  readonly why: string
  readonly needs?: string
}

export function known<T>(value: T): Known<T> {
  return { known: true, value }
}

export function unknown(why: string, needs?: string): Unknown {
  return needs === undefined ? { known: false, why } : { known: false, why, needs }
}

/** The value when it is known, else `fallback`. For display; a checker must not read an unknown as a default. */
export function valueOr<T, U>(fact: Known<T>, fallback: U): T | U {
  return fact.known ? fact.value : fallback
}

export function mapKnown<T, U>(fact: Known<T>, change: (value: T) => U): Known<U> {
  return fact.known ? known(change(fact.value)) : fact
}
