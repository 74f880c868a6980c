// SPDX-License-Identifier: MIT
import { posix } from 'node:path'
import { contributionGuides, linkedPath } from '../../facts/documents/contributing.js'
import type { Document, Documents } from '../../facts/documents/documents.js'
import type { Known } from '../../core/known.js'
import { lineCounter } from '../../facts/documents/markup/lines.js'
import { readMarkdown } from '../../facts/documents/markup/markdown.js'
import type { Repository } from '../../inputs/repository.js'
import type { Tree } from '../../inputs/tree.js'
import { follows, negatedBefore } from '../../core/wording.js'
import type { Sentence } from '../../facts/documents/markup/parsed.js'
import {
  ADDING,
  BE_ADDED,
  CHANGE,
  DEMANDED,
  GUIDELINES,
  HEDGE,
  IMPERATIVE,
  KIND_OF_CHANGE,
  LACKING,
  MUST,
  OTHER_TESTS,
  PLAN,
  REFUSED,
  REQUIRED,
  SHOULD,
  SUBJECT_TAIL,
  TESTS
} from './test-policy.phrases.generated.js'

/** A place of the project's texts that asks for tests with a change. */
export interface TestDemand {
  readonly path: string
  readonly line: number
  readonly text: string
  /**
   * `must`: an obligation. `should`: a request, or a plain instruction. `task`: an item to tick. `plan`: a field that asks how
   * the change was tested, which manual testing fills as well.
   */
  readonly force: 'must' | 'should' | 'task' | 'plan'
  /** `guide`, `template`: instructions for proposing a change. `linked`: a document that a guide links. Else `elsewhere`. */
  readonly where: 'guide' | 'template' | 'linked' | 'elsewhere'
}

const ADDED = /\b(?:added|included|written|provided|updated)\b/gi

const STEP = /\band (?:add|include|write|update)\b/gi

const CONDITION = /\b(?:unless|until)\b/i

const GAP = 100

/** Of a sentence that refuses something: whether it refuses changes without tests. Tests that fail are another matter. */
function refuses(text: string): boolean {
  const condition = CONDITION.exec(text)
  if (LACKING.test(text)) return true
  if (!condition) return false
  const rest = text.slice(condition.index)
  return follows(rest, ADDING, TESTS) !== undefined || follows(rest, TESTS, ADDED) !== undefined
}

/** What a sentence demands of the tests of a change; undefined when it demands none. */
export function testForce(sentence: Pick<Sentence, 'text' | 'form' | 'section'>): 'must' | 'should' | 'task' | undefined {
  const { text, form, section } = sentence
  if (form === 'table' || !/\b(?:tests?|specs)\b/i.test(text)) return undefined
  if (REFUSED.test(text) && refuses(text)) return 'must'
  const tests = [...text.matchAll(TESTS)]
  const [test] = tests
  if (!test || OTHER_TESTS.test(text)) return undefined
  if (form === 'task') {
    if (section !== undefined && KIND_OF_CHANGE.test(section)) return undefined
    const adding = [...text.matchAll(ADDING)][0] ?? (CHANGE.test(text) ? test : undefined)
    return adding && !negatedBefore(text, adding.index) ? 'task' : undefined
  }
  for (const [force, words] of [
    ['must', MUST],
    ['should', SHOULD]
  ] as const) {
    for (const word of text.matchAll(words)) {
      if (negatedBefore(text, word.index) || HEDGE.test(text.slice(Math.max(0, word.index - 60), word.index))) continue
      const rest = text.slice(word.index)
      // "must add tests", "tests must be added", "requires new tests"; "tests must pass" speaks of those that are there.
      const added = follows(rest, ADDING, TESTS)
      if (added && added.from <= GAP && !negatedBefore(rest, added.from)) return force
      const subject = tests.findLast(other => other.index < word.index)
      if (subject && SUBJECT_TAIL.test(text.slice(subject.index + subject[0].length, word.index).trimEnd()) && BE_ADDED.test(rest))
        return force
      if (DEMANDED.test(rest)) return force
      const ensured = /^(?:ensure|make sure|be sure)/i.test(rest) ? follows(rest, TESTS, ADDING) : undefined
      if (ensured && ensured.from <= GAP) return force
    }
  }
  const required = REQUIRED.exec(text)
  if (required && test.index < required.index && required.index - test.index <= 60 && !negatedBefore(text, required.index))
    return /expected/i.test(required[0]) ? 'should' : 'must'
  if (IMPERATIVE.test(text) && test.index <= GAP && !/\bto run\b/i.test(text.slice(0, test.index))) return 'should'
  if (form === 'item' && follows(text, STEP, TESTS, 30)) return 'should'
  return undefined
}

