// SPDX-License-Identifier: MIT
import {
  at,
  capture,
  dependenciesOf,
  fields,
  lineOfMatch,
  linesBelow,
  listOf,
  tasksOf,
  testing,
  textOf,
  type ManifestDraft,
  type Parse
} from './draft.js'
import { parseIni, parseToml } from './formats.js'
import type { Dependency } from './manifest.js'

type NamedCommand = readonly [name: string, command: string, line: number]

const INACTIVE = /Development Status :: 7 - Inactive/

/** `pyproject.toml`: the standard tables, Poetry's older ones, and the task tables of the usual task runners. */
export const pyproject: Parse = text => {
  const toml = parseToml(text)
  const project = at(toml, 'project')
  const poetry = at(toml, 'tool', 'poetry')
  const urls = new Map(
    Object.entries({ ...fields(at(poetry, 'urls')), ...fields(at(project, 'urls')) }).map(([name, url]) => [
      name.toLowerCase().replace(/[^a-z]/g, ''),
      textOf(url)
    ])
  )
  const url = (...names: string[]): string | undefined => names.map(name => urls.get(name)).find(found => found !== undefined)
  const inactive = lineOfMatch(text, INACTIVE)
  return {
    ecosystem: 'pypi',
    name: textOf(at(project, 'name')) ?? textOf(at(poetry, 'name')),
    version: textOf(at(project, 'version')) ?? textOf(at(poetry, 'version')),
    private: listOf(at(project, 'classifiers')).some(c => /^Private ::/.test(textOf(c) ?? '')) || undefined,
    description: textOf(at(project, 'description')) ?? textOf(at(poetry, 'description')),
    license: textOf(at(project, 'license')) ?? licenceText(at(project, 'license', 'text')) ?? textOf(at(poetry, 'license')),
    homepage: url('homepage', 'home', 'website') ?? textOf(at(poetry, 'homepage')),
    repository: url('repository', 'source', 'sourcecode', 'code', 'github') ?? textOf(at(poetry, 'repository')),
    bugs: url('issues', 'bugtracker', 'bugreports', 'bugs', 'tracker', 'issuetracker', 'bug', 'bugtracking'),
    documentation: url('documentation', 'docs') ?? textOf(at(poetry, 'documentation')),
    tasks: tasksOf([...tomlTasks(text, toml)]),
    dependencies: [
      ...listOf(at(project, 'dependencies')).flatMap(d => requirement(d, false)),
      ...[at(project, 'optional-dependencies'), at(toml, 'dependency-groups'), at(toml, 'tool', 'pdm', 'dev-dependencies')].flatMap(
        groups => Object.values(fields(groups)).flatMap(group => listOf(group).flatMap(d => requirement(d, true)))
      ),
      ...dependenciesOf(at(poetry, 'dependencies'), false).filter(d => d.name !== 'python'),
      ...dependenciesOf(at(poetry, 'dev-dependencies'), true),
      ...Object.values(fields(at(poetry, 'group'))).flatMap(group => dependenciesOf(at(group, 'dependencies'), true))
    ],
    deprecated: inactive === undefined ? undefined : { text: 'Development Status :: 7 - Inactive', line: inactive },
    testing: testing(text, /^\s*\[tool\.pytest(?:\.ini_options)?\]/, 'pytest'),
    builds: at(toml, 'build-system') !== undefined,
    makes: [
      ...(at(toml, 'build-system') === undefined ? [] : (['library'] as const)),
      ...([at(project, 'scripts'), at(project, 'gui-scripts'), at(poetry, 'scripts')].some(t => Object.keys(fields(t)).length > 0)
        ? (['program'] as const)
        : [])
    ]
  }
}

/** A whole licence text may stand in `license.text`: only a short one is an expression. */
function licenceText(value: unknown): string | undefined {
  const text = textOf(value)
  return text !== undefined && text.length < 100 && !text.includes('\n') ? text : undefined
}

