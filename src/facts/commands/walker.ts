// SPDX-License-Identifier: MIT
import type { Statement, SyntaxNode } from 'unbash'
import type { Context, Unit } from './context.js'
import type { KnownFunctions } from './functions.js'
import type { Scope, Shell } from './shell-options.js'
import type { Simple } from './simple.js'

/** Receives each command in the order in which they run. */
export interface Visitor {
  readonly command: (simple: Simple, context: Context, scope: Scope) => void
  /** Left out where nobody asks for statements. */
  readonly unit?: (unit: Unit) => void
}

/** Functions that nobody calls here: `maybe` in a text that other scripts source. */
export interface WalkOptions {
  readonly shell: Shell
  readonly uncalled: 'maybe' | 'never'
}

/** What a walk shares with the texts inside the text. */
export interface SharedWalk {
  readonly options: WalkOptions
  readonly visitor: Visitor
  visits: number
}

/** One text that is being walked. */
export interface Walker {
  readonly shared: SharedWalk
  readonly functions: KnownFunctions
  /** Functions whose bodies were walked, by the way in which they were called. */
  readonly walked: Set<string>
  readonly reached: Set<string>
  readonly visit: (walker: Walker, node: SyntaxNode, context: Context, scope: Scope, nesting: number) => void
  readonly list: (walker: Walker, statements: readonly Statement[], context: Context, scope: Scope, nesting: number) => void
  readonly inWords: (walker: Walker, node: SyntaxNode, context: Context, scope: Scope, nesting: number, decides?: boolean) => void
}
