// SPDX-License-Identifier: MIT

export interface Heading {
  readonly level: number
  readonly text: string
  readonly line: number
}

/** A sentence, or a sentence of a list item. See `documents.ts`. */
export interface Sentence {
  readonly text: string
  readonly line: number
  readonly form: 'prose' | 'item' | 'task' | 'table'
  readonly section?: string
}

export interface Link {
  readonly text: string
  readonly url: string
  readonly line: number
  readonly image: boolean
  readonly section?: string
}

export interface CodeLine {
  readonly text: string
  readonly line: number
  readonly section?: string
}

/** What every reader of a markup language makes of a text. */
export interface Parsed {
  readonly headings: readonly Heading[]
  readonly sentences: readonly Sentence[]
  readonly links: readonly Link[]
  readonly code: readonly CodeLine[]
}

/** A piece of a text in the order of the text, before sentences and links are read from it; lines count from 1. */
export interface Block {
  readonly kind: 'heading' | 'prose' | 'item' | 'task' | 'table' | 'code'
  readonly text: string
  readonly line: number
  readonly level?: number
}

/** Target of a reference link by its label, as the markup language normalises labels. */
export type References = (label: string) => string | undefined
