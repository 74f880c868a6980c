// SPDX-License-Identifier: MIT
/** A text that a list matches and, where callers use more than that it does, what of it. */
export interface Example {
  readonly text: string
  readonly match?: string
}
export interface PhraseList {
  readonly name: string
  readonly about?: string
  readonly regexp: RegExp
  readonly alternatives: readonly { readonly phrase: string; readonly texts: number }[]
  readonly examples: readonly Example[]
  readonly counterexamples: readonly string[]
}
export function phraseFiles(): readonly string[]
export function phraseLists(path: string): readonly PhraseList[]
export function phrases(): readonly (readonly [path: string, source: string])[]
