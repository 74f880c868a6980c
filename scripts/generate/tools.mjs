// SPDX-License-Identifier: MIT
// Compiles src/facts/tools/tools.yml and settings.yml to the modules beside them.
import { expectLanguage } from './languages.mjs'
import { expectKeys, lines, literal, moduleOf, readYaml, refuse, regexp, texts } from './data.mjs'

const TOOLS = 'src/facts/tools/tools.yml'
const SETTINGS = 'src/facts/tools/settings.yml'
const ROLES =
  'lint format types sast sast-security fuzz property dast sanitizer coverage secrets sca publish sign provenance sbom docs links accessibility'.split(
    ' '
  )
const TOOL_KEYS = {
  required: ['roles', 'languages'],
  optional: ['run', 'uses', 'hooks', 'config', 'section', 'bundles', 'without', 'flavors']
}
/** A name of what no language is and tools look at all the same. */
const WORKFLOWS = 'GitHub Actions'

/** Linguist's names, and the groups of tools.yml. */
function languagesOf(where, names, groups) {
  const found = texts(where, names).flatMap(name => {
    if (name === 'any') return ['*']
    if (/^[a-z]+$/.test(name)) return groups[name] ?? refuse(where, `unknown group ${name}`)
    return [name]
  })
  for (const language of found) if (language !== '*' && language !== WORKFLOWS) expectLanguage(where, language)
  return [...new Set(found)]
}

/** A pattern with the texts that it must and must not match. */
function pattern(where, raw, key, required, optional = []) {
  expectKeys(where, raw, { required: [key, ...required, 'examples'], optional: [...optional, 'flags', 'counterexamples'] })
  const [examples, counterexamples] = [texts(where, raw.examples), texts(where, raw.counterexamples)]
  return { where, regexp: regexp(where, raw[key], raw.flags), examples, counterexamples }
}

/** Named file patterns, each with names that match. */
function filesOf(path, files) {
  return new Map(Object.entries(files).map(([name, raw]) => [name, { ...pattern(`${path}: files: ${name}`, raw, 'pattern', []), name }]))
}

/** A file pattern by its name, or between slashes. */
function fileOf(where, text, files) {
  const written = /^\/(.*)\/$/s.exec(text)
  return written ? regexp(where, written[1]) : (files.get(text)?.regexp ?? refuse(where, `unknown file ${text}`))
}

/** What tools.yml says: the tools as they are compiled, CodeQL's languages, and every pattern with its examples. */
export function tools() {
  const data = readYaml(TOOLS)
  expectKeys(TOOLS, data, { required: ['groups', 'codeql', 'files', 'tools'] })
  for (const [name, list] of Object.entries(data.groups)) languagesOf(`${TOOLS}: groups: ${name}`, list, {})
  const codeql = Object.fromEntries(
    Object.entries(data.codeql).map(([name, list]) => [name, languagesOf(`${TOOLS}: codeql: ${name}`, list, data.groups)])
  )
  const groups = { ...data.groups, codeql: [...new Set(Object.values(codeql).flat())].filter(name => name !== WORKFLOWS) }
  const files = filesOf(TOOLS, data.files)
  const patterns = [...files.values()]
  const compiled = Object.entries(data.tools).map(([name, raw]) => {
    const where = `${TOOLS}: ${name}`
    expectKeys(where, raw, TOOL_KEYS)
    const odd = raw.roles.find(role => !ROLES.includes(role))
    if (odd !== undefined) refuse(where, `unknown role ${odd}`)
    return {
      name,
      roles: texts(where, raw.roles),
      languages: languagesOf(where, raw.languages, { ...groups, bundled: bundledLanguages(raw) }),
      run: raw.run?.map(run => (typeof run === 'string' ? run : programOf(where, run, patterns, name))),
      ...Object.fromEntries(['uses', 'hooks', 'config'].filter(key => raw[key]).map(key => [key, texts(`${where}: ${key}`, raw[key])])),
      section: raw.section?.map(section => sectionOf(where, section, files, patterns)),
      ...bundleOf(where, raw, data.tools)
    }
  })
  for (const { name, uses = [], config = [], run = [] } of compiled) {
    const upper = uses.find(use => use !== use.toLowerCase())
    if (upper !== undefined) refuse(`${TOOLS}: ${name}`, `${upper} must be lower case`)
    const star = config.find(file => file.slice(0, -1).includes('*'))
    if (star !== undefined) refuse(`${TOOLS}: ${name}`, `${star}: a star stands at the end`)
    texts(
      `${TOOLS}: ${name}: run`,
      run.filter(words => typeof words === 'string')
    )
  }
  return { compiled, codeql, patterns, groups }
}

function bundledLanguages({ bundles = {} }) {
  return Object.keys(bundles).filter(language => language !== 'any')
}

