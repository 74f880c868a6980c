// SPDX-License-Identifier: MIT
import { languageOf, languageOfText, sharedExtension } from './languages.js'
import { valueOf, watchedApart } from '../../core/unread.js'
import type { Known } from '../../core/known.js'
import { findSecrets, isKeyStore, isSamplePath } from './secrets.js'
import { UNDERSTOOD } from './rules.generated.js'
import type { TreeEntry, Tree } from '../../inputs/tree.js'
import type { Place } from '../../finding.js'
import type { SourceHit, SourceHeader, SourceTopic, SourceFile, Source } from './source-file.js'
import { isForeign } from '../../core/foreign-path.js'
import { declaredForeign } from './gitattributes.js'
import { scan } from './scan.js'
import { isTestPath } from './test-path.js'
import { SAMPLE, SECRETS_IN } from './source.phrases.generated.js'

/** For the product, and again for tests and samples. */
const PER_TOPIC = 500

const INTERPRETERS = new Map([
  ['python', 'Python'],
  ['sh', 'Shell'],
  ['bash', 'Shell'],
  ['zsh', 'Shell'],
  ['dash', 'Shell'],
  ['ksh', 'Shell'],
  ['perl', 'Perl'],
  ['ruby', 'Ruby'],
  ['node', 'JavaScript'],
  ['deno', 'TypeScript'],
  ['bun', 'TypeScript'],
  ['php', 'PHP'],
  ['lua', 'Lua'],
  ['fish', 'fish'],
  ['bats', 'Shell'],
  ['pwsh', 'PowerShell'],
  ['awk', 'Awk']
])

function interpreterOf(text: string): string | undefined {
  if (!text.startsWith('#!')) return undefined
  const [first = '', ...next] = text.slice(0, 1000).split('\n', 6)
  const [program = '', ...rest] = first.slice(2, 200).trim().split(/\s+/)
  const name = program.endsWith('/env') ? rest.find(word => !word.startsWith('-')) : program.slice(program.lastIndexOf('/') + 1)
  const language = INTERPRETERS.get(/^[a-z]+/.exec(name ?? '')?.[0] ?? '')
  // A shell line that only looks for the right Python.
  return language === 'Shell' && next.some(line => line.includes('exec') && line.includes('python')) ? 'Python' : language
}

function sourceFiles(tree: Tree, base: Tree | undefined): readonly SourceFile[] {
  const declared = declaredForeign(tree, base)
  return tree.entries.flatMap(entry => {
    const language = languageOfEntry(tree, entry)
    if (language === undefined || isForeign(entry.path) || declared(entry.path)) return []
    const test = isTestPath(entry.path)
    return [{ path: entry.path, language, bytes: entry.size ?? 0, test, ...(SAMPLE.test(entry.path) && { sample: true }) }]
  })
}

function languageOfEntry(tree: Tree, { path, mode }: TreeEntry): string | undefined {
  if (mode === 'symlink' || mode === 'submodule') return undefined
  const language = languageOf(path)
  const shared = sharedExtension(path)
  if (shared !== undefined) {
    const told = tree.derive(`language of .${shared}`, path, languageOfText)
    return told.known ? told.value : language
  }
  if (language !== undefined || path.indexOf('.', path.lastIndexOf('/') + 2) >= 0) return language
  const read = (): Known<string | undefined> => tree.derive('interpreter', path, interpreterOf)
  // The data of tests may be anything: one that could not be read keeps nobody from judging the source.
  const interpreter = isTestPath(path) ? watchedApart(read).value : read()
  return interpreter.known ? interpreter.value : undefined
}

/** Where hits are, for a finding: the first of each file before further ones. */
export function places(hits: readonly SourceHit[], most = 5): Place[] {
  const first = new Map([...hits].reverse().map(hit => [hit.path, hit]))
  const sorted = [...hits.filter(hit => first.get(hit.path) === hit), ...hits.filter(hit => first.get(hit.path) !== hit)]
  return sorted.slice(0, most).map(({ path, line }) => ({ path, line }))
}

/**
 * Reads the project's own source: its languages, the code that the rules know, its headers, and credentials left in it. The
 * attributes of `base` decide which of its files are the project's own.
 */
export function deriveSource(tree: Tree, base?: Tree): Source {
  const files = sourceFiles(tree, base)
  const hits: SourceHit[] = []
  const headers: SourceHeader[] = []
  const perTopic = new Map<string, number>()
  const byLanguage = new Map<string, { bytes: number; files: number }>()
  let bytes = 0
  let scanned = 0
  let understood = 0
  let read = 0

  function add(hit: SourceHit): void {
    const key = `${hit.topic} ${hit.test || hit.sample === true}`
    const count = perTopic.get(key) ?? 0
    if (count >= PER_TOPIC) return
    perTopic.set(key, count + 1)
    hits.push(hit)
  }

  for (const file of files) {
    const { path, language, test, sample } = file
    const sum = byLanguage.get(language) ?? { bytes: 0, files: 0 }
    byLanguage.set(language, { bytes: sum.bytes + file.bytes, files: sum.files + 1 })
    bytes += file.bytes
    if (UNDERSTOOD.has(language)) understood += file.bytes
    const result = tree.derive(`source:${language}`, path, text => scan(text, path, language))
    if (!result.known) continue
    scanned += file.bytes
    read++
    for (const hit of result.value.hits) add({ ...hit, path, language, test: test || hit.test, ...(sample && { sample }) })
    for (const { line, rule } of result.value.secrets) add(secret(path, line, rule))
    if (result.value.header) headers.push({ path, ...result.value.header })
  }

  // Only what is asked about credentials waits for configuration that could not be read.
  const searched = watchedApart(() => searchForSecrets(tree, files, add))
  const byTopic = new Map<SourceTopic, SourceHit[]>()
  for (const hit of hits) {
    const same = byTopic.get(hit.topic)
    if (same) same.push(hit)
    else byTopic.set(hit.topic, [hit])
  }
  const languages = [...byLanguage].map(([language, sum]) => ({ language, ...sum })).sort((a, b) => b.bytes - a.bytes)
  return {
    files,
    languages,
    primary: languages[0]?.language,
    scanned: bytes === 0 ? 1 : scanned / bytes,
    understood: bytes === 0 ? 1 : understood / bytes,
    hits,
    headers,
    get searchedForSecrets() {
      return read + valueOf(searched)
    },
    of(topic, options) {
      if (topic === 'secret') valueOf(searched)
      const found = byTopic.get(topic) ?? []
      if (options?.test === undefined) return found
      return found.filter(hit => (options.test ? hit.test : !hit.test && !hit.sample))
    }
  }
}

/** Configuration, keys and key stores: searches what is no source. Gives how many texts were searched. */
function searchForSecrets(tree: Tree, files: readonly SourceFile[], add: (hit: SourceHit) => void): number {
  const source = new Set(files.map(file => file.path))
  let searched = 0
  for (const { path, mode } of tree.find(SECRETS_IN)) {
    if (mode === 'symlink' || mode === 'submodule' || source.has(path) || isForeign(path)) continue
    if (isKeyStore(path)) add(secret(path, undefined, 'key store'))
    const found = tree.derive('secrets', path, findSecrets)
    if (!found.known) continue
    searched++
    for (const { line, rule } of found.value) add(secret(path, line, rule))
  }
  return searched
}

function secret(path: string, line: number | undefined, what: string): SourceHit {
  return { path, line: line ?? 1, test: isTestPath(path), sample: isSamplePath(path), topic: 'secret', what }
}
