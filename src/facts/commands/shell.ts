// SPDX-License-Identifier: MIT
import { byText } from '../../core/memo.js'

/** One logical line of a script. */
export interface CommandLine {
  readonly text: string
  readonly line: number
  /** False for `… || true` and its kin. */
  readonly blocking: boolean
}

/** One program with its arguments, as the shell would start it: wrappers (`sudo`, `npx`, `bundle exec` ...) taken off. */
export interface Command {
  /** Base name, without folder, version or `.exe`. */
  readonly program: string
  readonly args: readonly string[]
  /** Program and arguments in one string, for patterns. */
  readonly text: string
  /** As written, when it names a file: `./scripts/test.sh`. */
  readonly file: string
}

const MAX_LINES = 20_000
const MAX_LINE = 8_000
const MAX_COMMANDS = 60
const MAX_WORDS = 400
const HEREDOC = /<<-?\s{0,4}['"\\]?([A-Z_]\w{0,40})['"]?/i
const SHELL_OR_REMOTE = /\b(?:bash|sh|zsh|ssh|psql)\b/
const FORGIVING = /\|\|\s{0,8}(?:true|:|exit 0|echo\b|printf\b|continue\b|\/bin\/true)|^-\s?[@\w./$]/

/** Commands of a script: comments dropped, continued lines joined, here-documents skipped (they are data). */
export function commandLines(text: string, firstLine: number): CommandLine[] {
  const lines = text.split('\n', MAX_LINES)
  const found: CommandLine[] = []
  for (let i = 0; i < lines.length; i++) {
    const start = i
    let logical = ''
    for (;;) {
      const bare = withoutComment(lines[i] ?? '').trim()
      const continued = /(?:^|[^\\])\\$/.test(bare) || / `$/.test(bare)
      logical += (logical && ' ') + (continued ? bare.slice(0, -1).trim() : bare)
      if (!continued || i + 1 >= lines.length || logical.length > MAX_LINE) break
      i++
    }
    const document = HEREDOC.exec(logical)
    if (document && !logical.includes('<<<') && !SHELL_OR_REMOTE.test(logical.slice(0, document.index).slice(-80))) {
      const end = lines.slice(i + 1, i + 1000).findIndex(l => l.trim() === document[1])
      if (end >= 0) i += end + 1
    }
    if (logical && logical.length <= MAX_LINE) found.push({ text: logical, line: firstLine + start, blocking: !FORGIVING.test(logical) })
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

/** The words of each simple command of a line. Substitutions count as commands of their own. */
function words(line: string): string[][] {
  const commands: string[][] = [[]]
  let word: string | undefined
  let quote = ''
  // Quotes around the substitutions that are open: `"$(a 'b')"`.
  const outer: string[] = []
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
    if (c === '$' && quote !== "'") {
      const variable = line[i + 1] === '(' ? /^\$\([A-Z]\w{0,60}\)/.exec(line.slice(i, i + 64)) : null
      const expression = line.startsWith('${{', i) ? line.indexOf('}}', i) : -1
      const taken = variable ? variable[0].length : expression > 0 ? expression + 2 - i : 0
      if (taken) {
        word = (word ?? '') + line.slice(i, i + taken)
        i += taken - 1
        continue
      }
      if (line[i + 1] === '(') {
        endCommand()
        if (outer.length < 50) outer.push(quote)
        quote = ''
        i++
        continue
      }
    }
    if (quote) {
      if (c === '`' && quote === '"') endCommand()
      else if (c === quote) quote = ''
      else word = (word ?? '') + c
    } else if (c === '"' || c === "'") {
      quote = c
      word ??= ''
    } else if (c === '\\') word = (word ?? '') + (line[++i] ?? '')
    else if (c === ' ' || c === '\t') endWord()
    else if (c === '&' && (line[i + 1] === '>' || line[i - 1] === '>')) word = (word ?? '') + c
    else if (';|&()`\n'.includes(c)) {
      endCommand()
      if (c === ')') quote = outer.pop() ?? ''
    } else word = (word ?? '') + c
  }
  endWord()
  return commands.filter(c => c.length > 0)
}

const KEYWORDS = new Set([
  'if',
  'then',
  'else',
  'elif',
  'while',
  'until',
  'do',
  '!',
  '{',
  'time',
  'exec',
  'eval',
  '&',
  '@',
  '+',
  'and',
  'or'
])

/** Programs that start another one: words that must come first, and options that take a value. */
const WRAPPERS = new Map<string, { readonly after?: RegExp; readonly values?: RegExp; readonly skip?: number }>([
  ['sudo', { values: /^-[ughp]$/ }],
  ['doas', { values: /^-u$/ }],
  ['env', { values: /^-u$/ }],
  ['nice', { values: /^-n$/ }],
  ['nohup', {}],
  ['chronic', {}],
  ['stdbuf', {}],
  ['xvfb-run', { values: /^-[ns]$/ }],
  ['catchsegv', {}],
  ['timeout', { skip: 1, values: /^-[ks]$/ }],
  ['xargs', { values: /^-[nPILds]$/ }],
  ['parallel', { values: /^-j$/ }],
  ['npx', { values: /^(?:-p|--package)$/ }],
  ['bunx', {}],
  ['pnpx', {}],
  ['uvx', { values: /^(?:--from|--with|--python|-p)$/ }],
  [
    'uv',
    {
      after: /^(?:run|tool run)$/,
      values: /^(?:--from|--with|--python|-p|--project|--directory|--group|--extra|--package|--only-group|--env-file)$/
    }
  ],
  ['pipx', { after: /^run$/, values: /^(?:--spec|--python)$/ }],
  ['poetry', { after: /^run$/ }],
  ['pipenv', { after: /^run$/ }],
  ['pdm', { after: /^run$/, values: /^-p$/ }],
  ['rye', { after: /^run$/ }],
  ['hatch', { after: /^run$/, values: /^-e$/ }],
  ['pixi', { after: /^run$/, values: /^-e$/ }],
  ['conda', { after: /^run$/, values: /^-[np]$/ }],
  ['micromamba', { after: /^run$/, values: /^-[np]$/ }],
  ['bundle', { after: /^exec$/ }],
  ['npm', { after: /^(?:exec|x)$/, values: /^--package$/ }],
  ['pnpm', { after: /^(?:exec|dlx)$/ }],
  ['yarn', { after: /^(?:exec|dlx)$/ }],
  ['composer', { after: /^exec$/ }],
  ['mise', { after: /^(?:exec|x)$/ }],
  ['asdf', { after: /^exec$/ }],
  ['nix', { after: /^(?:develop|shell|run)$/, values: /^$/ }],
  ['rustup', { after: /^run$/, skip: 1 }],
  ['direnv', { after: /^exec$/, skip: 1 }],
  ['python', { after: /^-m$/ }],
  ['go', { after: /^(?:run|tool)$/ }],
  ['dotnet', { after: /^tool run$/ }]
])
const SHELLS = /^(?:ba|z|da|k)?sh$/
const IMAGE = /^(?:[\w.-]{1,80}(?::\d{1,5})?\/){1,5}([\w.-]{1,80})(?::[\w.${}-]{1,80})?(?:@sha256:\w{1,64})?$/

/** What a command line starts, in order. `echo "run golangci-lint"` starts echo, and nothing else. */
export const simpleCommands = byText((line): readonly Command[] => cut(line, 0))

function cut(line: string, depth: number): Command[] {
  const found: Command[] = []
  const variables = new Map<string, string>()
  for (const all of words(line)) {
    const start = unwrap(all, variables)
    const [first] = start
    if (first === undefined) continue
    const command = commandOf(first, start.slice(1))
    found.push(command)
    const script = SHELLS.test(command.program) ? command.args.findIndex(a => /^-[a-z]{0,6}c$/.test(a)) : -1
    const inner = command.args[script + 1]
    if (script >= 0 && inner !== undefined && depth < 2) found.push(...cut(inner, depth + 1))
    // `yarn eslint .` is a script or a program; `docker run org/tool …` is what the image holds.
    if ((command.program === 'yarn' || command.program === 'pnpm') && command.args.length > 0) {
      const rest = command.args.slice(command.args[0] === 'run' ? 1 : 0)
      const [program] = rest
      if (program !== undefined && /^[a-z]/.test(program)) found.push(commandOf(program, rest.slice(1)))
    }
    if (/^(?:docker|podman|nerdctl)$/.test(command.program) && command.args.includes('run')) {
      const at = command.args.findIndex(
        (a, i) => i > 0 && IMAGE.test(a) && !/^(?:-v|--volume|-w|--workdir|--mount|--name)$/.test(command.args[i - 1] ?? '')
      )
      const image = IMAGE.exec(command.args[at] ?? '')
      if (image?.[1]) found.push(commandOf(image[1], command.args.slice(at + 1)))
    }
  }
  return found.slice(0, MAX_COMMANDS)
}

function commandOf(first: string, args: readonly string[]): Command {
  const program = programName(first)
  return { program, args, text: [program, ...args].join(' ').slice(0, MAX_LINE), file: first }
}

/** `./node_modules/.bin/eslint`, `$(GOLANGCI_LINT)`, `tool@v1.2`, `GOFMT.exe` by the name that everybody knows them. */
function programName(word: string): string {
  const variable = /^\$[({]?([A-Z][A-Z0-9_]{1,60})[)}]?$/.exec(word)
  if (variable?.[1]) return variable[1].toLowerCase().replaceAll('_', '-')
  const base = word.slice(word.lastIndexOf('/') + 1)
  const version = base.indexOf('@', 1)
  return (
    (version > 0 ? base.slice(0, version) : base)
      .replace(/\.(?:exe|cmd|bat|phar)$/i, '')
      .replace(/^(python|pip|pytest)[23](?:\.\d{1,2})?$/, '$1') || word
  )
}

function unwrap(all: readonly string[], variables: Map<string, string>): readonly string[] {
  let rest = all
  for (let i = 0; i < 12 && rest.length > 0; i++) {
    const first = (rest[0] ?? '').replace(/^[@+-]+(?=[\w./$])/, '')
    const assigned = /^([A-Z_]\w{0,60})=(.*)$/i.exec(first)
    if (assigned) {
      if (rest.length === 1 && /^[\w./-]{1,60}$/.test(assigned[2] ?? '')) variables.set(assigned[1] ?? '', assigned[2] ?? '')
      rest = rest.slice(1)
      continue
    }
    if (KEYWORDS.has(first)) {
      rest = rest.slice(1)
      continue
    }
    // `command -v tool` and `which tool` only look for it.
    if (first === 'command' && !/^-v/i.test(rest[1] ?? '')) {
      rest = rest.slice(1)
      continue
    }
    const variable = /^\$\$?\{?([A-Z_]\w{0,60})\}?$/i.exec(first)
    const value = variable && variables.get(variable[1] ?? '')
    const name = value ?? first
    const next = afterWrapper(programName(name), rest)
    if (next === undefined) return [name, ...rest.slice(1)]
    rest = next
  }
  return rest
}

/** The words after a wrapper, or undefined when the first word is none (or wraps nothing here). */
function afterWrapper(program: string, rest: readonly string[]): readonly string[] | undefined {
  if (program === 'cargo' && rest[1]?.startsWith('+')) return ['cargo', ...rest.slice(2)]
  const wrapper = WRAPPERS.get(program)
  if (!wrapper) return undefined
  let at = 1
  const skipOptions = (): void => {
    while (at < rest.length && (rest[at]?.startsWith('-') || (program === 'env' && /^\w+=/.test(rest[at] ?? '')))) {
      const option = rest[at] ?? ''
      if (option === '--' || (program === 'nix' && (option === '-c' || option === '--command'))) {
        at++
        return
      }
      if (wrapper.after?.test(option)) return
      at += wrapper.values?.test(option) ? 2 : 1
    }
  }
  skipOptions()
  if (wrapper.after) {
    const two = `${rest[at] ?? ''} ${rest[at + 1] ?? ''}`
    if (wrapper.after.test(two)) at += 2
    else if (wrapper.after.test(rest[at] ?? '')) at += 1
    else return undefined
    skipOptions()
    if (program === 'nix' && /[#:]|^\./.test(rest[at] ?? '')) {
      at++
      skipOptions()
    }
  }
  at += wrapper.skip ?? 0
  return at < rest.length ? rest.slice(at) : undefined
}
