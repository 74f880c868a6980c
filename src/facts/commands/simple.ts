// SPDX-License-Identifier: MIT
import type { Command as CommandNode } from 'unbash'
import type { Source } from './parse.js'
import type { Ended, Scope } from './shell-options.js'
import { programName } from './program-name.js'
import { unwrap, type Started } from './unwrap.js'
import { SHELLS } from './wrappers.js'

/** A shell text that a command runs. */
interface InnerText {
  readonly text: string
  readonly offset: number
  readonly errexit: boolean
  readonly pipefail: boolean
  readonly same?: true | undefined
  /** A here-document: its lines are lines of the file. */
  readonly document?: true
}

/** A simple command, read. */
export interface Simple {
  /** The first word, when it is written out: what a function would be called by. */
  readonly name: string
  readonly words: readonly string[]
  readonly started: readonly Started[]
  readonly scripts: readonly InnerText[]
  readonly offset: number
  /** What follows in the same list does not run. */
  readonly ends: Ended | undefined
}

const MAX_WORDS = 400
const MAX_WORD = 20_000

export function readSimple(node: CommandNode, source: Source, scope: Scope): Simple {
  const words = wordsOf(node, source.restore)
  const started = unwrap(words, scope.variables)
  return {
    name: node.name?.value ?? '',
    words,
    started,
    scripts: scriptsOf(node, started, source),
    offset: node.pos,
    ends: endOf(words)
  }
}

const NONE: readonly InnerText[] = []

function scriptsOf(node: CommandNode, started: readonly Started[], source: Source): readonly InnerText[] {
  const last = started.at(-1)
  if (last?.script) return last.script.text.length <= MAX_WORD ? [{ ...last.script, offset: node.pos }] : NONE
  if (!last || !SHELLS.test(programName(last.words[0] ?? '')) || !readsStandardInput(last.words)) return NONE
  const shell = { errexit: last.words.some(word => /^-[a-z]{0,4}e/.test(word)), pipefail: false }
  return node.redirects.flatMap((redirect): InnerText[] => {
    if (redirect.type === 'HereDoc') {
      const { text, pos } = redirect.body
      return text.length > MAX_WORD ? [] : [{ ...shell, text: source.restore(text), offset: pos, document: true }]
    }
    return redirect.type === 'HereString' && redirect.target && redirect.target.value.length <= MAX_WORD
      ? [{ ...shell, text: source.restore(redirect.target.value), offset: node.pos }]
      : []
  })
}

function wordsOf({ prefix, name, suffix }: CommandNode, restore: Source['restore']): readonly string[] {
  const words: string[] = []
  for (const child of prefix) addWord(words, child, restore)
  if (name) addWord(words, name, restore)
  for (const child of suffix) {
    if (words.length >= MAX_WORDS) break
    addWord(words, child, restore)
  }
  return words
}

function addWord(words: string[], child: CommandNode['suffix'][number], restore: Source['restore']): void {
  if (child.type === 'Word') words.push(restore(child.value.slice(0, MAX_WORD)))
  else if (child.type === 'Assignment') {
    const { name, append, value } = child
    const text = value.type === 'Word' ? value.value : value.elements.map(element => element.value).join(' ')
    words.push(restore(`${name}${append ? '+=' : '='}${text}`.slice(0, MAX_WORD)))
  }
}

/** `bash`, `bash -s`, `bash -e`: no script file is named. */
function readsStandardInput(words: readonly string[]): boolean {
  const args = words.slice(1)
  return args.includes('-s') || !args.some((arg, i) => !/^[-+]/.test(arg) && !/^[-+](?:[a-z]{0,4}o|O)$/.test(args[i - 1] ?? ''))
}

function endOf(words: readonly string[]): Ended | undefined {
  switch (words[0]) {
    case 'exit':
      return /^-?0{0,3}[1-9]\d{0,4}$/.test(words[1] ?? '') ? 'exit-failure' : 'exit'
    case 'exec':
      return words.length > 1 ? 'exit' : undefined
    case 'return':
      return 'return'
    case 'break':
    case 'continue':
      return 'break'
    default:
      return undefined
  }
}
