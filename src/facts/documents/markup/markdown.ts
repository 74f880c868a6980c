// SPDX-License-Identifier: MIT
import MarkdownIt from 'markdown-it'
import { assemble } from './assemble.js'
import { elementsOf } from './html.js'
import { lineCounter } from './lines.js'
import type { Block, Parsed } from './parsed.js'
import { visibleText } from './visible.js'

// Blocks only: inline markup is read by `inline.ts`, which is several times faster than building tokens for every word.
const markdown = new MarkdownIt({ html: false })
markdown.core.ruler.enableOnly(['normalize', 'block'])

const STARTS_WITH_TAG = /^\s*<\/?[a-z][a-z\d]*[\s/>]/i
const TASK = /^\[[ x]?\]\s+/i
const MAX_MATTER = 200

type Environment = NonNullable<Parameters<typeof markdown.parse>[1]>

/** Blanks out HTML comments, line ends kept: what they say is not shown, and often is the opposite of a rule. */
function withoutComments(text: string): string {
  let from = text.indexOf('<!--')
  if (from < 0) return text
  let made = ''
  let at = 0
  while (from >= 0) {
    const end = text.indexOf('-->', from + 4)
    made += text.slice(at, from) + text.slice(from, end < 0 ? text.length : end + 3).replace(/[^\n]+/g, '')
    at = end < 0 ? text.length : end + 3
    from = end < 0 ? -1 : text.indexOf('<!--', at)
  }
  return made + text.slice(at)
}

/** A paragraph that may hold HTML headings and tables. */
function* paragraph(text: string, line: number, kind: Block['kind']): Generator<Block> {
  if (!text.includes('<')) {
    yield { kind, text, line }
    return
  }
  const lineAt = lineCounter(text, line)
  let at = 0
  for (const element of elementsOf(text)) {
    if (!element.name.startsWith('h')) continue
    if (element.from > at) yield { kind, text: text.slice(at, element.from), line: lineAt(at) }
    yield { kind: 'heading', level: Number(element.name.slice(1)), text: element.body, line: lineAt(element.from) }
    at = element.to
  }
  const rest = text.slice(at)
  if (rest.trim()) yield { kind: /<t[dhr][\s>]/i.test(rest) ? 'table' : kind, text: rest, line: lineAt(at) }
}

/** The lines of a front matter, which Markdown would read as a heading. */
function frontMatter(text: string): readonly string[] {
  if (!/^---[ \t]*\n/.test(text)) return []
  const lines = text.slice(0, 100_000).split('\n', MAX_MATTER)
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(line))
  return end < 0 ? [] : lines.slice(0, end + 1)
}

function* blocksOf(text: string, environment: Environment): Generator<Block> {
  const matter = frontMatter(text)
  const title = matter.map(line => /^title:[ \t]{0,20}["']?([^"']{1,200})/.exec(line)?.[1]).find(Boolean)
  if (title) yield { kind: 'heading', level: 1, text: title, line: 1 }
  const body = matter.length === 0 ? text : text.slice(matter.join('\n').length + 1)
  const tokens = markdown.parse(withoutComments(body), environment)
  const visible = visibleText({ spans: true })
  let items = 0
  let row: string[] | undefined
  let rowLine: number | undefined
  let before: (typeof tokens)[number] | undefined
  for (const token of tokens) {
    const line = matter.length + (token.map?.[0] ?? 0) + 1
    if (token.type === 'list_item_open') items++
    else if (token.type === 'list_item_close') items--
    else if (token.type === 'tr_open') row = []
    else if (token.type === 'fence') {
      if (!visible.hides) yield { kind: 'code', text: token.content, line: line + 1 }
    } else if (token.type === 'code_block') {
      if (STARTS_WITH_TAG.test(token.content)) yield* paragraph(visible.of(token.content), line, 'prose')
      else if (!visible.hides) yield { kind: 'code', text: token.content, line }
    } else if (token.type === 'inline') {
      const content = visible.of(token.content)
      if (row) {
        row.push(content)
        continue
      }
      // An underlined paragraph of HTML, or one that is a whole text, is no heading for a reader.
      if (before?.type === 'heading_open' && (before.markup.startsWith('#') || (content.length <= 200 && !STARTS_WITH_TAG.test(content))))
        yield { kind: 'heading', level: Number(before.tag.slice(1)), text: content, line }
      else if (items > 0) {
        const task = TASK.test(content)
        yield* paragraph(task ? content.replace(TASK, '') : content, line, task ? 'task' : 'item')
      } else yield* paragraph(content, line, 'prose')
    } else if (token.type === 'tr_close' && row) {
      yield { kind: 'table', text: row.join(' | '), line: matter.length + (rowLine ?? 0) + 1 }
      row = undefined
    }
    if (token.type === 'tr_open') rowLine = token.map?.[0]
    before = token
  }
}

/** Reads CommonMark with GitHub's tables and task lists. Raw HTML is read for its words, links and headings. */
export function readMarkdown(text: string): Parsed {
  const environment: Environment = {}
  const blocks = [...blocksOf(text, environment)]
  const targets = new Map(Object.entries(environment.references ?? {}))
  return assemble(blocks, label => (targets.size === 0 ? undefined : targets.get(markdown.utils.normalizeReference(label))?.href))
}
