// SPDX-License-Identifier: MIT
import { programName } from './program-name.js'
import { SHELL_VALUES, SHELLS, WRAPPERS, type Wrapper } from './wrappers.js'

/** A program with its arguments, as a command line starts it. */
export interface Started {
  readonly words: readonly string[]
  /** Variables that are set for it: `A=1 program`. */
  readonly env: readonly string[]
  /** A shell text that it runs: `bash -c "…"`. */
  readonly script?: { readonly text: string; readonly errexit: boolean; readonly pipefail: boolean; readonly same?: true }
  /** The program is what an image starts; the repository does not say what that is. */
  readonly image?: true
}

const MAX_STEPS = 12
/** Left over where a text is not Bash, or the prefix of a recipe line. */
const KEYWORDS = new Set(['if', 'then', 'else', 'elif', 'while', 'until', 'do', '!', '{', 'exec', '&', '@', '+', '-', 'and', 'or'])
const ASSIGNMENT = /^[A-Z_]\w{0,60}\+?=/i

/** What the words of a simple command start: wrappers taken off. A wrapper that matters itself comes first. */
export function unwrap(words: readonly string[], variables: ReadonlyMap<string, readonly string[]>): readonly Started[] {
  const found: Started[] = []
  const env: string[] = []
  let rest = words
  for (let step = 0; step < MAX_STEPS && rest.length > 0; step++) {
    const start = rest[0] ?? ''
    const first = /^[@+-]/.test(start) ? start.replace(/^[@+-]+(?=[\w./$])/, '') : start
    if (ASSIGNMENT.test(first)) {
      env.push(first)
      rest = rest.slice(1)
      continue
    }
    // `command -v tool` only looks for it.
    if (KEYWORDS.has(first) || (first === 'command' && !/^-v/i.test(rest[1] ?? ''))) {
      rest = rest.slice(1)
      continue
    }
    const variable = first.startsWith('$') ? /^\$\$?\{?([A-Z_]\w{0,60})\}?$/i.exec(first)?.[1] : undefined
    const [name = '', ...given] = (variable !== undefined && variables.get(variable)) || [first]
    const all = [name, ...given, ...rest.slice(1)]
    const program = programName(name)
    const inner = inside(program, all)
    if (inner === undefined) return [...found, ...started(program, all, env)]
    for (const word of all.slice(1, all.length - inner.words.length)) if (ASSIGNMENT.test(word)) env.push(word)
    if (inner.both) found.push({ words: all, env: [...env] })
    if (inner.script !== undefined) {
      return [...found, { words: all, env, script: { text: inner.script, errexit: false, pipefail: false } }]
    }
    if (inner.image) {
      found.push({ words: inner.image, env: [], image: true })
      if (inner.words.length === 0) return found
    }
    rest = inner.words
  }
  return found
}

interface Inner {
  readonly words: readonly string[]
  readonly both?: true | undefined
  readonly script?: string
  readonly image?: readonly string[]
}

/** The words behind a wrapper, or undefined when this is none (or wraps nothing here). */
function inside(program: string, all: readonly string[]): Inner | undefined {
  if (program === 'cargo' && all[1]?.startsWith('+')) return { words: ['cargo', ...all.slice(2)] }
  for (const wrapper of WRAPPERS.get(program) ?? []) {
    const inner = behind(wrapper, all)
    if (inner) return { ...inner, both: wrapper.both }
  }
  return undefined
}

function behind(wrapper: Wrapper, all: readonly string[]): Inner | undefined {
  if (wrapper.script) {
    const at = all.findIndex(word => wrapper.script?.test(word))
    const text = all[at + 1]
    if (at > 0 && text !== undefined) return { words: [], script: text }
    if (wrapper.skip === undefined) return undefined
  }
  let at = 1
  if (wrapper.verb) {
    at = skipOptions(wrapper, all, at)
    if (wrapper.verb.test(`${all[at] ?? ''} ${all[at + 1] ?? ''}`)) at += 2
    else if (wrapper.verb.test(all[at] ?? '')) at += 1
    else {
      // `docker compose -f x.yml run`: options between the two words.
      const next = skipOptions(wrapper, all, at + 1)
      if (next === at + 1 || !wrapper.verb.test(`${all[at] ?? ''} ${all[next] ?? ''}`)) return undefined
      at = next + 1
    }
  }
  if (wrapper.keep) return { words: all.slice(at - 1) }
  if (wrapper.until) {
    at = all.findIndex((word, i) => i >= at && wrapper.until?.test(word)) + 1
    if (at === 0) return undefined
  }
  const options = at
  at = skipOptions(wrapper, all, at)
  if (wrapper.image) return container(all, options, at)
  const from = at + (wrapper.skip ?? 0)
  if (from >= all.length) return undefined
  if (!wrapper.module) return { words: all.slice(from) }
  return { words: [(all[from] ?? '').split('@', 1)[0] ?? '', ...all.slice(from + 1)] }
}

function skipOptions({ values, verb }: Wrapper, all: readonly string[], from: number): number {
  let at = from
  while (at < all.length) {
    const word = all[at] ?? ''
    if (word === '--') return at + 1
    if (verb?.test(word) || !(word.startsWith('-') || ASSIGNMENT.test(word))) return at
    at += values?.has(word) ? 2 : 1
  }
  return at
}

/** The image of a container counts as a program with the arguments; so does the command that follows it. */
function container(all: readonly string[], options: number, at: number): Inner | undefined {
  const image = all[at]
  if (image === undefined) return undefined
  const own = all.slice(options, at)
  const entry = own.flatMap((word, i) =>
    word.startsWith('--entrypoint=') ? [word.slice(13)] : own[i - 1] === '--entrypoint' ? [word] : []
  )
  const rest = all.slice(at + 1)
  const name = imageName(image)
  const words = entry[0] ? [entry[0], ...rest] : /^[\w./$]/.test(rest[0] ?? '') ? rest : []
  return { words, ...(name !== undefined && !entry[0] && { image: [name, ...rest] }) }
}

const IMAGE = /^(?:[\w.-]{1,80}(?::\d{1,5})?\/){1,5}([\w.-]{1,80})(?::[\w.${}-]{1,80})?(?:@sha256:\w{1,64})?$/

function imageName(image: string): string | undefined {
  return IMAGE.exec(image)?.[1]
}

function started(program: string, words: readonly string[], env: readonly string[]): readonly Started[] {
  if (SHELLS.test(program) || program === 'su') {
    const option = words.findIndex((word, i) => i > 0 && /^-[a-z]{0,6}c$/i.test(word))
    const text = words[option + 1]
    if (option > 0 && text !== undefined) {
      const own = words.slice(1, option + 1)
      const errexit = own.some(word => /^-[a-df-z]{0,6}e[a-z]{0,6}$/i.test(word))
      const pipefail = own.some((word, i) => word === 'pipefail' && SHELL_VALUES.test(own[i - 1] ?? ''))
      return [{ words, env, script: { text, errexit, pipefail } }]
    }
  }
  if (program === 'eval') return [{ words, env, script: { text: words.slice(1).join(' '), errexit: false, pipefail: false, same: true } }]
  // `yarn eslint .` is a script of the package or a program.
  if ((program === 'yarn' || program === 'pnpm') && words.length > 1) {
    const rest = words.slice(words[1] === 'run' ? 2 : 1)
    return /^[a-z]/.test(rest[0] ?? '')
      ? [
          { words, env },
          { words: rest, env }
        ]
      : [{ words, env }]
  }
  return [{ words, env }]
}
