// SPDX-License-Identifier: MIT
import type { Problem } from '../../src/answers/answer.js'
import { evidenceProblems } from '../../src/answers/evidence-problems.js'
import { parseAnswers } from '../../src/answers/parse.js'
import { deriveDocuments } from '../../src/facts/documents/documents.js'
import { known, unknown } from '../../src/core/known.js'
import { makeTree, newBlobCache } from '../../src/inputs/tree.js'
import { NOW, REPOSITORY, treeOf, type File } from '../support/evidence.js'

const OWN = 'https://github.com/example/project'
const FILES: Readonly<Record<string, File>> = {
  'README.md': '# Project\n\n## 🚀 Getting started\n\nText.\n\n## More\n\n## More\n\n<a id="by-hand"></a>\n',
  'SECURITY.md': '# Security policy\n\n## Reporting a vulnerability\n\nWrite to us by e-mail. We answer in ten days.\n',
  'docs/GOVERNANCE.md': '# Governance\n\nMaintainers decide by vote.\n',
  'docs/threats.md': '# Threat model\n\nWe assume that the host is trusted.\n',
  'docs/guide.rst': 'Guide\n=====\n',
  '.github/ISSUE_TEMPLATE/bug.yml': 'name: bug\n',
  'crates/a/config.toml': 'a = 1\n',
  'src/core/main.py': 'x = 1\n'
}

type Declared = Readonly<Record<string, readonly [status: string, justification: string]>>

function problems(
  declared: Declared,
  { files = FILES, now = NOW, repository = known(REPOSITORY) as Parameters<typeof evidenceProblems>[3] } = {}
): readonly Problem[] {
  const entries = Object.entries(declared).flatMap(([id, [status, justification]]) => [
    [`${id}_status`, status],
    [`${id}_justification`, justification]
  ])
  const { answers } = parseAnswers(JSON.stringify(Object.fromEntries(entries), undefined, 1), '.bestpractices.json')
  if (!answers) throw new Error('no answers')
  const tree = treeOf(files)
  return evidenceProblems(answers, tree, deriveDocuments(tree), repository, new Date(now))
}
const shown = (declared: Declared, more?: Parameters<typeof problems>[1]) =>
  problems(declared, more).map(({ kind, severity, message }) => `${severity} ${kind}: ${message}`)

describe('links that lead nowhere', () => {
  it('are told with the line of the answer and the probable new place', () => {
    const [lint, ...more] = problems({ interact: ['Met', ''], governance: ['Met', `${OWN}/blob/main/GOVERNANCE.md`] })
    expect(more).toEqual([])
    expect(lint).toMatchObject({
      path: '.bestpractices.json',
      line: 4,
      key: 'governance_justification',
      severity: 'warning',
      kind: 'evidence-broken',
      suggestion: 'docs/GOVERNANCE.md',
      siteIgnores: false
    })
    expect(lint?.message).toContain('perhaps `docs/GOVERNANCE.md` is meant')
  })
  it.each([
    ['another ending', '.github/ISSUE_TEMPLATE/bug.md', '.github/ISSUE_TEMPLATE/bug.yml'],
    ['a folder of the same name', 'lib/core/main.py', undefined],
    ['a name that many folders have', '.cargo/config.toml', undefined],
    ['a name that is nowhere', 'docs/ROADMAP.md', undefined]
  ])('%s', (_name, path, suggestion) => {
    expect(problems({ interact: ['Met', `${OWN}/blob/main/${path}`] })[0]?.suggestion).toBe(suggestion)
  })
  it('are told once for each file', () => {
    const link = `${OWN}/blob/main/GONE.md`
    expect(shown({ interact: ['Met', link], contribution: ['Met', link], english: ['Met', link] })).toEqual([
      expect.stringContaining('`interact` links to `GONE.md`, which is not in this commit (so do 2 others)')
    ])
  })
  it('are at most fifteen, with a word on the rest', () => {
    const text = Array.from({ length: 40 }, (_, i) => `${OWN}/blob/main/gone-${i}.md`).join(' ')
    const all = problems({ interact: ['Met', text] })
    expect(all).toHaveLength(16)
    expect(all.at(-1)).toMatchObject({ severity: 'notice', message: 'There are 25 more doubts of this kind: mend those above first.' })
  })
  it('are no matter of answers that are open, of other repositories, and of lists that are cut', () => {
    expect(problems({ interact: ['?', `${OWN}/blob/main/GONE.md`] })).toEqual([])
    expect(problems({ interact: ['Met', 'https://github.com/example/other/blob/main/GONE.md'] })).toEqual([])
    expect(problems({ interact: ['Met', `${OWN}/blob/main/GONE.md`] }, { repository: unknown('no remote') })).toEqual([])
    const { answers } = parseAnswers(
      JSON.stringify({ interact_status: 'Met', interact_justification: `${OWN}/blob/main/GONE.md` }),
      'a.json'
    )
    const cut = makeTree('1'.repeat(40), [], newBlobCache(), false)
    expect(answers && evidenceProblems(answers, cut, deriveDocuments(cut), known(REPOSITORY), new Date(NOW))).toEqual([])
  })
})

