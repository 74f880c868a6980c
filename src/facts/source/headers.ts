// SPDX-License-Identifier: MIT
import type { SourceHeader } from './source-file.js'
import { COMMENT_START, COPYRIGHT, HEADER_WORD, LICENSED } from './headers.phrases.generated.js'

const SPDX = /SPDX-License-Identifier:\s{0,10}([\w.+() -]{1,120})/

/** Licence and copyright statements in the comments at the top of a file. A string that holds one is none. */
export function headerOf(head: string): Omit<SourceHeader, 'path'> | undefined {
  let text = ''
  let read = 0
  HEADER_WORD.lastIndex = 0
  for (let match = HEADER_WORD.exec(head); match && text.length < 500; match = HEADER_WORD.exec(head)) {
    if (match.index < read) continue
    const start = head.lastIndexOf('\n', match.index) + 1
    const lines = head.slice(start, start + 600).split('\n', 3)
    if (!COMMENT_START.test(lines[0] ?? '') && !inOpenBlock(head, start)) continue
    read = start + (lines[0]?.length ?? 0)
    text += ` ${lines.map(line => line.replace(/^[\s/*#;%-]{0,40}/, '')).join(' ')}`
  }
  if (text === '') return head.trim().split('\n', 3).length < 2 ? undefined : { license: false, copyright: false }
  const spdx = spdxOf(head)
  return { ...(spdx && { spdx }), license: Boolean(spdx) || LICENSED.test(text), copyright: COPYRIGHT.test(text) }
}

/** The expression of the licence tag, which may stand below a long notice. */
function spdxOf(head: string): string | undefined {
  const at = head.indexOf('SPDX-License-Identifier:')
  if (at < 0) return undefined
  const start = head.lastIndexOf('\n', at) + 1
  const line = head.slice(start, at + 200).split('\n', 1)[0] ?? ''
  return COMMENT_START.test(line) || inOpenBlock(head, start) ? SPDX.exec(line)?.[1]?.trim() : undefined
}

const BLOCKS = [
  ['/*', '*/'],
  ['<!--', '-->'],
  ['{-', '-}'],
  ['(*', '*)'],
  ['<#', '#>'],
  ['=begin', '=end']
] as const

/** Whether a position is inside a block comment, or inside a docstring that started before it. */
function inOpenBlock(head: string, at: number): boolean {
  const before = head.slice(0, at)
  return (
    BLOCKS.some(([open, close]) => before.lastIndexOf(open) > before.lastIndexOf(close)) ||
    before.split('"""').length % 2 === 0 ||
    before.split("'''").length % 2 === 0
  )
}
