// SPDX-License-Identifier: MIT
// Compiles languages.yml and linguist's data to languages.generated.ts: which file is source code, and in which language.
import * as linguist from 'linguist-languages'
import { expectKeys, literal, moduleOf, readYaml, refuse, regexp, texts } from './data.mjs'

const LANGUAGES = 'src/facts/source/languages.yml'

const ALL = Object.values(linguist.default ?? linguist)
const LINGUIST = new Set(ALL.map(language => language.name))

/** Refuses a name that linguist does not know. */
export function expectLanguage(where, name) {
  if (!LINGUIST.has(name)) refuse(where, `linguist knows no language ${name}`)
}

/** The patterns by which a text decides between the languages of an extension, with their examples. */
export function contentTests() {
  return Object.entries(readYaml(LANGUAGES).texts).map(([extension, tests]) => ({
    extension,
    tests: tests.map((test, i) => {
      const where = `${LANGUAGES}: texts: ${extension} ${i + 1}`
      expectKeys(where, test, { required: ['language', 'pattern', 'examples'], optional: ['flags', 'counterexamples'] })
      if (test.language !== 'none') expectLanguage(where, test.language)
      return {
        language: test.language === 'none' ? undefined : test.language,
        regexp: regexp(where, test.pattern, `m${test.flags ?? ''}`),
        examples: texts(where, test.examples),
        counterexamples: texts(where, test.counterexamples)
      }
    })
  }))
}

/** The generated module as [path, source]. */
export function languages() {
  const data = readYaml(LANGUAGES)
  expectKeys(LANGUAGES, data, {
    required: ['without', 'withoutExtensions', 'withoutFiles', 'extensions', 'files', 'comments', 'texts']
  })
  for (const name of [...data.without, ...Object.keys(data.extensions), ...Object.keys(data.files), ...Object.values(data.comments).flat()])
    expectLanguage(LANGUAGES, name)
  const extensions = extensionsOf(data)
  const body = `
export const EXTENSIONS: Readonly<Record<string, string>> = ${table(extensions)}

export const FILE_NAMES: Readonly<Record<string, string>> = ${table(filesOf(data, extensions))}

/** How each language writes comments and strings; all others as C does. */
export const COMMENTS: Readonly<Record<string, readonly string[]>> = ${perLine(Object.entries(data.comments))}

/** By extension: the first pattern that matches tells the language; undefined is no source. */
export const CONTENT_TESTS: Readonly<Record<string, readonly (readonly [text: RegExp, language: string | undefined])[]>> = ${perLine(
    contentTests().map(({ extension, tests }) => [extension, tests.map(test => [test.regexp, test.language])])
  )}
`
  return [['src/facts/source/languages.generated.ts', moduleOf(LANGUAGES, body)]]
}

function programming(data) {
  return ALL.filter(language => language.type === 'programming' && !data.without.includes(language.name))
}

/** Extension -> language, where linguist names one, or languages.yml says which. */
function extensionsOf(data) {
  const claims = new Map()
  for (const { name, extensions = [] } of [...programming(data), ...ALL.filter(l => l.type !== 'programming')])
    for (const extension of extensions)
      claims.set(extension.slice(1).toLowerCase(), [...(claims.get(extension.slice(1).toLowerCase()) ?? []), name])
  const code = new Set(programming(data).map(language => language.name))
  const without = texts(`${LANGUAGES}: withoutExtensions`, data.withoutExtensions)
  const found = new Map([...claims].filter(([, names]) => names.length === 1 && code.has(names[0])).map(([key, names]) => [key, names[0]]))
  for (const extension of without)
    if (!found.delete(extension)) refuse(`${LANGUAGES}: withoutExtensions`, `${extension} would not be source anyway`)
  return decide(found, data.extensions, 'extensions')
}

/** File name -> language. A name that stands for markup or data hides its extension: `go.mod` is no Modula-2. */
function filesOf(data, extensions) {
  const found = new Map(programming(data).flatMap(({ name, filenames = [] }) => filenames.map(file => [file, name])))
  for (const file of texts(`${LANGUAGES}: withoutFiles`, data.withoutFiles))
    if (!found.delete(file)) refuse(`${LANGUAGES}: withoutFiles`, `${file} would not be source anyway`)
  const shared = new Set(Object.keys(data.texts))
  const extensionOf = file => file.slice(file.lastIndexOf('.') + 1).toLowerCase()
  for (const { type, filenames = [] } of ALL)
    for (const file of filenames)
      if (type !== 'programming' && file.includes('.') && (extensions.has(extensionOf(file)) || shared.has(extensionOf(file))))
        found.set(file, '')
  return decide(found, data.files, 'files')
}

function decide(found, decisions, where) {
  for (const [language, list] of Object.entries(decisions))
    for (const key of texts(`${LANGUAGES}: ${where}: ${language}`, list)) {
      if (found.get(key) === language) refuse(`${LANGUAGES}: ${where}`, `${key} is ${language} anyway`)
      found.set(key, language)
    }
  return found
}

/** Language -> its keys, in one string: most of the table is these. */
function table(found) {
  const byLanguage = new Map()
  for (const [key, language] of found) {
    if (/\s/.test(key)) refuse(LANGUAGES, `${key} has a space`)
    byLanguage.set(language, [...(byLanguage.get(language) ?? []), key])
  }
  const sorted = [...byLanguage].sort(([a], [b]) => (a < b ? -1 : 1))
  return perLine(sorted.map(([language, keys]) => [language, keys.sort().join(' ')]))
}

function perLine(entries) {
  return `{\n${entries.map(([key, value]) => `  ${JSON.stringify(key)}: ${literal(value)}`).join(',\n')}\n}`
}
