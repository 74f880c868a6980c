// SPDX-License-Identifier: MIT
import { Composer, isMap, Lexer, LineCounter, Parser, visit, type CST, type Document, type Node, type YAMLMap } from 'yaml'
import { quote } from './answer.js'

/** Larger files are no answers. The largest in use has 150 KB. */
const MAX_BYTES = 1024 * 1024
const MAX_DEPTH = 64
const MAX_ALIASES = 50
/** Tokens of the parser: some eight for an answer, and the badge has fewer than 200 questions. */
const MAX_LEXEMES = 60_000

/** `status: ?`, which YAML takes for the beginning of a key. A `~` in its place is blank too. */
const BARE_QUESTION_MARK = /((?:^|[{,])[ \t]{0,40}[\w.-]{1,80}:[ \t]{1,20})\?(?=[ \t\r]{0,40}(?:[#,}]|$))/gm

const EXAMPLE = { json: '`{ "dco_status": "Met" }`', yaml: '`criteria: { dco: { status: Met } }`' }

export interface Position {
  readonly line: number
  readonly column: number
}

/** An answers file as a tree of nodes that know where they are. */
export interface AnswersText {
  readonly format: 'json' | 'yaml'
  readonly document: Document
  readonly root: YAMLMap<Node, Node | null>
  /** Where JSON was stretched, with what stricter readers dislike. */
  readonly liberties: readonly (Position & { readonly what: 'a byte order mark' | 'a comment' | 'a trailing comma' })[]
  position(node: unknown): Position
}

/** A sentence about why a text is no answers file. */
export interface Unreadable {
  readonly error: string
  readonly line?: number
}

/** The text as nodes, or the one reason why that cannot be. JSON may hold comments and trailing commas: no meaning hangs on them. */
export function readDocument(text: string, path: string, format: 'json' | 'yaml'): AnswersText | Unreadable {
  const file = quote(path)
  const bytes = Buffer.byteLength(text)
  if (bytes > MAX_BYTES) return { error: `${file} is larger than 1 MiB, which no answers file may be: check that it is the right file.` }
  if (text.trim() === '') return { error: `${file} is empty: write answers such as ${EXAMPLE[format]}.` }
  const conflict = /^<{7}(?: |$)/m.exec(text)
  if (conflict && /^>{7}(?: |$)/m.test(text)) {
    const line = text.slice(0, conflict.index).split('\n').length
    return {
      error: `${file} holds merge-conflict markers from line ${line} on: decide between the two sides and remove the markers.`,
      line
    }
  }
  const hasMark = text.charCodeAt(0) === 0xfeff
  const bare = hasMark ? ` ${text.slice(1)}` : text
  const { plain, liberties } = format === 'json' ? strict(bare) : { plain: bare, liberties: [] }
  const lines = new LineCounter()
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const document = compose(plain, lines, format)
  if (typeof document === 'string') return { error: `${file} ${document}.` }
  if (format === 'json') {
    const offset = invalidAt(plain, document)
    if (offset !== undefined) {
      const { line, column } = position(offset)
      return {
        error: `${file} is not valid JSON at line ${line}, column ${column}: look there for a missing comma, quote or bracket.`,
        line
      }
    }
  }
  const [first] = document.errors
  if (first) {
    const answered = text.replace(BARE_QUESTION_MARK, '$1~')
    if (answered !== text) return readDocument(answered, path, format)
    const at = position(first.pos[0])
    const hint = /mapping|implicit key/i.test(first.message) ? ' (a text that holds a colon and a space must be in quotes)' : ''
    return { error: `${file} is not valid YAML at line ${at.line}, column ${at.column}: ${quote(first.message)}${hint}.`, line: at.line }
  }
  const root = document.contents
  if (!isMap(root))
    return {
      error: `${file} must be a map of answers, such as ${EXAMPLE[format]}.`
    }
  return {
    format,
    document,
    root: root as YAMLMap<Node, Node | null>,
    liberties: [
      ...(hasMark && format === 'json' ? [{ line: 1, column: 1, what: 'a byte order mark' as const }] : []),
      ...liberties.map(({ offset, what }) => ({ ...position(offset), what }))
    ],
    position: node => position((node as Node | null | undefined)?.range?.[0] ?? 0)
  }
}

/** The nodes of the text; a sentence's end when it is built to exhaust its reader. */
function compose(text: string, lines: LineCounter, format: 'json' | 'yaml'): Document | string {
  const parser = new Parser(lines.addNewLine)
  lines.addNewLine(0)
  const tokens: CST.Token[] = []
  let lexemes = 0
  // The parser keeps a stack where the composer recurses, so depth is measured before anything recurses.
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token)
    if (parser.stack.length > MAX_DEPTH) return 'is nested far too deep: answers need no more than three levels'
    if (++lexemes > MAX_LEXEMES) return 'has far more entries than the badge has questions: check that it is the right file'
  }
  for (const token of parser.end()) tokens.push(token)
  const options = { uniqueKeys: false, strict: false, logLevel: 'silent', prettyErrors: false, schema: 'core' } as const
  const [document, second] = [...new Composer(options).compose(tokens, true, text.length)]
  if (!document || (second && format === 'yaml')) return 'must hold one document'
  let aliases = 0
  let dangling: string | undefined
  visit(document, {
    Alias(_key, node) {
      if (++aliases > MAX_ALIASES) return visit.BREAK
      if (!node.resolve(document)) dangling ??= node.source
      return undefined
    }
  })
  if (aliases > MAX_ALIASES) return `uses more than ${MAX_ALIASES} aliases (\`*name\`): write the answers out`
  return dangling === undefined ? document : `uses the alias ${quote(`*${dangling}`)}, which nothing before it defines`
}

/** Where JSON ends to be valid. The message of the engine quotes the file, so only its position is used. */
function invalidAt(text: string, document: Document): number | undefined {
  try {
    JSON.parse(text)
    return undefined
  } catch (error) {
    const said = /at position (\d{1,9})/.exec(String(error))?.[1]
    return said === undefined ? (document.errors[0]?.pos[0] ?? text.trimEnd().length) : Number(said)
  }
}

interface Liberty {
  readonly offset: number
  readonly end: number
  readonly what: 'a comment' | 'a trailing comma'
}

/** JSON without comments and trailing commas; what stays keeps its offset. */
function strict(text: string): { plain: string; liberties: readonly Liberty[] } {
  const liberties: Liberty[] = []
  let comma: number | undefined
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]
    if (sign === ' ' || sign === '\n' || sign === '\t' || sign === '\r') continue
    if (sign === '/' && (text[i + 1] === '/' || text[i + 1] === '*')) {
      const end = endOfComment(text, i)
      liberties.push({ offset: i, end, what: 'a comment' })
      i = end - 1
      continue
    }
    if (comma !== undefined && (sign === '}' || sign === ']')) liberties.push({ offset: comma, end: comma + 1, what: 'a trailing comma' })
    comma = sign === ',' ? i : undefined
    if (sign === '"') {
      for (i++; i < text.length && text[i] !== '"' && text[i] !== '\n'; i++) if (text[i] === '\\') i++
    }
  }
  liberties.sort((a, b) => a.offset - b.offset)
  let plain = ''
  let copied = 0
  for (const { offset, end } of liberties) {
    plain += text.slice(copied, offset) + text.slice(offset, end).replace(/[^\n]/g, ' ')
    copied = end
  }
  return { plain: plain + text.slice(copied), liberties }
}

function endOfComment(text: string, start: number): number {
  const isLine = text[start + 1] === '/'
  const end = text.indexOf(isLine ? '\n' : '*/', start + 2)
  return end < 0 ? text.length : isLine ? end : end + 2
}
