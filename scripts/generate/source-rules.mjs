// SPDX-License-Identifier: MIT
// Compiles src/facts/source/rules/*.yml to rules.generated.ts. shared.yml there describes the format; the files after it are
// compiled in the order of FILES, which is the order in which rules are tried on a line.
import { expectLanguage } from './languages.mjs'
import { expectKeys, lines, literal, moduleOf, readYaml, refuse, regexp, texts } from './data.mjs'
import { phraseLists } from './phrases.mjs'

const FOLDER = 'src/facts/source/rules'
const FILES = ['libraries', 'network', 'crypto', 'transport', 'passwords', 'random', 'delivery', 'analysis']
const PATTERNS = ['near', 'unless', 'file']

const shared = readYaml(`${FOLDER}/shared.yml`)
const phrases = new Map(phraseLists('src/facts/source/rules.phrases.yml').map(list => [list.name, list.regexp]))

/** How languages name a module, with example lines: `{{modules}}` stands for the modules of a rule. */
export function importForms() {
  return Object.entries(shared.imports).map(([name, form]) => {
    const where = `${FOLDER}/shared.yml: imports: ${name}`
    expectKeys(where, form, { required: ['pattern', 'examples'], optional: ['inStrings'] })
    if (form.pattern.split('{{modules}}').length < 2) refuse(where, 'pattern must name {{modules}}')
    return { name, ...form, examples: texts(where, form.examples) }
  })
}

export function importPattern(form, modules) {
  const escaped = modules.map(module => module.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')).join('|')
  return new RegExp(form.pattern.replaceAll('{{modules}}', () => escaped))
}

/** All rules, each with the texts that it must and must not find something in. */
export function sourceRules() {
  const forms = new Map(importForms().map(form => [form.name, form]))
  return FILES.flatMap(file =>
    readYaml(`${FOLDER}/${file}.yml`).map((raw, i) => {
      const where = `${FOLDER}/${file}.yml: rule ${i + 1} (${raw?.topic})`
      return { where, ...('modules' in raw ? moduleRule(where, raw, forms) : lineRule(where, raw)) }
    })
  )
}

/** A rule for modules: the first word of a module's name finds the line. */
function moduleRule(where, raw, forms) {
  expectKeys(where, raw, { required: ['topic', 'languages', 'import', 'modules'] })
  const form = forms.get(raw.import) ?? refuse(where, `unknown import ${raw.import}`)
  const modules = texts(where, raw.modules)
  const languages = languagesOf(where, raw.languages)
  const examples = modules.flatMap(module =>
    form.examples.map(text => ({ language: languages[0], text: text.replaceAll('{{modules}}', module) }))
  )
  return {
    modules,
    form,
    examples,
    counterexamples: [],
    rule: {
      topic: raw.topic,
      languages,
      words: [...new Set(modules.map(module => /\w+/.exec(module)?.[0] ?? module))],
      line: importPattern(form, modules),
      what: '$1',
      inStrings: form.inStrings === true
    }
  }
}

function lineRule(where, raw) {
  expectKeys(where, raw, {
    required: ['topic', 'languages', 'words', 'line', 'what', 'examples'],
    optional: ['flags', ...PATTERNS, 'inStrings', 'counterexamples']
  })
  const languages = languagesOf(where, raw.languages)
  const words = texts(where, raw.words)
  const odd = words.find(word => !/^\w+$/.test(word))
  if (odd !== undefined) refuse(where, `${odd} is no word`)
  return {
    examples: exampleTexts(where, raw.examples, languages),
    counterexamples: exampleTexts(where, raw.counterexamples, languages),
    groups: texts(where, raw.languages).map(name => languagesOf(where, [name])),
    rule: {
      topic: raw.topic,
      languages,
      words,
      line: phrases.get(raw.line) ?? regexp(where, raw.line, raw.flags),
      what: raw.what,
      ...Object.fromEntries(PATTERNS.filter(key => raw[key] !== undefined).map(key => [key, patternOf(where, raw[key])])),
      ...(raw.inStrings === true && { inStrings: true })
    }
  }
}

/** A pattern between slashes, or the name of a phrase list. */
function patternOf(where, text) {
  const written = /^\/(.*)\/([a-z]*)$/s.exec(text)
  return written ? regexp(where, written[1], written[2]) : (phrases.get(text) ?? refuse(where, `unknown phrase list ${text}`))
}

/** Linguist's names, and groups of them by a name in lower case. */
function languagesOf(where, names) {
  return texts(where, names).flatMap(name => {
    const group = /^[a-z]+$/.test(name) && name !== 'fish' ? (shared.groups[name] ?? refuse(where, `unknown group ${name}`)) : [name]
    for (const language of group) expectLanguage(where, language)
    return group
  })
}

/** A text is in the rule's first language, unless its language stands before it. */
function exampleTexts(where, list = [], languages) {
  return list.map(example => {
    const [language, text] = typeof example === 'string' ? [languages[0], example] : (Object.entries(example)[0] ?? [])
    if (typeof text !== 'string' || !languages.includes(language)) refuse(where, `${JSON.stringify(example)} is no example of it`)
    return { language, text }
  })
}

/** The generated module as [path, source]. */
export function rules() {
  const all = sourceRules().map(({ rule }) => rule)
  const understood = [...languagesOf('harmless', shared.harmless), ...all.filter(r => r.topic === 'network').flatMap(r => r.languages)]
  const names = new Map([...phrases].map(([name, pattern]) => [pattern, name]))
  const body = `import { ${[...phrases.keys()].sort().join(', ')} } from './rules.phrases.generated.js'
import type { SourceRule } from './source-rule.js'

/** All rules; which topic serves which criterion is the checkers' business. */
export const SOURCE_RULES: readonly SourceRule[] = ${lines(all, names)}

/** Languages in which the scan knows how cryptography and the network are used. */
export const UNDERSTOOD: ReadonlySet<string> = new Set(${literal([...new Set(understood)])})
`
  return [['src/facts/source/rules.generated.ts', moduleOf(`${FOLDER}/*.yml`, body).replace('*.yml by', 'rules/*.yml by')]]
}
