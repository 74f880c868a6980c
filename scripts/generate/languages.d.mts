// SPDX-License-Identifier: MIT
export interface ContentTest {
  readonly language: string | undefined
  readonly regexp: RegExp
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
}
export const LANGUAGES: string
export const LINGUIST: ReadonlySet<string>
export function expectLanguage(where: string, name: string): void
export function contentTests(): readonly { readonly extension: string; readonly tests: readonly ContentTest[] }[]
export function languages(): readonly (readonly [path: string, source: string])[]
