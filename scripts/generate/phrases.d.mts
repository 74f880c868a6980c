// SPDX-License-Identifier: MIT
export interface PhraseList {
  readonly name: string
  readonly about?: string
  readonly regexp: RegExp
  readonly alternatives: readonly { readonly phrase: string; readonly examples: readonly string[] }[]
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
}
export function phraseFiles(): readonly string[]
export function phraseLists(path: string): readonly PhraseList[]
export function phrases(): readonly (readonly [path: string, source: string])[]
