// SPDX-License-Identifier: MIT

/** GitHub takes 65,536 characters of a comment, and one less of a check run. */
const MOST_CHARACTERS = 60_000

/** A row of a Markdown table; the cells are Markdown already. */
export function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** A Markdown table as its lines. */
export function table(titles: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return [row(...titles), row(...titles.map(() => '---')), ...rows.map(cells => row(...cells))]
}

/** What is hidden until somebody unfolds it, as its lines. */
export function folded(title: string, lines: readonly string[]): readonly string[] {
  return [`<details><summary>${title}</summary>`, '', ...lines, '', '</details>']
}

/** As many rows as fit into what GitHub takes at once; the number of the others. */
export function fitting(rows: readonly string[], most = rows.length): readonly string[] {
  const shown: string[] = []
  let size = 0
  for (const line of rows.slice(0, most)) {
    size += line.length + 1
    if (size > MOST_CHARACTERS) break
    shown.push(line)
  }
  const rest = rows.length - shown.length
  return rest === 0 ? shown : [...shown, '', `… and ${rest} more.`]
}
