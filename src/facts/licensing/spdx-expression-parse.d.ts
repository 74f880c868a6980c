// SPDX-License-Identifier: MIT
declare module 'spdx-expression-parse' {
  export interface License {
    readonly license: string
    readonly plus?: true
    readonly exception?: string
  }
  export interface Conjunction {
    readonly left: Expression
    readonly conjunction: 'and' | 'or'
    readonly right: Expression
  }
  export type Expression = License | Conjunction
  /** Throws on anything that is no SPDX expression, unknown ids included. */
  export default function parse(source: string): Expression
}
