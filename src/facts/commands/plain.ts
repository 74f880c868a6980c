// SPDX-License-Identifier: MIT

// PowerShell, cmd and texts that are no valid Bash: lines and words by quotes and separators alone.

const MAX_LINES = 20_000
const MAX_LINE = 8_000
const MAX_COMMANDS = 60
const MAX_WORDS = 400

/** Logical lines: comments dropped, lines joined that end in `\`, PowerShell's backtick or cmd's caret. */
export function plainLines(text: string, firstLine: number): { readonly text: string; readonly line: number }[] {
  const lines = text.split('\n', MAX_LINES)
  const found: { text: string; line: number }[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = firstLine + i
    let logical = ''
    for (;;) {
      const bare = withoutComment(lines[i] ?? '').trim()
      const continued = /(?:^|[^\\])\\$/.test(bare) || / [`^]$/.test(bare)
      logical += (logical && ' ') + (continued ? bare.slice(0, -1).trim() : bare)
      if (!continued || i + 1 >= lines.length || logical.length > MAX_LINE) break
      i++
    }
    if (logical && logical.length <= MAX_LINE) found.push({ text: logical, line })
  }
  return found
}

/** The line without its comment: a `#` that starts a word outside quotes. */
export function withoutComment(line: string): string {
  if (!line.includes('#')) return line
  let quote = ''
  for (let i = 0; i < line.length; i++) {
    const c = line[i]
    if (c === '\\') i++
    else if (quote) quote = c === quote ? '' : quote
    else if (c === '"' || c === "'") quote = c
    else if (c === '#' && (i === 0 || /[\s;]/.test(line[i - 1] ?? ''))) return line.slice(0, i)
  }
  return line
}

/** A word without anything that a shell would work out but variables, which stay as they are written. */
const WORD =
  /(?:[\w./:=@,+%^~-]|\$(?=[a-z_])|\$\{\w{1,80}\}|"(?:[^"\\$`\n\uE000-\uF8FF]|\$(?=[a-z_])|\$\{\w{1,80}\})*"|'[^'\n\uE000-\uF8FF]*')+|[[\]]/iy
const QUOTES = /"([^"]*)"|'([^']*)'/g
/** Where the output goes changes nothing. */
const OUTPUT = /^(?: {1,3}[12]?>{1,2} ?(?:&[12]|[\w./-]{1,200}|"?\$\w{1,80}"?)){1,3}$/
const MAX_PLAIN = 2_000
const RESERVED = /^(?:if|then|else|elif|fi|for|while|until|do|done|case|esac|function|select|time|coproc|in)(?: |$)/
/** They change how what follows is read, or whether it runs. */
const CHANGES_STATE =
  /^(?:set|cd|pushd|popd|exit|exec|return|break|continue|shopt|source|\.|eval|trap|builtin|command|declare|local|export|readonly|typeset)(?: |$)|^\w{1,80}\+?=/

/** The words of a text that is one command without anything special, as most are: for it no parser is needed. */
export function wordsOfOneCommand(text: string): readonly string[] | undefined {
  if (text.length > MAX_PLAIN || RESERVED.test(text)) return undefined
  const words: string[] = []
  for (let at = 0; ; at++) {
    WORD.lastIndex = at
    const word = WORD.exec(text)?.[0]
    if (word === undefined || words.length >= MAX_WORDS || word.includes('{{')) return undefined
    words.push(/["']/.test(word) ? word.replace(QUOTES, (_, double?: string, single?: string) => double ?? single ?? '') : word)
    at += word.length
    if (at === text.length) return words
    if (text[at] !== ' ') return undefined
    if (text.includes('>', at) && OUTPUT.test(text.slice(at))) return words
  }
}

/** The commands of a script each of whose lines is one command that changes nothing for the next. */
export function commandPerLine(text: string): readonly { readonly text: string; readonly line: number }[] | undefined {
  const found: { text: string; line: number }[] = []
  let line = 0
  for (const raw of text.split('\n', 200)) {
    line++
    const command = raw.trim()
    if (command === '' || command.startsWith('#')) continue
    if (CHANGES_STATE.test(command) || !wordsOfOneCommand(command)) return undefined
    found.push({ text: command, line })
  }
  return line < 200 ? found : undefined
}

/** The words of each simple command of a line. */
export function plainWords(line: string): readonly (readonly string[])[] {
  const commands: string[][] = [[]]
  let word: string | undefined
  let quote = ''
  let total = 0
  const endWord = (): void => {
    if (word !== undefined && total++ < MAX_WORDS) commands.at(-1)?.push(word)
    word = undefined
  }
  const endCommand = (): void => {
    endWord()
    if (commands.at(-1)?.length !== 0 && commands.length < MAX_COMMANDS) commands.push([])
  }
  for (let i = 0; i < line.length; i++) {
    const c = line[i] ?? ''
    const template = /^(?:\$\{\{[^{}]{0,500}\}\}|\{\{[^{}\n]{0,200}\}\}|\$\([A-Z][\w.]{0,60}\))/.exec(
      c === '$' || c === '{' ? line.slice(i, i + 520) : ''
    )
    if (template) {
      word = (word ?? '') + template[0]
      i += template[0].length - 1
    } else if (quote) {
      if (c === quote) quote = ''
      else word = (word ?? '') + c
    } else if (c === '"' || c === "'") {
      quote = c
      word ??= ''
    } else if (c === ' ' || c === '\t') endWord()
    else if (c === '&' && (line[i + 1] === '>' || line[i - 1] === '>')) word = (word ?? '') + c
    else if (';|&(){}\n'.includes(c) && !(c === '{' && word !== undefined) && !(c === '}' && word?.includes('{'))) endCommand()
    else word = (word ?? '') + c
  }
  endWord()
  return commands.filter(c => c.length > 0)
}