function* tomlTasks(text: string, toml: unknown): Generator<NamedCommand> {
  const tables = [
    ...['poe', 'taskipy'].map(tool => [`[tool.${tool}.tasks`, at(toml, 'tool', tool, 'tasks')] as const),
    ...['pdm', 'rye'].map(tool => [`[tool.${tool}.scripts`, at(toml, 'tool', tool, 'scripts')] as const),
    ...Object.entries(fields(at(toml, 'tool', 'hatch', 'envs'))).map(
      ([env, table]) => [`[tool.hatch.envs.${env}`, at(table, 'scripts')] as const
    ),
    ['[tool.pixi.tasks', at(toml, 'tool', 'pixi', 'tasks')] as const
  ]
  for (const [header, table] of tables) {
    const start = text.split('\n').findIndex(line => line.startsWith(header)) + 1
    const line = linesBelow(
      text
        .split('\n')
        .slice(Math.max(0, start - 1))
        .join('\n'),
      header
    )
    for (const [name, value] of Object.entries(fields(table))) {
      const command = [value, at(value, 'cmd'), at(value, 'shell'), at(value, 'composite')]
        .flatMap(listOf)
        .flatMap(one => textOf(one) ?? [])
        .join('\n')
      if (command !== '') yield [name, command, line(name) + Math.max(0, start - 1)]
    }
  }
  const legacy = textOf(at(toml, 'tool', 'tox', 'legacy_tox_ini'))
  if (legacy) for (const [name, command] of toxTasks(legacy)) yield [name, command, lineOfMatch(text, /legacy_tox_ini/) ?? 1]
  yield* toxEnvironments(text, at(toml, 'tool', 'tox'), 'tool.tox.')
}

/** tox's own TOML, in which a command is a list of words; `prefix` is where its tables stand. */
function toxEnvironments(text: string, tox: unknown, prefix: string): readonly NamedCommand[] {
  const tables = [
    ['testenv', 'env_run_base', at(tox, 'env_run_base')] as const,
    ...Object.entries(fields(at(tox, 'env'))).map(([name, env]) => [name, `env.${name}`, env] as const)
  ]
  const lines = text.split('\n')
  return tables.flatMap(([name, table, env]): NamedCommand[] => {
    const commands = listOf(at(env, 'commands')).map(command =>
      listOf(command)
        .flatMap(word => textOf(word) ?? [])
        .join(' ')
    )
    const line = lines.findIndex(one => one.startsWith(`[${prefix}${table}]`)) + 1
    return commands.some(Boolean) ? [[name, commands.filter(Boolean).join('\n'), Math.max(1, line)]] : []
  })
}

/** `tox.toml`: the same without a prefix. */
export const toxToml: Parse = text => ({ ecosystem: 'pypi', tasks: tasksOf(toxEnvironments(text, parseToml(text), '')) })

