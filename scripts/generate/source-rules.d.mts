// SPDX-License-Identifier: MIT
import type { SourceRule } from '../../src/facts/source/source-rule.js'

export interface ImportForm {
  readonly name: string
  readonly pattern: string
  readonly examples: readonly string[]
  readonly inStrings?: boolean
}
export interface RuleText {
  readonly language: string
  readonly text: string
}
export interface WrittenRule {
  readonly where: string
  readonly rule: SourceRule
  readonly examples: readonly RuleText[]
  readonly counterexamples: readonly RuleText[]
  /** The languages of each group that the rule names. */
  readonly groups?: readonly (readonly string[])[]
  readonly modules?: readonly string[]
  readonly form?: ImportForm
}
export function importForms(): readonly ImportForm[]
export function importPattern(form: ImportForm, modules: readonly string[]): RegExp
export function sourceRules(): readonly WrittenRule[]
export function rules(): readonly (readonly [path: string, source: string])[]
