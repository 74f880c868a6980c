// SPDX-License-Identifier: MIT
import type { ToolRole } from './tool-use.js'

/** How a known tool is recognised; tools.yml says what each of these holds. */
export interface Tool {
  readonly name: string
  readonly roles: readonly ToolRole[]
  /** Linguist's names; `*` for any language. */
  readonly languages: readonly string[]
  readonly run?: readonly (string | readonly [program: string, args: RegExp])[]
  readonly uses?: readonly string[]
  readonly hooks?: readonly string[]
  readonly config?: readonly string[]
  readonly section?: readonly (readonly [file: RegExp, text: RegExp])[]
  /** Tools that it runs; `*` is whatever that tool looks at. */
  readonly bundles?: readonly (readonly [id: string, language: string, tool: string])[]
  readonly without?: Readonly<Record<string, readonly string[]>>
  readonly flavors?: Readonly<Record<string, readonly string[]>>
}

/** A setting of a tool, by the file and the line that hold it. */
export interface FileSetting {
  readonly tool: string
  readonly setting: string
  readonly file: RegExp
  readonly line: RegExp
}

/** A setting of a tool, by the text of a command or a variable. */
export interface Option {
  readonly tool: string
  readonly setting: string
  readonly text: RegExp
}

/** A run-time checker that a command or a variable turns on. */
export interface Sanitizer {
  readonly tool: string
  readonly languages: readonly string[]
  readonly text: RegExp
  /** Must be on the same line, too. */
  readonly also?: RegExp
}
