// SPDX-License-Identifier: MIT
import type { Tree } from './tree.js'

/** What a text file is for, from its name and folder. `docs` is any other text below a documentation folder. */
export type DocumentKind =
  | 'readme' | 'contributing' | 'security' | 'support' | 'changelog' | 'code-of-conduct' | 'governance' | 'maintainers'
  | 'roadmap' | 'architecture' | 'dco' | 'pull-request-template' | 'issue-template' | 'development' | 'agents' | 'releasing' | 'docs'

export interface Heading { readonly level: number; readonly text: string; readonly line: number }

/** A sentence or list item. Soft-wrapped lines are joined; code, comments and link targets are left out. */
export interface Sentence {
  readonly text: string
  readonly line: number
  readonly form: 'prose' | 'item' | 'task' | 'table'
  /** The text of the nearest heading above. */
  readonly section?: string
}
export interface Link { readonly text: string; readonly url: string; readonly line: number; readonly image: boolean; readonly section?: string }
/** A line of a fenced or indented code block, or of inline code. */
export interface CodeLine { readonly text: string; readonly line: number; readonly section?: string }

/** One text document, parsed. Boilerplate of the DCO and of well-known codes of conduct is not in `sentences`. */
export interface Document {
  readonly path: string
  readonly kind: DocumentKind
  /** Folder depth decides rank: root, `.github/`, `docs/` copies of one kind come first. */
  readonly bytes: number
  readonly headings: readonly Heading[]
  readonly sentences: readonly Sentence[]
  readonly links: readonly Link[]
  readonly code: readonly CodeLine[]
}

/** The text documents of a tree: those at the standard places and those below documentation folders, within bounds. */
export interface Documents {
  /** Standard places first (root, `.github/`, `docs/`), then by path. */
  readonly all: readonly Document[]
  /** Some documents were not read (bounds, unreadable): absence proves nothing; says which. */
  readonly unread: readonly { readonly path: string; readonly why: string }[]
  /** The README that the forge shows, if any. */
  readonly readme: Document | undefined
  /** All documents of these kinds, best place first. */
  of(...kinds: DocumentKind[]): readonly Document[]
}

export function deriveDocuments(_tree: Tree): Documents {
  throw new Error('not written yet')
}
