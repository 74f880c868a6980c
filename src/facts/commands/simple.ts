// SPDX-License-Identifier: MIT
import type { Command as CommandNode } from 'unbash'
import type { Source } from './parse.js'
import type { Ended, Scope } from './shell-options.js'
import { unwrap, type Started } from './unwrap.js'
import { SHELLS } from './wrappers.js'

/** A shell text that a command runs. */
export interface InnerText {
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
  readonly end: number
  /** What follows in the same list does not run. */
  readonly ends: Ended | undefined
}

const MAX_WORDS = 400
const MAX_WORD = 20_000

export function readSimple(node: CommandNode, source: Source, scope: Scope): Simple {
  const words = wordsOf(node, source.restore)
  const started = unwrap(words, scope.variables)
  const offset = node.pos
  const scripts: InnerText[] = started.flatMap(({ script }) => (script ? [{ ...script, offset }] : []))
  const last = started.at(-1)
  if (node.redirects.length > 0 && last && SHELLS.test(last.words[0] ?? '') && readsStandardInput(last.words)) {
    for (const redirect of node.redirects) {
      const common = { errexit: last.words.some(word => /^-[a-z]{0,4}e/.test(word)), pipefail: false }
      if (redirect.type === 'HereDoc')
        scripts.push({ ...common, text: source.restore(redirect.body.text), offset: redirect.body.pos, document: true })
      else if (redirect.type === 'HereString' && redirect.target)
        scripts.push({ ...common, text: source.restore(redirect.target.value), offset })
    }
  }
  return {
    name: node.name?.value ?? '',
    words,
    started,
    scripts: scripts.filter(({ text }) => text.length <= MAX_WORD),
    offset,
    end: node.end,
    ends: endOf(words)
  }
}

function wordsOf(node: CommandNode, restore: Source['restore']): readonly string[] {
  const words: string[] = []
  const add = (word: string): void => {
    if (words.length < MAX_WORDS) words.push(restore(word.length > MAX_WORD ? word.slice(0, MAX_WORD) : word))
  }
  const assigned = (child: (typeof node.prefix)[number] | (typeof node.suffix)[number]): void => {
    if (child.type === 'Word') add(child.value)
    else if (child.type === 'Assignment') {
      const sign = child.append ? '+=' : '='
      add(
        `${child.name}${sign}${child.value.type === 'Word' ? child.value.value : child.value.elements.map(({ value }) => value).join(' ')}`
      )
    }
  }
  node.prefix.forEach(assigned)
  if (node.name) add(node.name.value)
  node.suffix.forEach(assigned)
  return words
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
