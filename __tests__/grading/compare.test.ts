// SPDX-License-Identifier: MIT
import type { Answer } from '../../src/answers/answer.js'
import { moveFinder } from '../../src/answers/renames.js'
import { type Checker } from '../../src/checkers/checker.js'
import { CRITERIA } from '../../src/criteria/catalogue.js'
import { culpritFinder } from '../../src/grading/culprit.js'
import { compare, type CompareOptions, type Comparison } from '../../src/grading/compare.js'
import { grade } from '../../src/grading/grade.js'
import { evidenceFor } from '../support/evidence.js'
import { met, undecided, unmet } from '../../src/finding.js'

/** A checker that finds its criterion met in one file. */
function fileChecker(criterion: string, path: string): Checker {
  return {
    criterion,
    looksAt: '',
    neverClaims: '',
    check: ({ tree }) => (tree.has(path) ? met('strong', `${path} is there.`, { path, line: 1 }) : unmet('strong', `${path} is missing.`))
  }
}

interface Side {
  readonly files: Record<string, string>
  readonly answers?: Record<string, { status: Answer['status']; justification?: string }>
}

function compared(base: Side, head: Side, checkers: readonly Checker[], options: CompareOptions = { onUnsupported: 'fail' }): Comparison {
  const before = evidenceFor({ files: base.files })
  const after = evidenceFor({ files: head.files })
  const moved = moveFinder(after.tree, before.tree, after.history)
  const [a, b] = [base, head].map(({ answers = {} }, side) =>
    grade(side === 0 ? before : after, {
      ...(side === 1 && { moved }),
      criteria: CRITERIA,
      checkers,
      answers: new Map(
        Object.entries(answers).map(([id, answer], i) => [id, { id, justification: '', line: i + 2, column: 3, ...answer }])
      ),
      answersPath: (side === 0 ? base : head).answers && '.bestpractices.json'
    })
  )
  if (!a || !b) throw new Error('unreachable')
  return compare(a, b, { culprit: culpritFinder({ inputs: before, graded: a }, after.tree, checkers), ...options })
}

const LICENSE = fileChecker('license_location', 'LICENSE')

