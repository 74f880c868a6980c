// SPDX-License-Identifier: MIT
import { at, fields, linesBelow, listOf, tasksOf, testing, textOf, type Parse } from './draft.js'
import { parseYaml } from './formats.js'

interface Target {
  readonly name: string
  readonly line: number
  readonly needs: readonly string[]
  readonly recipe: string[]
}

const MAX_RECIPE = 3000
/** Variables that a makefile may leave to make or to the environment. */
const USUAL = new Map(
  Object.entries({
    MAKE: 'make',
    GO: 'go',
    CARGO: 'cargo',
    PYTHON: 'python',
    PYTHON3: 'python3',
    PYTEST: 'pytest',
    NPM: 'npm',
    YARN: 'yarn',
    CC: 'cc',
    CXX: 'c++',
    AR: 'ar',
    BAZEL: 'bazel',
    DOCKER: 'docker',
    PROVE: 'prove',
    TOX: 'tox'
  })
)

/** A makefile's targets with their recipes; what a target needs is part of what it runs. */
export const makefile: Parse = (text, path) => {
  const targets = targetsOf(text)
  const automake = /\.am$/.test(path)
  const checks = automake ? testing(text, /^(?:TESTS|check_PROGRAMS|check_SCRIPTS|check-local)\s*(?:\+?=|:)/, 'make check') : undefined
  return {
    ecosystem: automake ? 'autotools' : 'make',
    tasks: tasksOf([...targets.values()].map(({ name, line }) => [name, commandOf(name, targets), line] as const)),
    testing: checks,
    builds:
      automake ||
      /^(?:[\w/]{0,80}%?\.o|\.c\.o|\.cpp\.o)\s?:/m.test(text) ||
      ['all', 'build', 'compile', 'install', 'dist', 'package'].some(name => commandOf(name, targets) !== ''),
    makes: [
      ...(/^(?:lib_LTLIBRARIES|lib_LIBRARIES)\b/m.test(text) ? (['library'] as const) : []),
      ...(/^bin_PROGRAMS\b/m.test(text) ? (['program'] as const) : [])
    ]
  }
}

