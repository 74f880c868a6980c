// SPDX-License-Identifier: MIT
import { settings, tools } from '../../../scripts/generate/tools.mjs'
import { toolsOfFile, toolsOfHook, toolsOfUses } from '../../../src/facts/tools/match.js'
import { TOOLS } from '../../../src/facts/tools/tools.generated.js'
import { evidenceFor } from '../../support/evidence.js'
import { matches, unnoticed } from '../../support/regexp-mutants.js'

const WRITTEN = tools()
const PATTERNS = [...WRITTEN.patterns, ...settings().patterns]

test.each(PATTERNS.map(pattern => [pattern.where, pattern] as const))('%s', (_, pattern) => {
  expect(pattern.examples.length).toBeGreaterThan(0)
  expect(pattern.examples.filter(text => !matches(pattern.regexp, text))).toEqual([])
  expect(pattern.counterexamples.filter(text => matches(pattern.regexp, text))).toEqual([])
  expect(unnoticed(pattern)).toEqual([])
})

/** The tools that CI uses when it runs these commands, command by command. */
function toolsRun(commands: readonly string[]): readonly (readonly string[])[] {
  const steps = commands.map(command => `      - run: ${JSON.stringify(command)}\n`).join('')
  const { uses } = evidenceFor({ files: { '.github/workflows/ci.yml': `on: push\njobs:\n  a:\n    steps:\n${steps}` } }).tools
  return commands.map((_, i) => uses.filter(use => use.how === 'ci' && use.line === i + 5).map(use => use.tool))
}

describe('a tool is recognised by all that is written of it', () => {
  test.each(WRITTEN.compiled.map(tool => [tool.name, tool] as const))('%s', (name, tool) => {
    const named = (found: readonly { readonly name: string }[]): boolean => found.some(other => other.name === name)
    const words = (tool.run ?? []).flatMap(run => (typeof run === 'string' ? [`${run} .`] : []))
    const programs = WRITTEN.patterns.flatMap(({ tool: of, program, examples }) =>
      of === name && program !== undefined ? examples.map(args => `${program} ${args}`) : []
    )
    const commands = [...words, ...programs]
    const found = toolsRun(commands)
    expect(commands.filter((_, i) => !found[i]?.includes(name))).toEqual([])
    expect((tool.uses ?? []).filter(uses => !named(toolsOfUses(`${uses}@v1`)))).toEqual([])
    expect((tool.hooks ?? []).filter(hook => !named(toolsOfHook(hook)))).toEqual([])
    expect((tool.config ?? []).filter(file => !named(toolsOfFile(file.replace('*', 'x'))))).toEqual([])
    expect(TOOLS.find(other => other.name === name)).toEqual(tool)
  })

  it('and by nothing that is written twice', () => {
    const twice = WRITTEN.compiled.flatMap(({ name, run = [] }) => {
      const words = run.filter(text => typeof text === 'string')
      return words.filter(text => words.some(other => text.startsWith(`${other} `))).map(text => `${name}: ${text}`)
    })
    expect(twice).toEqual([])
  })
})