describe('compare', () => {
  it('finds nothing between equal commits', () => {
    expect(compared({ files: { LICENSE: 'MIT' } }, { files: { LICENSE: 'MIT' } }, [LICENSE])).toEqual({
      lost: [],
      blind: [],
      weakened: [],
      replaced: [],
      gained: [],
      changes: [],
      answers: []
    })
  })
  it('blames the file that was removed', () => {
    expect(compared({ files: { LICENSE: 'MIT' } }, { files: {} }, [LICENSE]).changes).toEqual([
      {
        id: 'license_location',
        from: 'Met',
        to: 'Unmet',
        effect: 'regressed',
        levels: ['passing'],
        causes: [{ kind: 'file-removed', path: 'LICENSE', text: 'LICENSE was removed.' }]
      }
    ])
  })
  it('tells where a file went that was only moved', () => {
    expect(compared({ files: { LICENSE: 'MIT' } }, { files: { 'docs/terms.txt': 'MIT' } }, [LICENSE]).changes[0]?.causes).toEqual([
      { kind: 'file-removed', path: 'LICENSE', text: 'LICENSE was moved to docs/terms.txt.' }
    ])
  })
  it('credits the file that was added', () => {
    expect(compared({ files: {} }, { files: { LICENSE: 'MIT' } }, [LICENSE]).changes).toMatchObject([
      { effect: 'improved', causes: [{ kind: 'file-added', path: 'LICENSE' }] }
    ])
  })
  it('blames the file that was changed, with its line', () => {
    const checker: Checker = {
      ...LICENSE,
      check: ({ tree }) =>
        tree.text('LICENSE').known && tree.entry('LICENSE')?.size === 3
          ? met('strong', 'ok', { path: 'LICENSE', line: 1 })
          : unmet('strong', 'not', { path: 'LICENSE', line: 9 })
    }
    expect(compared({ files: { LICENSE: 'MIT' } }, { files: { LICENSE: 'other' } }, [checker]).changes[0]?.causes).toMatchObject([
      { kind: 'file-changed', path: 'LICENSE', text: 'LICENSE was changed.' }
    ])
  })
  it('blames the answer that was changed or removed, with its line', () => {
    const changed = compared(
      { files: {}, answers: { dco: { status: 'Met', justification: 'https://x.org/a' } } },
      { files: {}, answers: { dco: { status: 'Unmet' } } },
      []
    )
    expect(changed.changes[0]?.causes).toMatchObject([{ kind: 'answer-changed', path: '.bestpractices.json', line: 2 }])
    expect(changed.answers).toEqual([{ id: 'dco', from: 'Met', to: 'Unmet', path: '.bestpractices.json', line: 2 }])
    const removed = compared({ files: {}, answers: { dco: { status: 'Met', justification: 'https://x.org/a' } } }, { files: {} }, [])
    expect(removed.changes[0]?.causes).toMatchObject([{ kind: 'answer-removed' }])
  })
  it.each([
    ['that is gone', {}, '.bestpractices.json was removed with its answers.'],
    ['that went elsewhere', { 'answers.json': '{}' }, '.bestpractices.json was moved to answers.json, and no answers are read there.'],
    ['that cannot be read', { '.bestpractices.json': '{' }, 'The answers in .bestpractices.json cannot be read any more.']
  ])('says what became of an answers file %s', (_name, files, text) => {
    const before = {
      files: { '.bestpractices.json': '{}' },
      answers: { dco: { status: 'Met' as const, justification: 'https://x.org/a' } }
    }
    const { changes } = compared(before, { files }, [])
    expect(changes[0]?.causes).toEqual([{ kind: 'answer-removed', path: '.bestpractices.json', text }])
  })
  it('says what is wrong with a changed file that cannot be read any more', () => {
    const path = '.github/workflows/ci.yml'
    const { changes } = compared({ files: { [path]: 'on: push\n' } }, { files: { [path]: 'on: [push\n' } }, [
      { ...LICENSE, check: ({ ci }) => (ci.unreadable.length === 0 ? met('strong', 'ok', { path }) : undecided('not there')) }
    ])
    expect(changes[0]?.causes[0]?.text).toMatch(
      /^\.github\/workflows\/ci\.yml was changed, and cannot be read: it is not valid YAML \(.*line 2\)\.$/
    )
  })
  it('names no line of a changed file that only the base has', () => {
    const checker: Checker = {
      ...LICENSE,
      check: ({ tree }) => (tree.entry('LICENSE')?.size === 3 ? met('strong', 'ok', { path: 'LICENSE', line: 40 }) : undecided('not there'))
    }
    expect(compared({ files: { LICENSE: 'MIT' } }, { files: { LICENSE: 'other' } }, [checker]).changes[0]?.causes).toEqual([
      { kind: 'file-changed', path: 'LICENSE', text: 'LICENSE was changed.' }
    ])
  })
  it('blames the removal of a file that an answer cites', () => {
    const answers = {
      know_secure_design: { status: 'Met' as const, justification: 'https://github.com/example/project/blob/main/SECURITY.md' }
    }
    const { changes } = compared({ files: { 'SECURITY.md': 'x' }, answers }, { files: {}, answers }, [])
    expect(changes).toMatchObject([
      { id: 'know_secure_design', from: 'Met', to: '?', effect: 'regressed', causes: [{ kind: 'file-removed', path: 'SECURITY.md' }] }
    ])
  })
  it('says what to do when a cited file is moved and the answer is not, and nothing when both are', () => {
    const answers = (path: string) => ({
      know_secure_design: { status: 'Met' as const, justification: `https://github.com/example/project/blob/main/${path}` }
    })
    const before = { files: { 'SECURITY.md': 'x' }, answers: answers('SECURITY.md') }
    const files = { 'docs/policy.md': 'x' }
    expect(compared(before, { files, answers: answers('SECURITY.md') }, []).changes).toMatchObject([
      {
        effect: 'regressed',
        causes: [
          { path: 'SECURITY.md', text: 'SECURITY.md was moved to docs/policy.md; change the link of the answer in .bestpractices.json.' }
        ]
      }
    ])
    expect(compared(before, { files, answers: answers('docs/policy.md') }, [])).toMatchObject({ changes: [], weakened: [], lost: [] })
  })
  it('reports a level that is lost, and follows it upwards', () => {
    const everything = Object.fromEntries(CRITERIA.map(({ id }) => [id, { status: 'Met' as const, justification: 'https://x.org/a' }]))
    const { lost, changes } = compared(
      { files: {}, answers: everything },
      { files: {}, answers: { ...everything, test: { status: 'Unmet' } } },
      []
    )
    expect(lost).toEqual(['passing', 'silver', 'gold'])
    expect(changes.find(change => change.id === 'achieve_passing')?.causes).toMatchObject([{ kind: 'follows' }])
  })
  describe('an answer whose evidence goes', () => {
    const answers = { license_location: { status: 'Met' as const, justification: 'https://x.org/a' } }
    const renewed = { license_location: { status: 'Met' as const, justification: 'https://x.org/b' } }
    const removed = [{ kind: 'file-removed', path: 'LICENSE', text: 'LICENSE was removed.' }]
    const before = { files: { LICENSE: 'MIT' }, answers }

    it('does not count until it is renewed', () => {
      const { changes, weakened, replaced } = compared(before, { files: {}, answers }, [LICENSE])
      expect(changes).toEqual([
        { id: 'license_location', from: 'Met', to: 'Met', effect: 'regressed', levels: ['passing'], unsupported: true, causes: removed }
      ])
      expect([weakened, replaced]).toEqual([[], []])
    })
    it('is only warned of where that is wanted', () => {
      const { changes, weakened, lost } = compared(before, { files: {}, answers }, [LICENSE], { onUnsupported: 'warn' })
      expect([changes, lost]).toEqual([[], []])
      expect(weakened).toEqual([{ id: 'license_location', from: 'Met strong', to: 'Unmet strong', causes: removed }])
    })
    it('is only warned of while a hint still leans its way', () => {
      const checker: Checker = {
        ...LICENSE,
        check: ({ tree }) => met(tree.has('LICENSE') ? 'strong' : 'hint', 'leans', { path: 'LICENSE' })
      }
      const { changes, weakened } = compared(before, { files: {}, answers }, [checker])
      expect(changes).toEqual([])
      expect(weakened).toEqual([{ id: 'license_location', from: 'Met strong', to: 'Met hint', causes: removed }])
    })
    it.each([
      ['edited', before],
      ['new', { files: { LICENSE: 'MIT' } }]
    ])('counts, and is told, when it is %s by the same change', (_how, base) => {
      const { changes, replaced } = compared(base, { files: {}, answers: renewed }, [LICENSE])
      expect(changes).toEqual([])
      expect(replaced).toEqual([{ id: 'license_location', path: '.bestpractices.json', line: 2, causes: removed }])
    })
    it('names the file that alone makes the difference, where the finding points to none', () => {
      const checker: Checker = { ...LICENSE, check: ({ tree }) => (tree.has('ci.yml') ? met('strong', 'runs') : undecided('does not run')) }
      const files = { 'ci.yml': 'a', 'a.txt': 'a', 'z.txt': 'z' }
      const { changes } = compared({ files, answers }, { files: { 'a.txt': 'b', 'z.txt': 'y' }, answers }, [checker])
      expect(changes[0]?.causes).toEqual([{ kind: 'file-removed', path: 'ci.yml', text: 'ci.yml was removed.' }])
    })
  })

  describe('a level of which something could not be read', () => {
    /** Met by answers, but for what GitHub would tell, and LICENSE by its file. */
    const known = Object.fromEntries(
      CRITERIA.filter(({ id }) => !['license_location', 'discussion'].includes(id)).map(({ id }) => [
        id,
        { status: 'Met' as const, justification: 'https://x.org/a' }
      ])
    )
    const blind: Checker = {
      ...LICENSE,
      criterion: 'discussion',
      check: ({ github, tree }) =>
        !github.repository.known
          ? undecided(github.repository.why, github.repository)
          : tree.has('LICENSE')
            ? met('strong', 'ok')
            : unmet('strong', 'no')
    }
    const open: Checker = { ...blind, check: () => undecided('Nothing tells.') }

    it.each([
      ['is lost when it could have held', [LICENSE, blind], {}, ['passing', 'silver', 'gold']],
      ['is not lost when a criterion was open anyway', [LICENSE, open], {}, []],
      ['loses nothing to a change that takes nothing away', [LICENSE, blind], { LICENSE: 'MIT', note: 'x' }, []]
    ])('%s', (_name, checkers, files, lost) => {
      const comparison = compared({ files: { LICENSE: 'MIT' }, answers: known }, { files, answers: known }, checkers)
      expect(comparison.lost).toEqual(lost)
      expect(comparison.blind.map(({ unread }) => unread)).toEqual(lost.map(() => ['github.repository']))
    })
    it.each([
      ['held', true, ['passing'], []],
      ['did not hold', false, [], []]
    ])('follows the last run, where it %s', (_name, satisfied, lost, unread) => {
      const last = new Map([['discussion', { satisfied: new Map([['passing', satisfied]]) }]])
      const options = { onUnsupported: 'fail' as const, last }
      const comparison = compared({ files: { LICENSE: 'MIT' }, answers: known }, { files: {}, answers: known }, [LICENSE, blind], options)
      expect(comparison.lost.slice(0, 1)).toEqual(lost)
      expect(comparison.blind.flatMap(loss => loss.unread)).toEqual(unread)
    })
  })

  it('keeps going when a checker throws, and never lets it judge', () => {
    const broken: Checker = { ...LICENSE, check: () => { throw new Error('boom') } } // prettier-ignore
    const graded = grade(evidenceFor({}), { criteria: CRITERIA, checkers: [broken], answers: new Map(), answersPath: undefined })
    expect(graded.results.get('license_location')).toMatchObject({
      status: '?',
      finding: undecided('The checker failed (boom); please report this as a bug.')
    })
  })
})
