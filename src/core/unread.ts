// SPDX-License-Identifier: MIT

let current: Set<string> | undefined

/** Notes, where an unknown fact is handed out, that whoever works something out now asked for it and got no answer. */
export function noteUnread(fact: string): void {
  current?.add(fact)
}

/** What was worked out, and the names of the facts that it asked for and that could not be read. */
export interface Watched<T> {
  readonly value: T
  readonly unread: ReadonlySet<string>
}

/** Works something out and watches what it cannot read. Whoever watches from outside sees the same. */
export function watched<T>(work: () => T): Watched<T> {
  const outer = current
  const unread = new Set<string>()
  current = unread
  try {
    return { value: work(), unread }
  } finally {
    current = outer
    for (const fact of unread) noteUnread(fact)
  }
}

/** The same, but whoever watches from outside sees it only where the value is handed out with `valueOf`. */
export function watchedApart<T>(work: () => T): Watched<T> {
  const outer = current
  current = undefined
  try {
    return watched(work)
  } finally {
    current = outer
  }
}

/** The value of something worked out earlier, noted as if it were worked out anew. */
export function valueOf<T>({ value, unread }: Watched<T>): T {
  for (const fact of unread) noteUnread(fact)
  return value
}