/** The tools that a tool runs, as [its name for one, language, tool]; `*` is whatever that tool looks at. */
function bundleOf(where, { bundles, without, flavors }, all) {
  if (bundles === undefined) return {}
  const entries = Object.entries(bundles).flatMap(([language, linters]) =>
    Object.entries(linters).map(([id, tool]) => {
      if (all[tool] === undefined) refuse(where, `unknown tool ${tool}`)
      return [id, ...languagesOf(where, [language], {}), tool]
    })
  )
  texts(
    `${where}: bundles`,
    entries.map(([id]) => id)
  )
  for (const names of Object.values({ ...without, ...flavors }))
    for (const name of names) if (bundles[name] === undefined) refuse(where, `it bundles nothing for ${name}`)
  return { bundles: entries, without, flavors }
}

function programOf(where, raw, patterns, tool) {
  const found = pattern(`${where}: ${raw.program}`, raw, 'arguments', ['program'])
  patterns.push({ ...found, tool, program: raw.program })
  return [raw.program, found.regexp]
}

function sectionOf(where, raw, files, patterns) {
  const found = pattern(`${where}: section`, raw, 'text', ['file'])
  patterns.push(found)
  return [fileOf(where, raw.file, files), found.regexp]
}

/** What settings.yml says: strict, warning and security settings of files, options of commands, run-time checkers. */
export function settings() {
  const data = readYaml(SETTINGS)
  expectKeys(SETTINGS, data, { required: ['files', 'strict', 'warnings', 'security', 'sanitizers', 'options', 'checkers'] })
  const { compiled, groups } = tools()
  const known = new Set([...compiled.map(tool => tool.name), 'compiler warnings', 'sanitizer option'])
  const files = filesOf(SETTINGS, data.files)
  const patterns = [...files.values()]
  const add = (...args) => {
    const found = pattern(...args)
    patterns.push(found)
    return found.regexp
  }
  const expectTool = (where, name) => known.has(name) || refuse(where, `unknown tool ${name}`)
  const ofFiles = kind =>
    data[kind].map((raw, i) => {
      const where = `${SETTINGS}: ${kind} ${i + 1} (${raw.tool})`
      expectTool(where, raw.tool)
      const line = add(where, raw, 'line', ['tool', 'setting', 'file'])
      return { tool: raw.tool, setting: raw.setting, file: fileOf(where, raw.file, files), line }
    })
  const options = data.options.map((raw, i) => {
    const where = `${SETTINGS}: options ${i + 1} (${raw.tool})`
    expectTool(where, raw.tool)
    return { tool: raw.tool, setting: raw.setting, text: add(where, raw, 'text', ['tool', 'setting']) }
  })
  const checkers = data.checkers.map((raw, i) => {
    const where = `${SETTINGS}: checkers ${i + 1} (${raw.tool})`
    const text = add(where, raw, 'text', ['tool', 'languages'], ['also', 'memory'])
    const also = raw.also === undefined ? undefined : add(`${where}: also`, raw.also, 'text', [])
    return { tool: raw.tool, languages: languagesOf(where, raw.languages, groups), text, also, memory: raw.memory }
  })
  const tables = Object.fromEntries(['strict', 'warnings', 'security', 'sanitizers'].map(kind => [kind, ofFiles(kind)]))
  return { ...tables, options, checkers, patterns }
}

/** The generated modules as [path, source]. */
export function toolModules() {
  const { compiled, codeql, groups } = tools()
  const { strict, warnings, security, sanitizers, options, checkers } = settings()
  return [
    [
      'src/facts/tools/tools.generated.ts',
      moduleOf(
        TOOLS,
        `import type { Tool } from './tool.js'

/** Every tool that is known, each under the name that its users know it by. */
export const TOOLS: readonly Tool[] = ${lines(compiled)}

export const CODEQL_LANGUAGES: Readonly<Record<string, readonly string[]>> = ${literal(codeql)}

export const CODEQL_ALL: readonly string[] = ${literal(groups.codeql)}
`
      )
    ],
    [
      'src/facts/tools/settings.generated.ts',
      moduleOf(
        SETTINGS,
        `import type { FileSetting, Option, Sanitizer } from './tool.js'

/** Settings by file and line. \`-Werror=one-warning\` alone is not strict. */
export const STRICT: readonly FileSetting[] = ${lines(strict)}

export const WARNINGS: readonly FileSetting[] = ${lines(warnings)}

export const SECURITY: readonly FileSetting[] = ${lines(security)}

/** Sanitizers that a build file can turn on. */
export const SANITIZER_OPTIONS: readonly FileSetting[] = ${lines(sanitizers)}

/** Strict options on a command line or in a variable. */
export const STRICT_OPTIONS: readonly Option[] = ${lines(options)}

/** Run-time checkers that a command or a variable turns on. */
export const SANITIZERS: readonly Sanitizer[] = ${lines(checkers.map(({ tool, languages, text, also }) => ({ tool, languages, text, also })))}

/** Those of them that find errors of memory safety; detectors of races do not. */
export const MEMORY_CHECKERS: ReadonlySet<string> = new Set(${literal(checkers.filter(c => c.memory === true).map(c => c.tool))})
`
      )
    ]
  ]
}
