// SPDX-License-Identifier: MIT
import { committedCoverage } from '../../../src/signals/testing/coverage-reports.js'
import { evidenceFor, type World } from '../../support/evidence.js'

const CODE = { 'src/a.ts': 'let a = 1\n'.repeat(9), 'tools/b.py': 'b = 1\n' }
const figures = (world: World) =>
  committedCoverage(evidenceFor(world)).map(({ metric, percent, path, date }) =>
    [metric, percent, path, date?.slice(0, 10) ?? '?'].join(' ')
  )

describe('reports of coverage in the tree', () => {
  it.each<[string, string, string, string[]]>([
    [
      'LCOV',
      'coverage/lcov.info',
      'TN:\nSF:src/a.ts\nLF:10\nLH:9\nBRF:4\nBRH:2\nend_of_record\nSF:src/b.ts\nLF:30\nLH:30\nBRF:4\nBRH:4\nend_of_record\n',
      ['line 97.5 coverage/lcov.info ?', 'branch 75 coverage/lcov.info ?']
    ],
    ['LCOV without branches', 'lcov.info', 'SF:a\nLF:3\nLH:2\nend_of_record\n', ['line 66.6 lcov.info ?']],
    [
      'Cobertura',
      'coverage.xml',
      '<?xml version="1.0" ?>\n<!DOCTYPE coverage SYSTEM "x">\n<coverage version="7" timestamp="1780000000000" lines-valid="200" lines-covered="170" line-rate="0.85" branches-covered="41" branches-valid="50" branch-rate="0.82">\n<packages>',
      ['line 85 coverage.xml 2026-05-28', 'branch 82 coverage.xml 2026-05-28']
    ],
    [
      'Cobertura with rates alone, of which that of branches says nothing',
      'cobertura.xml',
      '<coverage line-rate="0.912" branch-rate="1.0"></coverage>',
      ['line 91.2 cobertura.xml ?']
    ],
    [
      'Clover',
      'clover.xml',
      '<coverage generated="1780000000" clover="3.2.0"><project><file><metrics statements="1" coveredstatements="1"/></file><metrics files="2" statements="50" coveredstatements="40" conditionals="0" coveredconditionals="0"/></project></coverage>',
      ['statement 80 clover.xml 2026-05-28']
    ],
    [
      'JaCoCo',
      'jacoco.xml',
      '<report name="x"><sessioninfo id="h" start="1" dump="1780000000000"/><package name="p"><counter type="LINE" missed="9" covered="1"/></package><counter type="BRANCH" missed="1" covered="3"/><counter type="LINE" missed="5" covered="95"/></report>',
      ['line 95 jacoco.xml 2026-05-28', 'branch 75 jacoco.xml 2026-05-28']
    ],
    [
      'Istanbul',
      'coverage/coverage-summary.json',
      '{"total":{"lines":{"pct":91},"statements":{"pct":90.5},"branches":{"total":8,"pct":87.5}},"src/a.ts":{"lines":{"pct":1}}}',
      [
        'statement 90.5 coverage/coverage-summary.json ?',
        'line 91 coverage/coverage-summary.json ?',
        'branch 87.5 coverage/coverage-summary.json ?'
      ]
    ],
    [
      'coverage.py',
      'coverage.json',
      '{"meta":{"timestamp":"2026-06-01T10:00:00"},"totals":{"covered_lines":9,"num_statements":10,"covered_branches":3,"num_branches":4,"percent_covered":85}}',
      ['statement 90 coverage.json 2026-06-01', 'branch 75 coverage.json 2026-06-01']
    ],
    [
      'a badge as JSON',
      '.github/badges/coverage.json',
      '{"schemaVersion":1,"label":"coverage","message":"93%"}',
      ['line 93 .github/badges/coverage.json ?']
    ],
    ['a badge of something else', 'coverage.json', '{"schemaVersion":1,"label":"docs","message":"93%"}', []],
    [
      'a badge as a picture',
      'coverage.svg',
      '<svg aria-label="coverage: 88.5%"><title>coverage: 88.5%</title></svg>',
      ['line 88.5 coverage.svg ?']
    ],
    [
      'SimpleCov',
      'coverage/.last_run.json',
      '{"result":{"line":96.1,"branch":80.2}}',
      ['line 96.1 coverage/.last_run.json ?', 'branch 80.2 coverage/.last_run.json ?']
    ],
    ['numbers that cannot be', 'coverage.xml', '<coverage line-rate="85"/>', []],
    ['no report', 'coverage.json', '{"a":', []],
    ['a sample', 'examples/x/coverage.xml', '<coverage line-rate="0.9"/>', []],
    ['data of a test', 'tests/data/lcov.info', 'LF:3\nLH:2\n', []]
  ])('%s', (_name, path, text, expected) => {
    expect(figures({ files: { ...CODE, [path]: text } })).toEqual(expected)
  })
  it('are as old as the commit that brought them, unless they say it themselves', () => {
    const commits = [
      { date: '2026-06-10T00:00:00Z', changes: [{ status: 'M' as const, path: 'src/a.ts' }] },
      { date: '2026-04-02T00:00:00Z', changes: [{ status: 'M' as const, path: 'lcov.info' }] }
    ]
    expect(figures({ files: { ...CODE, 'lcov.info': 'LF:2\nLH:1\n' }, commits })).toEqual(['line 50 lcov.info 2026-04-02'])
  })
  it('speak of the code that lies beside their folder', () => {
    const files = { ...CODE, 'src/coverage/lcov.info': 'LF:2\nLH:1\n', 'tools/lcov.info': 'LF:2\nLH:1\n' }
    const shares = committedCoverage(evidenceFor({ files })).map(({ path, share }) => [path, share > 0.5])
    expect(shares).toEqual([
      ['src/coverage/lcov.info', true],
      ['tools/lcov.info', false]
    ])
  })
})
