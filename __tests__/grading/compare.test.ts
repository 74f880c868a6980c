// SPDX-License-Identifier: MIT
import type { Answer } from '../../src/answers/answer.js'
import { moveFinder } from '../../src/answers/renames.js'
import { type Checker } from '../../src/checkers/checker.js'
import { CRITERIA } from '../../src/criteria/catalogue.js'
import { compare, type Comparison } from '../../src/grading/compare.js'
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

function compared(base: Side, head: Side, checkers: readonly Checker[]): Comparison {
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
  return compare(a, b)
}

const LICENSE = fileChecker('license_location', 'LICENSE')

describe('compare', () => {
  it('finds nothing between equal commits', () => {
    expect(compared({ files: { LICENSE: 'MIT' } }, { files: { LICENSE: 'MIT' } }, [LICENSE])).toEqual({
      lost: [],
      weakened: [],
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
  it('tells when the evidence behind a standing answer goes', () => {
    const answers = { license_location: { status: 'Met' as const, justification: 'https://x.org/a' } }
    const { changes, weakened } = compared({ files: { LICENSE: 'MIT' }, answers }, { files: {}, answers }, [LICENSE])
    expect(changes).toEqual([])
    expect(weakened).toEqual([
      {
        id: 'license_location',
        from: 'Met strong',
        to: 'Unmet strong',
        causes: [{ kind: 'file-removed', path: 'LICENSE', text: 'LICENSE was removed.' }]
      }
    ])
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