function demandsOf(path: string, sentences: readonly Sentence[], where: TestDemand['where']): TestDemand[] {
  return sentences.flatMap(sentence => {
    const force = testForce(sentence)
    return force ? [{ path, line: sentence.line, text: sentence.text, force, where }] : []
  })
}

function plansOf(template: Document): TestDemand[] {
  const fields = [...template.headings, ...template.sentences]
  return fields
    .filter(field => PLAN.test(field.text))
    .map(({ line, text }) => ({ path: template.path, line, text, force: 'plan', where: 'template' }))
}

/** Comments of one template that are looked at. */
const MAX_COMMENTS = 20

/** What comments in templates of pull requests tell whoever opens one: the form shows them while it is filled in. */
export function testsInComments(
  tree: Tree,
  documents: Documents
): readonly { readonly path: string; readonly line: number; readonly text: string }[] {
  return documents.of('pull-request-template').flatMap(({ path }) => {
    const text = tree.text(path)
    if (!text.known) return []
    const lineAt = lineCounter(text.value, 1)
    let at = 0
    return text.value.split('<!--', MAX_COMMENTS).flatMap((part, index) => {
      const line = lineAt(at)
      at += part.length + '<!--'.length
      if (index === 0) return []
      const { sentences } = readMarkdown(part.split('-->', 1)[0]?.slice(0, 20_000) ?? '')
      return sentences.filter(testForce).map(sentence => ({ path, line: line + sentence.line - 1, text: sentence.text }))
    })
  })
}

const FORCES = ['must', 'task', 'should', 'plan']
const WHERES = ['guide', 'template', 'linked', 'elsewhere']

const MAX_DEMANDS = 20

/**
 * Sentences and check boxes that ask for tests with a change, in contribution guides, templates of pull requests, development
 * guides and instructions for agents. Instructions for proposing a change come first, and there the stronger words.
 */
export function testDemands(documents: Documents, repository?: Known<Repository>): readonly TestDemand[] {
  const guides = contributionGuides(documents)
  const templates = documents.of('pull-request-template')
  const linked = new Set(
    [...guides, ...templates].flatMap(guide => guide.links.flatMap(({ url }) => linkedPath(guide.path, url, repository) ?? []))
  )
  const others = documents
    .of('development', 'agents', 'governance', 'docs')
    // Other documents that a guide links are mostly how-tos, whose steps are no policy.
    .filter(
      ({ kind, path }) =>
        kind !== 'docs' ||
        /^(?:contribut|develop|hacking)/i.test(posix.basename(path)) ||
        (linked.has(path) && GUIDELINES.test(posix.basename(path)))
    )
  const demands = [
    ...guides.flatMap(guide => demandsOf(guide.path, guide.sentences, 'guide')),
    ...templates.flatMap(template => [...demandsOf(template.path, template.sentences, 'template'), ...plansOf(template)]),
    ...others
      .filter(document => !document.survey)
      .flatMap(({ path, sentences }) => demandsOf(path, sentences, linked.has(path) ? 'linked' : 'elsewhere'))
  ]
  return demands
    .sort((a, b) => WHERES.indexOf(a.where) - WHERES.indexOf(b.where) || FORCES.indexOf(a.force) - FORCES.indexOf(b.force))
    .slice(0, MAX_DEMANDS)
}
