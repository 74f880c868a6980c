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

// "test" alone is a verb more often than not ("please update and test"), has many other compounds ("test data"), and
// "tests" may be a folder.
const TESTS =
  /(?<![\w./-]|\brunning (?:(?:the|all|your|any|these) )?)tests\b(?![\w/]|-\w| (?:pass|run|succeed|fail)\b)|\btest (?:cases?|coverage|code|suites?)\b|\b(?:a|an|unit|regression|integration|new|corresponding|automated|failing|functional|relevant|appropriate|matching|acceptance|e2e|one|snapshot)[ -]tests?\b(?![/-])|(?<!\b(?:conventional|technical|product|design|hardware|api) )\bspecs\b(?!\/| below\b)/gi
// A bug is reported with a reduced test case.
const OTHER_TESTS =
  /\btests? (?:results?|output|data|environments?|servers?|plans?|users?|accounts?|databases?|clusters?|logs?|reports?|instances?|files? (?:from|in)|locally|manually)\b|\b(?:output|results?|logs?) of (?:the |your |all )?tests\b|\b(?:reduced|reproducible|minimal|isolated|self-contained) test[ -]cases?\b|\bin (?:the|your) (?:prompt|ticket|bug report)\b/i
const MUST =
  /\b(?:must|shall|requires?|(?:is|are|be) required to|ha(?:s|ve) to|needs? to|(?<!\b(?:the|a|an|any|no|this|that|of) )needs?)\b/gi
const SHOULD =
  /\b(?:should|please|expect(?:s|ed)?|ensure|make sure|be sure|always|ask (?:you|that|for)|remember to|don['’]t forget|do not forget|ideally|want|try to)\b/gi
// Words that make a rule a possibility: "you may need to change some tests", "all you have to do is write a test".
const HEDGE = /\b(?:all (?:you|we|one)|may|might|could|perhaps|maybe|would|thinking|if you|when you|if we|['’]ll)\b[^,;.]{0,25}$/i
const ADDING =
  /\b(?:add(?:s|ed)?|includ(?:es?|ed)|write|written|updated?|extend(?:s|ed)?|accompan(?:y|ied)|cover(?:s|ed)?|ships?|shipped|provided?|created?|ha(?:s|ve)|comes? with|contains?|supply|supplied)\b/gi
const ADDED = /\b(?:added|included|written|provided|updated)\b/gi
const BE_ADDED = /^\w+(?: to)?(?: \w+)? be (?:\w+ )?(?:added|included|written|provided|updated|extended|created|supplied)\b/i
// What may stand between "tests" and the verb they are the subject of.
const SUBJECT_TAIL = /^(?: \([^()]{0,60}\))?(?: (?:for|that|which|in|of|to|covering|as)\b[^,;]{0,80})?,?$/i
// "Add tests", "**Tests** — write tests for new logic", and in a list of steps "keep it focused and add tests".
const IMPERATIVE =
  /^(?:[\w /]{1,30} ?[—–:-] ?)?(?:\d{1,2}\. |also |and |then |always |next |finally |do )?(?:add|write|include|provide|update|extend|create|cover|supply|implement)\b/i
const STEP = /\band (?:add|include|write|update)\b/gi
const REQUIRED = /\b(?:is|are) (?:required|mandatory|compulsory|expected|needed|necessary)\b(?! to (?:pass|run|be run|succeed))/i
const REFUSED = /\b(?:not|never|['’]t) (?:be )?(?:considered \w+|merged?|accept(?:ed)?|approved?)\b|\b(?:rejected|declined)\b/i
const LACKING =
  /\bwithout (?:\w+ )?(?:\w+ )?tests?\b|\black(?:s|ing)? (?:\w+ )?(?:\w+ )?tests?\b|\bdo(?:es)?(?: not|n['’]t) (?:have|include|contain|come with|add) (?:\w+ )?(?:\w+ )?tests?\b/i
const CONDITION = /\b(?:unless|until)\b/i
const DEMANDED =
  /^(?:requires?|needs?|expects?|want|ask for) (?:(?!(?:to|not|run|pass|running)\b)\w+ ){0,3}?(?:tests|test cases|(?:unit|regression|new|automated)[ -]tests?)\b(?! to (?:pass|run))/i
const CHANGE =
  /\b(?:new|added|changed|every|each|all|any|your|major|bug) ?(?:[a-z]+ )?(?:features?|functionality|code|behaviou?rs?|prs?|pull requests?|changes?|fix(?:es)?|bug ?fix(?:es)?|contributions?|modules?|endpoints?|checks?)\b/i
const KIND_OF_CHANGE = /\b(?:types? of|kind of|what (?:type|kind)|change type|categor)/i
const PLAN = /^(?:test(?:ing)?[ -]plan|how (?:has|was|were|did) (?:this|these|it|you)\b.{1,40}\btest)/i

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
const GUIDELINES = /guideline|workflow|process|polic(?:y|ies)|standard|style|testing|pull[-_]request|quality/i
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