describe('anchors', () => {
  it.each([
    ['a heading', `${OWN}/blob/main/SECURITY.md#reporting-a-vulnerability`, 0],
    ['a heading with an emoji', `${OWN}/blob/main/README.md#-getting-started`, 0],
    ['the second of two headings', `${OWN}/blob/main/README.md#more-1`, 0],
    ['an anchor made by hand', `${OWN}/blob/main/README.md#by-hand`, 0],
    ['a line', `${OWN}/blob/main/SECURITY.md#L3-L5`, 0],
    ['the front page', `${OWN}#readme`, 0],
    ['a heading of the front page', `${OWN}#getting-started`, 0],
    ['a heading that is missing on the front page', `${OWN}/#support`, 1],
    ['a heading that is missing', `${OWN}/blob/main/SECURITY.md#response-targets`, 1],
    ['another format', `${OWN}/blob/main/docs/guide.rst#nothing`, 0]
  ])('%s', (_name, link, count) => {
    expect(problems({ interact: ['Met', link] }).map(({ kind, severity }) => `${severity} ${kind}`)).toEqual(
      Array.from({ length: count }, () => 'notice evidence-broken')
    )
  })
})

describe('documents that do not speak of the criterion', () => {
  it('are told', () => {
    expect(shown({ documentation_security: ['Met', `See ${OWN}/blob/main/SECURITY.md`] })).toEqual([
      'notice evidence-thin: `documentation_security` rests on `SECURITY.md`, where nothing speaks of what users can and cannot expect of its security: cite the place that does, or write it there.'
    ])
  })
  it.each([
    ['it does', 'Met', `${OWN}/blob/main/docs/threats.md`],
    ['one of two does', 'Met', `${OWN}/blob/main/SECURITY.md ${OWN}/blob/main/docs/threats.md`],
    ['another site is cited too', 'Met', `${OWN}/blob/main/SECURITY.md https://docs.example.org/security`],
    ['another document is named', 'Met', `GOVERNANCE.md tells it. ${OWN}/blob/main/SECURITY.md`],
    ['it is not Met', 'Unmet', `${OWN}/blob/main/SECURITY.md`],
    ['it is no document', 'Met', `${OWN}/blob/main/src/core/main.py`]
  ])('unless %s', (_name, status, text) => {
    expect(problems({ documentation_security: [status, text] })).toEqual([])
  })
})