/** `name>=1.0; python_version < "3"` (PEP 508). */
function requirement(value: unknown, dev: boolean): readonly Dependency[] {
  const found = typeof value === 'string' ? /^\s*([A-Z0-9][\w.-]{0,100})\s*(?:\[[^\]]{0,200}\])?\s*([^;#]{0,100})/i.exec(value) : null
  if (found?.[1] === undefined) return []
  const version = textOf(found[2])
  return [version === undefined ? { name: found[1], dev } : { name: found[1], version, dev }]
}

export const requirements: Parse = (text, path) => ({
  ecosystem: 'pypi',
  dependencies: text
    .split('\n')
    .slice(0, 2000)
    .filter(line => line.length < 2000 && /^[A-Z0-9]/i.test(line))
    .flatMap(line => requirement(line, /dev|test|lint|docs?|ci/.test(path)))
})

export const pipfile: Parse = text => {
  const toml = parseToml(text)
  const line = linesBelow(text, '[scripts')
  const scripts = Object.entries(fields(at(toml, 'scripts'))).flatMap(([name, command]) =>
    typeof command === 'string' ? [[name, command, line(name)] as const] : []
  )
  return {
    ecosystem: 'pypi',
    tasks: tasksOf(scripts),
    dependencies: [...dependenciesOf(at(toml, 'packages'), false), ...dependenciesOf(at(toml, 'dev-packages'), true)]
  }
}

export const setupCfg: Parse = text => {
  const ini = parseIni(text)
  const metadata = ini.get('metadata')
  const value = (key: string): string | undefined => textOf(metadata?.get(key)?.value)
  const urls = value('project_urls') ?? ''
  const inactive = lineOfMatch(text, INACTIVE)
  return {
    ecosystem: 'pypi',
    name: value('name'),
    version: value('version'),
    description: value('description') ?? value('summary'),
    license: value('license') ?? value('license_expression'),
    homepage: value('url') ?? value('home_page') ?? value('home-page'),
    repository: capture(urls, /^(?:source|repository|code|github)[^=\n]{0,20}=\s*(\S{1,300})/im),
    bugs: capture(urls, /^(?:bug|issue|tracker)[^=\n]{0,20}=\s*(\S{1,300})/im),
    documentation: capture(urls, /^doc[^=\n]{0,20}=\s*(\S{1,300})/im),
    dependencies: (ini.get('options')?.get('install_requires')?.value ?? '').split('\n').flatMap(d => requirement(d, false)),
    deprecated: inactive === undefined ? undefined : { text: 'Development Status :: 7 - Inactive', line: inactive },
    testing: testing(text, /^\[(?:tool:)?pytest\]/, 'pytest'),
    builds: metadata !== undefined,
    makes: [...(ini.has('options') ? (['library'] as const) : []), ...(ini.has('options.entry_points') ? (['program'] as const) : [])]
  }
}

/** `setup.py` is a program: only literal strings of the call are read. */
export const setupPy: Parse = text => {
  if (!/\bsetup\s{0,10}\(/.test(text)) return undefined
  const body = text.length > 200_000 ? '' : text
  const literal = (key: string): string | undefined =>
    body
      .split('\n')
      .map(line =>
        line.length < 2000
          ? new RegExp(`^\\s{0,40}(?:setup\\()?${key}\\s?=\\s?(?:"([^"]{1,300})"|'([^']{1,300})')\\s?[,)]?`).exec(line)
          : null
      )
      .map(found => found?.[1] ?? found?.[2])
      .find(found => found !== undefined)
  const inactive = lineOfMatch(text, INACTIVE)
  return {
    ecosystem: 'pypi',
    name: literal('name'),
    version: literal('version'),
    description: literal('description'),
    license: literal('license'),
    homepage: literal('url'),
    deprecated: inactive === undefined ? undefined : { text: 'Development Status :: 7 - Inactive', line: inactive },
    builds: true,
    makes: ['library', ...(/\b(?:console_scripts|scripts\s?=)/.test(body) ? (['program'] as const) : [])]
  }
}

/** tox environments as tasks; `testenv` is the one without a name. */
export const toxIni: Parse = text => ({
  ecosystem: 'pypi',
  tasks: tasksOf(toxTasks(text)),
  testing: testing(text, /^\[pytest\]/, 'pytest')
})

function toxTasks(text: string): readonly NamedCommand[] {
  return [...parseIni(text)].flatMap(([section, entries]): NamedCommand[] => {
    const commands = entries.get('commands')
    return commands && /^testenv(?::|$)/.test(section)
      ? [[section.slice('testenv:'.length) || 'testenv', commands.value.trim(), commands.line + (commands.value.startsWith('\n') ? 1 : 0)]]
      : []
  })
}

export const pytestIni: Parse = text => ({ ecosystem: 'pypi', testing: testing(text, /^\[pytest\]/, 'pytest') })

/** nox sessions as tasks: the literal words of what they run. */
export const noxfile: Parse = text => {
  const tasks: { name: string; line: number; commands: string[] }[] = []
  let decorated = false
  for (const [index, line] of text.split('\n').entries()) {
    if (line.length > 2000) continue
    const session = decorated ? /^def (\w{1,80})\(/.exec(line) : null
    if (/^@(?:nox\.)?session\b/.test(line)) decorated = true
    if (session?.[1] !== undefined) {
      tasks.push({ name: session[1], line: index + 1, commands: [] })
      decorated = false
    }
    const run = line.indexOf('session.run(')
    if (run >= 0)
      tasks
        .at(-1)
        ?.commands.push([...line.slice(run).matchAll(/"([^"]{1,200})"|'([^']{1,200})'/g)].map(word => word[1] ?? word[2]).join(' '))
  }
  return {
    ecosystem: 'pypi',
    tasks: tasksOf(tasks.map(({ name, commands, line }) => [name, commands.join('\n'), line] as const))
  } satisfies ManifestDraft
}
