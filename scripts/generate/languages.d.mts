// SPDX-License-Identifier: MIT
export interface ContentTest {
  readonly language: string | undefined
  readonly regexp: RegExp
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
}
export function contentTests(): readonly { readonly extension: string; readonly tests: readonly ContentTest[] }[]