describe('figures', () => {
  it('below what the criterion asks are told', () => {
    expect(shown({ test_statement_coverage80: ['Met', 'The tests reach 44 % of the statements.'] })).toEqual([
      'warning number-mismatch: `test_statement_coverage80` is Met, which takes 80 %, but its justification says 44 %: correct the figure or the status.'
    ])
  })
  it.each([
    ['one is high enough', 'test_statement_coverage80', 'Met', 'was 44 %, now 91 %'],
    ['parts are lower', 'test_statement_coverage80', 'Met', '80.69 % in all; core 95 %, verify 76 %'],
    ['it is Unmet', 'test_statement_coverage90', 'Unmet', 'about 44 %'],
    ['it is a margin', 'test_branch_coverage80', 'Met', 'CI fails when it drops by 1 %'],
    ['the criterion asks none', 'test_most', 'Met', 'about 44 %']
  ])('unless %s', (_name, id, status, text) => {
    expect(problems({ [id]: [status, text] })).toEqual([])
  })
})

describe('times', () => {
  it('that no longer count are told', () => {
    expect(shown({ vulnerability_report_credit: ['N/A', 'No vulnerability was reported in 2023.'] })).toEqual([
      'warning outdated: `vulnerability_report_credit` is about the last 12 months, but the newest time that its justification names is 2023-12: say how it is today.'
    ])
    expect(shown({ security_review: ['Met', 'Reviewed in March 2019.'] })).toEqual([expect.stringContaining('the last 5 years')])
  })
  it.each([
    ['they count', 'security_review', 'Met', 'Reviewed in 2023.'],
    ['a newer one is there', 'maintained', 'Met', 'Releases in 2019 and 2026.'],
    ['it only began then', 'maintained', 'Met', 'Maintained since 2015.'],
    ['there is none', 'report_responses', 'Met', 'All reports get an answer.'],
    ['the criterion does not look back', 'governance', 'Met', 'Adopted in 2015.']
  ])('unless %s', (_name, id, status, text) => {
    expect(problems({ [id]: [status, text] })).toEqual([])
  })
  it('are no matter when somebody looked at the answer since', () => {
    const yaml = 'criteria:\n  maintained: { status: Met, justification: Releases in 2019, reviewed: 2026-05-01 }\n'
    const { answers } = parseAnswers(yaml, '.bestpractices.yml')
    const tree = treeOf({})
    expect(answers && evidenceProblems(answers, tree, deriveDocuments(tree), known(REPOSITORY), new Date(NOW))).toEqual([])
  })
})

describe('answers that do not go together', () => {
  it.each([
    ['osps_qa_07_01', 'Met', 'two_person_review', 'Unmet', 1],
    ['osps_qa_07_01', 'Unmet', 'two_person_review', 'Met', 1],
    ['osps_qa_07_01', 'Met', 'two_person_review', 'Met', 0],
    ['osps_qa_07_01', 'N/A', 'two_person_review', 'Met', 0],
    ['osps_qa_07_01', 'Met', 'two_person_review', '?', 0],
    ['test_statement_coverage90', 'Met', 'test_statement_coverage80', 'Unmet', 1],
    ['test_statement_coverage90', 'Unmet', 'test_statement_coverage80', 'Met', 0]
  ])('%s %s and %s %s', (one, first, other, second, count) => {
    const found = problems({ [one]: [first, 'Because it is so.'], [other]: [second, 'Because it is so.'] })
    expect(found.map(({ kind, severity }) => `${severity} ${kind}`)).toEqual(Array.from({ length: count }, () => 'notice sibling-answer'))
  })
})

describe('hostile texts', () => {
  it('break nothing', () => {
    const nasty = [
      `${OWN}/blob/main/${'%20'.repeat(500)}#${'-'.repeat(2000)}`,
      '1'.repeat(9000) + '%',
      '1 % '.repeat(3000),
      'since '.repeat(2000) + '2019',
      `${OWN}/blob/main/__proto__#constructor`
    ]
    for (const text of nasty) {
      const declared: Declared = {
        test_statement_coverage80: ['Met', text],
        maintained: ['Met', text],
        documentation_security: ['Met', text]
      }
      expect(() => problems(declared)).not.toThrow()
    }
  })
})