function targetsOf(text: string): ReadonlyMap<string, Target> {
  const variables = new Map(USUAL)
  const targets = new Map<string, Target>()
  let open: Target[] = []
  let define = false
  const lines = text.split('\n').slice(0, 20_000)
  for (let index = 0; index < lines.length; index++) {
    const start = index
    let line = lines[index] ?? ''
    while (line.endsWith('\\') && index + 1 < lines.length && line.length < 4000)
      line = `${line.slice(0, -1)} ${(lines[++index] ?? '').trim()}`
    if (/^\s*(?:define|endef)\b/.test(line)) define = /^\s*define\b/.test(line)
    if (define || line.length > 6000) continue
    if (line.startsWith('\t')) {
      const command = expand(line.trim().replace(/^[@+-]{1,3}\s?/, ''), variables)
      for (const target of open) if (target.recipe.length < 100) target.recipe.push(command)
      continue
    }
    const assigned = /^\s{0,20}(?:export\s{1,5})?([\w.-]{1,80})\s{0,20}(?::{0,3}|\?|\+)=\s{0,20}([^#]{0,200})/.exec(line)
    if (assigned?.[1] !== undefined) {
      const value = (assigned[2] ?? '').trim()
      // A value that make would work out by running something is not known.
      if (!value.includes('$(shell') && !line.includes('+=') && value !== '') variables.set(assigned[1], expand(value, variables))
      continue
    }
    const rule = /^([^\s:#=$%.][^:#=$%]{0,300}?)\s{0,10}::?(?!=)([^;]{0,2000})(?:;(.{0,2000}))?$/.exec(line.replace(/\s#.*/, ''))
    if (rule?.[1] === undefined) {
      if (/^\S/.test(line) && !line.startsWith('#') && !/^(?:if|else|endif)/.test(line)) open = []
      continue
    }
    const needs = (rule[2] ?? '')
      .split(/\s+/)
      .filter(need => need !== '' && need !== '|')
      .slice(0, 100)
    open = rule[1]
      .split(/\s+/)
      .slice(0, 50)
      .map(name => {
        const known = targets.get(name)
        const target: Target = {
          name,
          line: known && known.recipe.length > 0 ? known.line : start + 1,
          needs: [...(known?.needs ?? []), ...needs].slice(0, 100),
          recipe: known?.recipe ?? []
        }
        if (targets.size < 1000) targets.set(name, target)
        return target
      })
    if (rule[3]?.trim()) for (const target of open) target.recipe.push(expand(rule[3].trim(), variables))
  }
  return targets
}

function expand(text: string, variables: ReadonlyMap<string, string>): string {
  return text
    .slice(0, 2000)
    .replace(/(?<!\$)\$[({]([\w.-]{1,80})[)}]/g, (whole, name: string) => variables.get(name) ?? whole)
    .slice(0, 2000)
}

/** The recipe of a target after those of the targets that it needs. */
function commandOf(name: string, targets: ReadonlyMap<string, Target>): string {
  const seen = new Set<string>()
  let command = ''
  const visit = (at: string, depth: number): void => {
    const target = targets.get(at)
    if (!target || depth > 4 || seen.has(at) || seen.size > 60 || command.length > MAX_RECIPE) return
    seen.add(at)
    for (const need of target.needs) visit(need, depth + 1)
    if (target.recipe.length > 0) command += `${command === '' ? '' : '\n'}${target.recipe.join('\n')}`
  }
  visit(name, 0)
  return command.slice(0, MAX_RECIPE)
}

/** `justfile`: recipes are lines that are indented below `name args: needs`. */
export const justfile: Parse = text => {
  const targets = new Map<string, Target>()
  let open: Target | undefined
  for (const [index, line] of text.split('\n').slice(0, 20_000).entries()) {
    if (line.length > 2000) continue
    const rule = /^@?([\w-]{1,80})(?:\s[^:]{0,200})?:(?!=)([^#]{0,500})/.exec(line)
    if (/^\s+\S/.test(line)) open?.recipe.push(line.trim().replace(/^[@-]{1,2}/, ''))
    else if (rule?.[1] !== undefined && !/^(?:set|alias|export|import|mod)\s/.test(line)) {
      open = {
        name: rule[1],
        line: index + 1,
        needs: (rule[2] ?? '')
          .split(/[\s()&]+/)
          .filter(Boolean)
          .slice(0, 50),
        recipe: []
      }
      targets.set(rule[1], open)
    } else if (/^\S/.test(line) && !/^[#[]/.test(line)) open = undefined
  }
  return {
    ecosystem: 'just',
    tasks: tasksOf([...targets.values()].map(({ name, line }) => [name, commandOf(name, targets), line] as const)),
    builds: ['build', 'all', 'compile', 'install'].some(name => commandOf(name, targets) !== '')
  }
}

/** go-task's `Taskfile.yml`. */
export const taskfile: Parse = text => {
  const tasks = Object.entries(fields(at(parseYaml(text), 'tasks')))
  const line = linesBelow(text, 'tasks')
  const commands = (task: unknown): string =>
    [task, at(task, 'cmd'), ...[task, at(task, 'cmds')].filter(Array.isArray).flatMap(listOf)]
      .flatMap(
        one => textOf(one) ?? textOf(at(one, 'cmd')) ?? (textOf(at(one, 'task')) === undefined ? [] : `task ${textOf(at(one, 'task'))}`)
      )
      .join('\n')
  const needs = (task: unknown): string =>
    listOf(at(task, 'deps'))
      .flatMap(one => textOf(one) ?? textOf(at(one, 'task')) ?? [])
      .map(name => `task ${name}`)
      .join('\n')
  return {
    ecosystem: 'task',
    tasks: tasksOf(tasks.map(([name, task]) => [name, [needs(task), commands(task)].filter(Boolean).join('\n'), line(name)] as const)),
    builds: tasks.some(([name]) => /^(?:build|compile|all|install)(?:$|:)/.test(name))
  }
}
