// SPDX-License-Identifier: MIT
import { importForms, importPattern, sourceRules, type RuleText, type WrittenRule } from '../../../scripts/generate/source-rules.mjs'
import { phraseLists } from '../../../scripts/generate/phrases.mjs'
import { SOURCE_RULES } from '../../../src/facts/source/rules.generated.js'
import { compileRules, hitsIn } from '../../../src/facts/source/scan.js'
import type { SourceRule } from '../../../src/facts/source/source-rule.js'
import { mutantsOf } from '../../support/regexp-mutants.js'

// Every rule, every word that finds its line and every alternative of its patterns is there for an example that nothing else
// of its topic finds: dropping it must lose an example or change what is found (or make a counterexample found).

const WRITTEN = sourceRules()
const SHARED = new Set(phraseLists('src/facts/source/rules.phrases.yml').map(({ regexp }) => String(regexp)))

/** What rules find in a text, one per line. */
function found(rules: readonly SourceRule[], { text, language }: RuleText): string {
  return hitsIn(text, language, compileRules(rules, language))
    .map(({ line, what }) => `${line} ${what}`)
    .join('\n')
}

/** The rule without one word or one alternative of a pattern that is its own. */
function weakened(rule: SourceRule): (readonly [dropped: string, rule: SourceRule])[] {
  const words = rule.words.map(word => [`the word ${word}`, { ...rule, words: rule.words.filter(w => w !== word) }] as const)
  const patterns = (['line', 'near', 'unless', 'file'] as const).flatMap(key => {
    const pattern = rule[key]
    return pattern === undefined || SHARED.has(String(pattern))
      ? []
      : mutantsOf(pattern).map(({ dropped, regexp }) => [`${key}: ${dropped}`, { ...rule, [key]: regexp }] as const)
  })
  return [...words, ...patterns]
}

function unnoticed({ rule, examples, counterexamples }: WrittenRule): readonly string[] {
  return weakened(rule)
    .filter(([, weaker]) => [...examples, ...counterexamples].every(text => found([weaker], text) === found([rule], text)))
    .map(([dropped]) => dropped)
}

/** Modules of a rule without which every line that names them is found all the same. */
function unnoticedModules({ rule, modules = [], form }: WrittenRule): readonly string[] {
  return modules.filter(module => {
    const others = modules.filter(other => other !== module)
    if (!form || others.length === 0) return false
    const words = rule.words.filter(word => others.some(other => /\w+/.exec(other)?.[0] === word))
    const weaker = { ...rule, words, line: importPattern(form, others) }
    return form.examples.every(text => found([weaker], { text: text.replaceAll('{{modules}}', module), language: rule.languages[0] ?? '' }))
  })
}

test('the compiled rules are those that are written', () => {
  expect(SOURCE_RULES).toEqual(WRITTEN.map(({ rule }) => rule))
})

describe('a rule about source code', () => {
  test.each(WRITTEN.map(written => [written.where.slice(written.where.lastIndexOf('/') + 1), written] as const))('%s', (_, written) => {
    const { rule, examples, counterexamples, groups = [] } = written
    const others = SOURCE_RULES.filter(other => other.topic === rule.topic && other !== SOURCE_RULES[WRITTEN.indexOf(written)])
    expect(examples.length).toBeGreaterThan(0)
    expect(examples.filter(text => found([rule], text) === '')).toEqual([])
    expect(examples.filter(text => found(others, text) !== '')).toEqual([])
    expect(counterexamples.filter(text => found([rule], text) !== '')).toEqual([])
    expect(groups.filter(group => !examples.some(({ language }) => group.includes(language)))).toEqual([])
    if (written.modules === undefined) expect(unnoticed(written)).toEqual([])
    else expect(unnoticedModules(written)).toEqual([])
  })
})

test.each(importForms().map(form => [form.name, form] as const))('modules are imported as in %s', (_, form) => {
  const pattern = importPattern(form, ['module'])
  const named = (regexp: RegExp, text: string) => regexp.exec(text)?.slice(1).find(Boolean)
  const texts = form.examples.map(text => text.replaceAll('{{modules}}', 'module'))
  expect(texts.filter(text => named(pattern, text) === undefined)).toEqual([])
  const lost = mutantsOf(pattern).filter(({ regexp }) => texts.every(text => named(regexp, text) === named(pattern, text)))
  expect(lost.map(({ dropped }) => dropped)).toEqual([])
})
