// SPDX-License-Identifier: MIT
import { assemble } from './assemble.js'
import { elementsOf } from './html.js'
import { lineCounter } from './lines.js'
import type { Block, Parsed } from './parsed.js'
import { visibleText } from './visible.js'
import { BLOCK_TAG } from './plain.phrases.generated.js'

/** What one line of a line-based markup language is. */
type Line =
  | { readonly is: 'blank' | 'text' | 'skip' }
  | { readonly is: 'heading'; readonly text: string; readonly level: number }
  | { readonly is: 'item' | 'row'; readonly text: string }
  /** Code or a comment until a line that `ends` accepts; that line belongs to it when `whole`. */
  | { readonly is: 'code' | 'comment'; readonly ends: (line: string) => boolean; readonly whole: boolean }

interface Language {
  /** `previous` is the last line before that is not blank. */
  line(line: string, next: string | undefined, previous: string | undefined): Line
  /** Rewrites inline markup to Markdown's. */
  inline(text: string): string
}

const ITEM = /^\s{0,12}(?:[-*+•]|\d{1,3}[.)]|#\.|\(\w\))\s+(\S.*)$/
const UNDERLINE = /^([=\-~^"'`#*+:.])\1{2,}\s*$/
const LEVELS = '=-~^"\'`#*+:.'

function underlined(line: string, next: string | undefined): Line | undefined {
  const mark = next === undefined ? undefined : UNDERLINE.exec(next)?.[1]
  if (mark === undefined || !line.trim() || line.length > 150 || (next ?? '').trim().length < Math.min(line.trim().length - 2, 40))
    return undefined
  return { is: 'heading', text: line.trim(), level: LEVELS.indexOf(mark) + 1 }
}

/** Ends an indented block: a line with words that is not indented. */
const outdented = (line: string) => /^\S/.test(line)

const OPTION = /^\s{1,12}:[\w-]{1,40}:/

const restructured: Language = {
  line(line, next, previous) {
    if (!line.trim() || UNDERLINE.test(line)) return { is: 'blank' }
    if (
      /^\s*\.\. (?:code|code-block|sourcecode|prompt|literalinclude|highlight|parsed-literal|doctest|math|raw|toctree|csv-table)::/.test(
        line
      )
    )
      return { is: 'code', ends: outdented, whole: false }
    if (/^\s*\.\. (?:image|figure):: ?/.test(line) || /^\.\. _[^:]{1,100}: /.test(line) || /^\s*\.\. \|/.test(line)) return { is: 'text' }
    // An option, such as the alternative text of an image, may take several lines.
    if (OPTION.test(line)) return { is: 'comment', ends: other => !other.trim() || /^\S/.test(other) || OPTION.test(other), whole: false }
    // A directive such as `.. note::` holds prose; two dots without one begin a comment.
    if (/^\s*\.\. [\w:-]{1,40}::/.test(line)) return { is: 'skip' }
    if (/^\s{0,12}\.\.(?:\s|$)/.test(line)) {
      const indent = line.search(/\S/)
      return { is: 'comment', ends: other => other.trim() !== '' && other.search(/\S/) <= indent, whole: false }
    }
    if (/^\s*[+|]/.test(line) || /^=+\s+=/.test(line)) return { is: 'row', text: line.replace(/[+|=-]{2,}/g, ' ') }
    if (/^\s/.test(line) && previous?.endsWith('::') && !/^\s*\.\. /.test(previous)) return { is: 'code', ends: outdented, whole: false }
    const heading = underlined(line, next)
    if (heading) return heading
    const item = ITEM.exec(line)
    return item?.[1] ? { is: 'item', text: item[1] } : { is: 'text' }
  },
  inline: text =>
    text
      .replace(/``([^`]{1,300})``/g, '`$1`')
      .replace(/`([^`<>]{1,300})<([^<>`\s]{1,800})>`__?/g, '[$1]($2)')
      .replace(/\.\. (?:image|figure):: ?(\S{1,800})/g, '![]($1)')
      .replace(/^\.\. _([^\n]{1,900})$/gm, (all, definition: string) => {
        const colon = definition.indexOf(': ')
        return colon < 0 ? all : `[${definition.slice(0, colon)}](${definition.slice(colon + 2)})`
      })
      .replace(/:[\w-]{1,40}:`([^`<>]{1,300})(?:<[^<>`]{1,300}>)?`/g, '$1')
      .replace(/`([^`]{1,300})`__?/g, '$1')
      .replace(/::(?=\s|$)/g, ':')
}

const asciidoc: Language = {
  line(line) {
    if (!line.trim()) return { is: 'blank' }
    if (/^(?:-{4,}|\.{4,}|\+{4,})\s*$/.test(line)) return { is: 'code', ends: other => other.trimEnd() === line.trimEnd(), whole: true }
    if (/^```/.test(line)) return { is: 'code', ends: other => other.startsWith('```'), whole: true }
    if (/^\/{4,}\s*$/.test(line)) return { is: 'comment', ends: other => other.trimEnd() === line.trimEnd(), whole: true }
    if (
      /^\/\//.test(line) ||
      /^:[\w!-]{1,60}:/.test(line) ||
      /^\[[^\]]{0,300}\]\s*$/.test(line) ||
      /^(?:\|===|={4,}|\*{4,}|_{4,}|ifdef::|ifndef::|endif::|include::)/.test(line)
    )
      return { is: 'skip' }
    const heading = /^(={1,6}|#{1,6})\s+(\S.*)$/.exec(line)
    if (heading) return { is: 'heading', level: heading[1]?.length ?? 1, text: heading[2] ?? '' }
    if (line.startsWith('|')) return { is: 'row', text: line }
    const item = /^\s{0,12}(?:[*.-]{1,5}|\d{1,3}\.)\s+(\S.*)$/.exec(line)
    return item?.[1] ? { is: 'item', text: item[1] } : { is: 'text' }
  },
  inline: text =>
    text
      // The whole word before a bracket is looked at, so that no word is tried twice.
      .replace(/(?<![^\s[\]])([^\s[\]]{1,800})\[([^[\]]{0,1900})\]/g, (all, word: string, title: string) => {
        const macro = /image::?|link:|xref:|https?:|mailto:/.exec(word)
        if (!macro) return all
        const target = word.slice(macro.index + (/^(?:http|mailto)/.test(macro[0]) ? 0 : macro[0].length))
        return `${word.slice(0, macro.index)}${macro[0].startsWith('image') ? '!' : ''}[${title}](${target})`
      })
      .replace(/<<([^<>,]{1,200})(?:,([^<>]{1,200}))?>>/g, (_all, id: string, title?: string) => title ?? id)
}

const org: Language = {
  line(line) {
    if (!line.trim()) return { is: 'blank' }
    if (/^\s*#\+begin_(?:src|example|export)/i.test(line)) return { is: 'code', ends: other => /^\s*#\+end_/i.test(other), whole: true }
    if (/^\s*#\+begin_comment/i.test(line)) return { is: 'comment', ends: other => /^\s*#\+end_/i.test(other), whole: true }
    const title = /^#\+title:\s*(\S.*)$/i.exec(line)
    if (title?.[1]) return { is: 'heading', level: 1, text: title[1] }
    if (/^\s*#(?:\+|\s|$)/.test(line) || /^\s*:[\w-]{1,60}:/.test(line)) return { is: 'skip' }
    const heading = /^(\*{1,6})\s+(\S.*)$/.exec(line)
    if (heading) return { is: 'heading', level: heading[1]?.length ?? 1, text: (heading[2] ?? '').replace(/^(?:TODO|DONE)\s/, '') }
    if (/^\s*\|/.test(line)) return { is: 'row', text: line }
    const item = ITEM.exec(line)
    return item?.[1] ? { is: 'item', text: item[1] } : { is: 'text' }
  },
  inline: text =>
    text
      .replace(/\[\[([^\][\s]{1,800})\]\[([^\][]{1,300})\]\]/g, '[$2]($1)')
      .replace(/\[\[([^\][\s]{1,800})\]\]/g, '<$1>')
      .replace(/(^|\s)[=~]([^=~\n]{1,200})[=~](?=[\s.,;:)]|$)/gm, '$1`$2`')
}

const plain: Language = {
  line(line, next) {
    if (!line.trim() || UNDERLINE.test(line)) return { is: 'blank' }
    const heading = /^(#{1,6})\s+(\S.*)$/.exec(line)
    if (heading) return { is: 'heading', level: heading[1]?.length ?? 1, text: heading[2] ?? '' }
    if (/^```/.test(line)) return { is: 'code', ends: other => other.startsWith('```'), whole: true }
    if (/^(?: {4,}|\t)\s{0,8}(?:[$%>]|\.{0,2}\/|(?:sudo|git|make|cmake|pip3?|npm|cargo|go|python3?|docker|brew|apt(?:-get)?) )/.test(line))
      return { is: 'code', ends: outdented, whole: false }
    const item = ITEM.exec(line)
    return underlined(line, next) ?? (item?.[1] ? { is: 'item', text: item[1] } : { is: 'text' })
  },
  inline: text => text
}

function* blocksOf(text: string, language: Language): Generator<Block> {
  const lines = text.split('\n')
  let open: { kind: 'prose' | 'item' | 'task'; lines: string[]; line: number } | undefined
  const close = function* (): Generator<Block> {
    if (open) yield { kind: open.kind, text: language.inline(open.lines.join('\n')), line: open.line }
    open = undefined
  }
  let previous: string | undefined
  for (let index = 0; index < lines.length; index++) {
    const raw = lines[index] ?? ''
    if (raw.length > 2000) continue
    const is = language.line(raw, lines[index + 1], previous)
    if (raw.trim()) previous = raw.trimEnd()
    if (is.is === 'text') {
      open ??= { kind: 'prose', lines: [], line: index + 1 }
      open.lines.push(raw)
      continue
    }
    if (is.is === 'skip') {
      // The line counts, so that those after it keep their numbers.
      open?.lines.push('')
      continue
    }
    yield* close()
    if (is.is === 'heading') {
      yield { kind: 'heading', text: language.inline(is.text), level: is.level, line: index + 1 }
    } else if (is.is === 'row') yield { kind: 'table', text: language.inline(is.text), line: index + 1 }
    else if (is.is === 'item') {
      const task = /^\[[ x]\]\s+(\S.*)$/i.exec(is.text)
      open = { kind: task ? 'task' : 'item', lines: [task?.[1] ?? is.text], line: index + 1 }
    } else if (is.is === 'code' || is.is === 'comment') {
      // The line that opens a fence or a directive is not code itself.
      const first = is.whole || is.is === 'comment' || /^\s*\.\. /.test(raw) ? index + 1 : index
      let end = index + 1
      while (end < lines.length && !is.ends(lines[end] ?? '')) end++
      if (is.is === 'code') yield { kind: 'code', text: lines.slice(first, end).join('\n'), line: first + 1 }
      index = is.whole ? end : end - 1
    }
  }
  yield* close()
}

function* htmlBlocks(html: string): Generator<Block> {
  const text = visibleText({ also: ['head', 'nav'] }).of(html)
  const lineAt = lineCounter(text, 1)
  let at = 0
  const prose = function* (end: number): Generator<Block> {
    let from = at
    for (const part of text.slice(at, end).split(BLOCK_TAG)) {
      if (part.trim()) yield { kind: 'prose', text: part.trimEnd(), line: lineAt(text.indexOf(part, from)) }
      from = Math.max(from, text.indexOf(part, from) + part.length)
    }
  }
  for (const { name, body, from, to } of elementsOf(text)) {
    yield* prose(from)
    const start = lineAt(from)
    if (name === 'pre') yield { kind: 'code', text: body.replace(/<[^<>]{0,500}>/g, ''), line: start }
    else if (name === 'li') yield { kind: 'item', text: body, line: start }
    else yield { kind: 'heading', level: Number(name.slice(1)), text: body, line: start }
    at = to
  }
  yield* prose(text.length)
}

/** Reads reStructuredText, AsciiDoc, Org, HTML or plain text, each as far as a reader of words and links needs. */
export function readPlain(text: string, extension: string): Parsed {
  if (/^html?$/.test(extension)) return assemble(htmlBlocks(text))
  const language = extension === 'rst' ? restructured : /^a(?:scii)?doc$/.test(extension) ? asciidoc : extension === 'org' ? org : plain
  return assemble(blocksOf(text, language))
}
