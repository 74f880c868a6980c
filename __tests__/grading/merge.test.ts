// SPDX-License-Identifier: MIT
import { statusOf, type Answer } from '../../src/answers/answer.js'
import type { Criterion, Status } from '../../src/criteria/criterion.js'
import { known } from '../../src/core/known.js'
import { merge, type MergeInput, type Result } from '../../src/grading/merge.js'
import { REPOSITORY } from '../support/evidence.js'
import type { Finding, Strength } from '../../src/finding.js'

const ENTRY: Criterion = {
  id: 'dco', level: 'silver', section: 'basics', group: 'g', category: 'MUST', naAllowed: true, naJustificationRequired: false,
  metJustificationRequired: false, metUrlRequired: false, summary: 's', remedy: 'r', automation: 'checker'
} // prettier-ignore

function finding(text: string): Finding {
  const [status = '?', strength = 'hint'] = text.split(' ')
  return {
    status: statusOf(status) ?? '?',
    strength: strength as Strength,
    justification: 'It was found.',
    evidence: text === '' || text === '?' ? [] : [{ path: 'a.md', line: 2 }]
  }
}

function answer(status: Status | undefined, justification = 'because'): Answer | undefined {
  return status === undefined ? undefined : { id: 'dco', status, justification, line: 3, column: 1 }
}

function merged(given: Partial<MergeInput> & { says?: Status | undefined; because?: string; finds: string; gone?: boolean }): Result {
  return merge({
    entries: [ENTRY],
    finding: finding(given.finds),
    answer: answer(given.says, given.because),
    cited: given.gone ? { all: ['SECURITY.md'], gone: ['SECURITY.md'] } : { all: [], gone: [] },
    repository: known(REPOSITORY),
    ...given
  })
}

describe('the merge table', () => {
  // answer, finding, merged status, who decided, conflict
  const table: [Status | undefined, string, Status, Result['decidedBy'], Result['conflict']][] = [
    [undefined, 'Met strong', 'Met', 'finding', undefined],
    [undefined, 'Unmet conclusive', 'Unmet', 'finding', undefined],
    [undefined, 'N/A strong', 'N/A', 'finding', undefined],
    [undefined, 'Met hint', '?', 'nobody', undefined],
    [undefined, 'Unmet hint', '?', 'nobody', undefined],
    [undefined, '?', '?', 'nobody', undefined],
    ['?', 'Met strong', 'Met', 'finding', undefined],
    ['?', 'Met hint', '?', 'nobody', undefined],
    ['Met', 'Met hint', 'Met', 'answer', undefined],
    ['Met', 'Met conclusive', 'Met', 'answer', undefined],
    ['Unmet', 'Unmet strong', 'Unmet', 'answer', undefined],
    ['N/A', 'N/A strong', 'N/A', 'answer', undefined],
    ['Met', 'Unmet conclusive', 'Unmet', 'finding', 'contradiction'],
    ['N/A', 'Unmet conclusive', 'Unmet', 'finding', 'contradiction'],
    ['N/A', 'Met conclusive', 'Met', 'finding', 'contradiction'],
    ['Met', 'Unmet strong', 'Met', 'answer', 'dispute'],
    ['N/A', 'Met strong', 'N/A', 'answer', 'dispute'],
    ['N/A', 'Unmet strong', 'N/A', 'answer', 'dispute'],
    ['Met', 'Unmet hint', 'Met', 'answer', undefined],
    ['Met', '?', 'Met', 'answer', undefined],
    ['Unmet', 'Met strong', 'Unmet', 'answer', 'understated'],
    ['Unmet', 'Met conclusive', 'Unmet', 'answer', 'understated'],
    ['Unmet', 'Met hint', 'Unmet', 'answer', undefined],
    ['Met', 'N/A strong', 'Met', 'answer', undefined],
    ['Met', 'N/A conclusive', 'Met', 'answer', undefined],
    ['Unmet', 'N/A conclusive', 'Unmet', 'answer', undefined]
  ]
  it.each(table)('answer %s and finding %s give %s', (says, finds, status, decidedBy, conflict) => {
    const result = merged({ says, finds })
    expect([result.status, result.decidedBy, result.conflict]).toEqual([status, decidedBy, conflict])
  })

  it.each([
    ['?', '?', 'evidence-gone'],
    ['Unmet hint', '?', 'evidence-gone'],
    ['Unmet strong', '?', 'evidence-gone'],
    ['Met hint', '?', 'evidence-gone'],
    ['Met strong', 'Met', undefined],
    ['Unmet conclusive', 'Unmet', 'contradiction']
  ] as const)('an answer whose files are all gone, with finding %s, gives %s', (finds, status, conflict) => {
    const result = merged({ says: 'Met', finds, gone: true })
    expect([result.status, result.conflict]).toEqual([status, conflict])
  })

  it('names the files that are gone', () => {
    expect(merged({ says: 'Met', finds: '?', gone: true }).justification).toContain('SECURITY.md')
  })

  it('says where they went', () => {
    const moved = (path: string) => (path === 'a.md' ? ({ to: 'docs/a.md', by: 'content' } as const) : undefined)
    const told = (gone: string[]) => merged({ says: 'Met', finds: '?', cited: { all: gone, gone }, moved }).justification
    expect(told(['a.md'])).toBe('The answer rests on a.md, which is not in this commit: its content is now at docs/a.md, so link to that.')
    expect(told(['a.md', 'b.md'])).toBe(
      'The answer rests on files that are not in this commit (a.md, b.md): as to a.md, its content is now at docs/a.md, so link to that.'
    )
    expect(told(['b.md'])).toBe('The answer rests on b.md, which is not in this commit.')
  })
  it('keeps an Unmet or N/A answer whose files are gone', () => {
    expect(merged({ says: 'Unmet', finds: '?', gone: true }).status).toBe('Unmet')
    expect(merged({ says: 'N/A', finds: '?', gone: true }).status).toBe('N/A')
  })

  it('keeps an answer that cites a file that is still there', () => {
    const result = merged({ says: 'Met', finds: '?', cited: { all: ['a', 'b'], gone: ['a'] } })
    expect([result.status, result.gone]).toEqual(['Met', ['a']])
  })
})

describe('what the badge would refuse', () => {
  const url = { ...ENTRY, metUrlRequired: true }
  it('keeps a Met without its URL, and does not count it', () => {
    expect(merged({ entries: [url], says: 'Met', finds: '?' })).toMatchObject({
      status: 'Met',
      satisfied: false,
      standings: [{ verdict: 'url-required' }]
    })
  })
  it('counts it when a finding satisfies the criterion by itself', () => {
    expect(merged({ entries: [url], says: 'Met', finds: 'Met strong' })).toMatchObject({
      status: 'Met',
      decidedBy: 'answer',
      satisfied: true
    })
    expect(merged({ entries: [url], says: 'Met', finds: 'Met hint' }).satisfied).toBe(false)
  })
  it('does not count N/A where the criterion forbids it', () => {
    expect(merged({ entries: [{ ...ENTRY, naAllowed: false }], says: 'N/A', finds: '?' })).toMatchObject({
      status: 'N/A',
      satisfied: false
    })
  })
  it('judges each level by its own gates', () => {
    const result = merged({ entries: [ENTRY, { ...url, level: 'gold' }], says: 'Met', finds: '?' })
    expect(result.standings.map(gate => gate.satisfied)).toEqual([true, false])
    expect(result.satisfied).toBe(false)
  })
})

it('links the evidence of a finding that decides', () => {
  expect(merged({ finds: 'Met strong' }).justification).toBe('It was found. https://github.com/example/project/blob/main/a.md#L2')
})
