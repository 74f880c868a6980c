// SPDX-License-Identifier: MIT

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
