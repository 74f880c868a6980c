// SPDX-License-Identifier: MIT
import type { Tool } from '../../src/facts/tools/tool.js'

/** A pattern of the tables with its texts; one of a program's arguments names the tool and the program. */
export interface ToolPattern {
  readonly where: string
  readonly regexp: RegExp
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
  readonly tool?: string
  readonly program?: string
}
export function tools(): { readonly compiled: readonly Tool[]; readonly patterns: readonly ToolPattern[] }
export function settings(): { readonly patterns: readonly ToolPattern[] }
export function toolModules(): readonly (readonly [path: string, source: string])[]
