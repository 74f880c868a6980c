// SPDX-License-Identifier: MIT
import type { Answers } from '../../src/answers/answer.js'
import { answerProblems } from '../../src/answers/problems.js'
import { parseAnswers } from '../../src/answers/parse.js'

const NOW = new Date('2026-06-15T12:00:00Z')
const JSON_FILE = '.bestpractices.json'
const YAML_FILE = '.bestpractices.yml'

interface Case {
  readonly name: string
  /** Text, or what to write as JSON. */
  readonly text: string | object
  readonly yaml?: boolean
  /** `id status line`, for every answer. */
  readonly answers?: readonly string[]
  /** `line severity` and parts of the message, in this order; all of them. `!` marks what the site ignores. */
  readonly problems?: readonly (readonly [where: string, ...says: string[]])[]
}

function read(text: string, path: string): Answers {
  const { answers, error } = parseAnswers(text, path)
  expect(error).toBeUndefined()
  if (!answers) throw new Error('no answers')
  return answers
}

function run({ text, yaml, answers, problems }: Case): void {
  const found = read(typeof text === 'string' ? text : JSON.stringify(text, null, 2), yaml ? YAML_FILE : JSON_FILE)
  const all = [...found.answers.values(), ...found.baseline.values()]
  if (answers) expect(all.map(a => `${a.id} ${a.status} ${a.line}`).sort()).toEqual([...answers].sort())
  if (!problems) return
  const said = answerProblems(found, NOW)
  expect(said.map(lint => `${lint.line} ${lint.severity}${lint.siteIgnores ? ' !' : ''}`)).toEqual(problems.map(([where]) => where))
  problems.forEach(([, ...parts], i) => {
    for (const part of parts) expect(`${said[i]?.message} => ${said[i]?.suggestion ?? ''}`).toContain(part)
  })
}

function table(name: string, list: readonly Case[]): void {
  describe(name, () => {
    it.each(list.map(c => [c.name, c] as const))('%s', (_name, c) => run(c))
  })
}

const URL = 'https://example.org/dco'

table('the flat form', [
  {
    name: 'statuses as the badge writes them, with their lines',
    text: { dco_status: 'Met', dco_justification: URL, test_status: 'Unmet', build_status: 'N/A', english_status: '?' },
    answers: ['dco Met 2', 'test Unmet 4', 'build N/A 5', 'english ? 6'],
    problems: []
  },
  {
    name: 'spellings that the site takes too',
    text: { dco_status: ' met ', dco_justification: URL, test_status: 'UNMET', build_status: 'n/a', warnings_status: 'na' },
    answers: ['dco Met 2', 'test Unmet 4', 'build N/A 5', 'warnings N/A 6'],
    problems: []
  },
  {
    name: 'blanks of every kind',
    text: { dco_status: '?', test_status: 'unknown', build_status: '', english_status: null },
    answers: ['dco ? 2', 'test ? 3', 'build ? 4', 'english ? 5'],
    problems: []
  },
  {
    name: '"Not Applicable", which the site drops, told once',
    text: { build_status: 'Not Applicable', warnings_status: 'not-applicable' },
    answers: ['build N/A 2', 'warnings N/A 3'],
    problems: [['2 warning !', '`build_status` (and `warnings_status`)', 'write `N/A`', '=> N/A']]
  },
  {
    name: 'words that are no status, with the one that was meant',
    text: {
      test_status: 'Passed',
      english_status: 'Meet',
      interact_status: 'Partial',
      build_status: 3,
      discussion_status: ['Met'],
      repo_track_status: 'perhaps'
    },
    answers: ['test ? 2', 'english ? 3', 'interact ? 4', 'build ? 5', 'discussion ? 6', 'repo_track ? 9'],
    problems: [
      ['2 error !', '`Passed` is no status', '=> Met'],
      ['3 error !', '`Meet`', '=> Met'],
      ['4 error !', '`Partial`', '=> Unmet'],
      ['5 error !', '`3`', 'write `Met`, `Unmet`, `N/A` or `?`'],
      ['6 error !', 'This is no status'],
      ['9 error !', '`perhaps`']
    ]
  },
  {
    name: "names, remarks and figures beside answers are nobody's business",
    text: {
      $schema: 'x',
      _comment: ['a', 'b'],
      name: 'x',
      license: 'MIT',
      level: 'passing',
      badge_percentage_0: 100,
      evidence: { test: 'x' },
      audit: {},
      discussion: URL,
      status_vocabulary: [],
      test_status: 'Met'
    },
    answers: ['test Met 17'],
    problems: []
  },
  {
    name: 'the whole entry as the site exports it',
    text: {
      id: 1,
      user_id: 2,
      name: 'x',
      homepage_url_status: '?',
      achieve_passing_status: 'Met',
      dco_status: 'Met',
      dco_justification: URL,
      test_status: '?',
      'OSPS-AC-01.01_status': '?',
      'OSPS-AC-02.01_status': 'Met',
      created_at: '2020-01-01',
      badge_level: 'passing',
      additional_rights: []
    },
    answers: ['dco Met 7', 'test ? 9', 'osps_ac_01_01 ? 10', 'osps_ac_02_01 Met 11'],
    problems: [
      ['6 notice', '`achieve_passing_status` is not read'],
      ['11 warning !', '`OSPS-AC-02.01_status` is how the badge displays', '=> osps_ac_02_01_status']
    ]
  },
  {
    name: 'display keys beside the right ones: the right one counts',
    text: {
      osps_ac_01_01_status: 'Met',
      osps_ac_01_01_justification: 'a',
      'OSPS-AC-01.01_status': 'Met',
      'OSPS-AC-01.01_justification': 'b'
    },
    answers: ['osps_ac_01_01 Met 2']
  },
  {
    name: 'a bare id, which the site ignores',
    text: { test: 'Met', repo_public: 'Unmet', interact: 'Not applicable', build: 'make', CONTRIBUTING: true },
    answers: ['test Met 2', 'repo_public Unmet 3', 'interact N/A 4'],
    problems: [
      ['2 warning !', '`test` (and `repo_public`, `interact`)', 'write `"test_status": "Met"`', '=> test_status'],
      ['4 warning !', 'N/A'],
      ['4 error', 'The badge takes no N/A for `interact`: write Met or Unmet.']
    ]
  },
  {
    name: 'yes and no',
    text: { test_status: true, repo_public: false },
    answers: ['test Met 2', 'repo_public Unmet 3'],
    problems: [
      ['2 warning !', '`test_status` (and `repo_public`)', 'not true or false', '=> Met'],
      ['3 warning !', '`repo_public` is read as an answer']
    ]
  },
  {
    name: 'answers below `criteria`, which the site ignores',
    text: { criteria: { test: { status: 'Met', evidence: 'x' }, english: 'Met' } },
    answers: ['test Met 3', 'english Met 7'],
    problems: [['3 warning !', '`test` (and `english`)', 'below `criteria`']]
  },
  {
    name: 'answers below `status`, with keys of both kinds',
    text: { status: { test_status: 'Met', english: 'Met', ci_tests_status: 'Met' }, evidence: { license: 'LICENSE' } },
    answers: ['test Met 3', 'english Met 4'],
    problems: [
      ['3 warning !', '`test_status` (and `english`)', 'below `status`'],
      ['5 warning !', 'no criterion `ci_tests`']
    ]
  },
  {
    name: 'an id as an object',
    text: { test: { status: 'Met', justification: 'npm test' } },
    answers: ['test Met 2'],
    problems: [['2 warning !', '`test` is read as an answer']]
  },
  {
    name: 'keys for URLs, told once',
    text: { contribution_url: URL, release_notes_url: URL, homepage_url: URL, badge_url: URL, test_status: 'Met' },
    answers: ['test Met 6'],
    problems: [
      ['2 notice !', '`contribution_url` (and `release_notes_url`)', 'put the URL into the justification', '=> contribution_justification']
    ]
  }
])

table('ids', [
  {
    name: 'renamed ones are read',
    text: {
      oss_license_status: 'Met',
      changelog_vulns_status: 'N/A',
      description_sufficient_status: 'Met',
      crypto_oss_status: 'Met',
      build_oss_tools_status: 'Met',
      repo_url_status: 'Met'
    },
    answers: [
      'floss_license Met 2',
      'release_notes_vulns N/A 3',
      'description_good Met 4',
      'crypto_floss Met 5',
      'build_floss_tools Met 6',
      'repo_public Met 7'
    ]
  },
  {
    name: 'a renamed one says so, once for status and justification',
    text: { contribution_criteria_status: 'Met', contribution_criteria_justification: URL },
    answers: ['contribution_requirements Met 2'],
    problems: [['2 warning !', 'has renamed `contribution_criteria` to `contribution_requirements`', '=> contribution_requirements_status']]
  },
  {
    name: 'the new name wins over the old one, wherever it stands',
    text: { release_notes_status: 'Unmet', changelog_status: 'Met' },
    answers: ['release_notes Unmet 2'],
    problems: [
      ['3 warning !', 'renamed'],
      ['3 error', 'says otherwise than `release_notes_status` on line 2', 'that one counts']
    ]
  },
  {
    name: 'retired ones',
    text: {
      homepage_url_status: 'Met',
      homepage_url_justification: URL,
      report_url_status: 'Met',
      osps_br_01_02_status: 'Met',
      'OSPS-BR-01.02_justification': 'x',
      test_status: 'Met'
    },
    answers: ['test Met 7'],
    problems: [
      ['2 notice !', 'no longer asks `homepage_url`: remove'],
      ['4 notice !', 'report_url'],
      ['5 notice !', 'osps_br_01_02'],
      ['6 notice !', 'OSPS-BR-01.02']
    ]
  },
  {
    name: 'another case, or hyphens',
    text: { require_2fa_status: 'Met', require_2fa_justification: 'enforced', 'small-tasks_status': 'Unmet' },
    answers: ['require_2FA Met 2', 'small_tasks Unmet 4'],
    problems: [
      ['2 warning !', 'id is `require_2FA`', '=> require_2FA_status'],
      ['4 warning !', '=> small_tasks_status']
    ]
  },
  {
    name: 'typing errors and cut ids are suggested, not taken',
    text: {
      dependancy_monitoring_status: 'Met',
      dependancy_monitoring_justification: 'x',
      continuous_integration_status: 'Met',
      crypto_used_status: 'Met',
      sttaic_analysis_status: 'Met',
      english_status: 'Met'
    },
    answers: ['english Met 7'],
    problems: [
      ['2 error !', 'did you mean `dependency_monitoring`?', '=> dependency_monitoring_status'],
      ['4 error !', '=> test_continuous_integration_status'],
      ['5 error !', '=> crypto_used_network_status'],
      ['6 error !', '=> static_analysis_status']
    ]
  },
  {
    name: 'invented ones: nothing near is not suggested',
    text: { hardening_headers_status: 'Met', vulnerability_report_archive_status: 'Met', ci_tests_status: 'Met', english_status: 'Met' },
    problems: [
      ['2 warning !', 'no criterion `hardening_headers`'],
      ['3 warning !', 'vulnerability_report_archive'],
      ['4 warning !', 'ci_tests']
    ]
  },
  {
    name: 'many invented ones are told in one sentence',
    text: Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [`invented_${i}_thing_status`, 'Met']).concat([['english_status', 'Met']])
    ),
    problems: [['2 warning !', '60 ids are no criteria', '`invented_0_thing`', 'and 20 more']]
  },
  {
    name: 'computed ones',
    text: { achieve_passing_status: 'Met', achieve_silver_justification: 'x', english_status: 'Met' },
    answers: ['english Met 4'],
    problems: [
      ['2 notice', '`achieve_passing_status` is not read'],
      ['3 notice', 'achieve_silver']
    ]
  },
  {
    name: 'names that JavaScript objects have',
    text: '{"__proto___status": "Met", "__proto__": {"status": "Met"}, "constructor_status": "Met", "toString": "Met", "criteria": {"__proto__": {"status": "Met"}}, "test_status": "Met"}',
    answers: ['test Met 1'],
    problems: [
      ['1 warning !', '`__proto__`'],
      ['1 warning !', '`constructor`'],
      ['1 warning !', '`toString`']
    ]
  }
])

table('keys written twice', [
  {
    name: 'with one value',
    text: '{\n"test_status": "Met",\n"test_status": "met"\n}',
    answers: ['test Met 3'],
    problems: [['3 warning', '`test_status` is written again, as on line 2']]
  },
  {
    name: 'with two values: the last counts, as for every JSON reader',
    text: '{\n"test_status": "Met",\n"test_status": "Unmet"\n}',
    answers: ['test Unmet 3'],
    problems: [['3 error', 'says otherwise than `test_status` on line 2', 'this one counts']]
  }
])

table('the YAML form', [
  {
    name: 'everything that an answer may have',
    yaml: true,
    text: 'criteria:\n  dco:\n    status: Met\n    justification: https://example.org/dco\n    reviewed: 2026-01-01\n    expires: 2027-01-01\n  test: Met\n  build: {status: N/A}\n  osps_ac_01_01: Met\n',
    answers: ['dco Met 2', 'test Met 7', 'build N/A 8', 'osps_ac_01_01 Met 9'],
    problems: []
  },
  {
    name: 'flat keys',
    yaml: true,
    text: `test_status: Met\ndco_status: Met\ndco_justification: ${URL}\n`,
    answers: ['test Met 1', 'dco Met 2'],
    problems: []
  },
  {
    name: 'blanks',
    yaml: true,
    text: 'criteria:\n  test:\n  english: ~\n  build: "?"\n  interact: {}\n',
    answers: ['test ? 2', 'english ? 3', 'build ? 4'],
    problems: []
  },
  {
    name: 'bare question marks, which YAML reads otherwise',
    yaml: true,
    text: 'criteria:\n  test:\n    status: ?\n    justification: "why: ?"\n  english: ? # later\n  build: {status: ?, justification: x}\n',
    answers: ['test ? 2', 'english ? 5', 'build ? 6'],
    problems: []
  },
  {
    name: 'an alias',
    yaml: true,
    text: 'criteria:\n  english: &a {status: Met}\n  test: *a\n',
    answers: ['english Met 2', 'test Met 3'],
    problems: []
  },
  { name: 'an alias of itself', yaml: true, text: 'x: &a [*a]\ncriteria:\n  test: Met\n', answers: ['test Met 3'], problems: [] },
  {
    name: 'yes and no, other statuses',
    yaml: true,
    text: 'criteria:\n  test: true\n  english: yes\n',
    answers: ['test Met 2', 'english ? 3'],
    problems: [
      ['2 warning', 'true or false'],
      ['3 error', '`yes` is no status', '=> Met']
    ]
  },
  {
    name: 'wrong kinds and names',
    yaml: true,
    text: 'criteria:\n  test: {staus: Met, status: Met, colour: red}\n  english: {status: Met, justification: [a, b]}\n  interact: {status: Met, reviewed: 1.1.2026, expires: 5}\n',
    answers: ['test Met 2', 'english Met 3', 'interact Met 4'],
    problems: [
      ['2 error', '`staus` is read by nobody', '=> status'],
      ['2 error', '`colour`', '`status`, `justification`, `reviewed` and `expires`'],
      ['3 error', '`justification` must be one text'],
      ['4 error', '`1.1.2026` is no day', 'YYYY-MM-DD'],
      ['4 error', '`expires` must be a day']
    ]
  },
  {
    name: 'a list',
    yaml: true,
    text: 'criteria:\n  - dco: Met\n',
    answers: [],
    problems: [['1 error', 'must map criterion ids to answers']]
  },
  {
    name: 'ids',
    yaml: true,
    text: 'criteria:\n  dcoo: Met\n  changelog: {status: Unmet}\n',
    answers: ['release_notes Unmet 3'],
    problems: [
      ['2 error', '=> dco'],
      ['3 warning', '=> release_notes']
    ]
  },
  {
    name: 'an id without `criteria`',
    yaml: true,
    text: 'test: Met\n',
    answers: ['test Met 1'],
    problems: [['1 warning', 'criteria: { test: { status: Met } }']]
  }
])

table('justifications', [
  {
    name: 'without a status',
    text: { dco_justification: URL },
    answers: ['dco ? 2'],
    problems: [['2 warning', 'stands without a status']]
  },
  {
    name: 'that are no text',
    text: { test_status: 'Met', test_justification: 5, english_justification: null, english_status: 'Met' },
    problems: [['3 error !', '`test_justification` must be one text']]
  },
  {
    name: 'with control characters',
    text: { test_status: 'Met', test_justification: 'a\u0007b' },
    problems: [['3 error !', 'control characters']]
  },
  {
    name: 'with broken characters',
    text: '{"test_status": "Met",\n"test_justification": "a \\ud800 b"}',
    problems: [['2 warning', 'broken characters']]
  },
  {
    name: 'with marks that reorder text',
    text: { test_status: 'Met', test_justification: 'a \u202e b' },
    problems: [['3 warning', 'change the order of text']]
  },
  { name: 'in another script', text: { test_status: 'Met', test_justification: 'בדיקות 測試 🎉' }, problems: [] },
  {
    name: 'longer than the site takes',
    text: { test_status: 'Met', test_justification: 'x'.repeat(9000) },
    problems: [['3 warning !', 'longer than 8,192']]
  }
])

describe('files', () => {
  it('keeps texts trimmed and whole', () => {
    const { answers } = read('{"test_status": "Met", "test_justification": "  a \\ud800\\n\\ud83c\\udf89 "}', JSON_FILE)
    expect(answers.get('test')?.justification).toBe('a \ufffd\n🎉')
  })

  it('reads JSON with comments, trailing commas and a byte order mark, which strict readers refuse', () => {
    const text = '\ufeff{ // why\n "dco_status": "Met", /* and\n so */ "dco_justification": "https://example.org // no comment, }",\n}'
    const answers = read(text, JSON_FILE)
    expect(answers.answers.get('dco')).toEqual({
      id: 'dco',
      status: 'Met',
      justification: 'https://example.org // no comment, }',
      line: 2,
      column: 2
    })
    expect(
      answers.problems.map(
        lint => `${lint.line}:${lint.column} ${/allow (a(?: byte order mark| comment| trailing comma))/.exec(lint.message)?.[1]}`
      )
    ).toEqual(['1:1 a byte order mark', '1:4 a comment', '3:67 a trailing comma'])
    expect(answers.siteIgnores).toMatch(/byte order mark/)
  })

  it('says that the site ignores a file over 50,000 bytes, by its size in bytes', () => {
    const text = (size: number): string => JSON.stringify({ test_status: 'Met', note: 'é'.repeat(size / 2) })
    expect(read(text(49_000), JSON_FILE)).toMatchObject({ problems: [] })
    const answers = read(text(50_000), JSON_FILE)
    expect(answers.siteIgnores).toBe('it is larger than 50,000 bytes')
    expect(answers.problems).toMatchObject([{ severity: 'error', siteIgnores: true, message: expect.stringContaining('50,031 bytes') }])
    expect(parseAnswers('{"test_status": "Met"}', JSON_FILE, 50_001).answers?.siteIgnores).toBeDefined()
  })

  it('says that a file holds no answer', () => {
    const { answers, problems } = read('{"project_name": "x", "evidence": {"primary": "docs/x.md"}, "gold_claim": false}', JSON_FILE)
    expect(answers.size).toBe(0)
    expect(problems).toMatchObject([
      { severity: 'error', message: expect.stringContaining('holds no answer: write each as `"dco_status": "Met"`') }
    ])
  })

  it('marks the line where reading ended', () => {
    expect(parseAnswers('{\n"dco_status": "Met"\n<<<<<<< HEAD\n=======\n>>>>>>> topic\n}', JSON_FILE).problems).toMatchObject([
      { path: JSON_FILE, line: 3, severity: 'error' }
    ])
  })

  it.each<[string, string, string, string]>([
    ['nothing', JSON_FILE, ' \n', 'is empty'],
    ['a list', JSON_FILE, '["Met"]', 'must be a map of answers'],
    ['null', JSON_FILE, 'null', 'must be a map of answers'],
    ['a text', YAML_FILE, 'hello', 'must be a map of answers'],
    ['cut JSON', JSON_FILE, '{\n"test_status": "Met', 'is not valid JSON at line 2, column 20'],
    ['a missing comma', JSON_FILE, '{\n"test_status": "Met"\n"dco_status": "Met"}', 'is not valid JSON at line 3, column 1'],
    ['single quotes', JSON_FILE, "{'test_status': 'Met'}", 'is not valid JSON at line 1, column 2'],
    ['two values', JSON_FILE, '{"test_status": "Met"} {}', 'is not valid JSON at line 1'],
    [
      'merge-conflict markers',
      JSON_FILE,
      '{\n<<<<<<< HEAD\n"test_status": "Met"\n=======\n"test_status": "Unmet"\n>>>>>>> topic\n}',
      'merge-conflict markers from line 2'
    ],
    [
      'merge-conflict markers in YAML',
      YAML_FILE,
      'criteria:\n<<<<<<< HEAD\n  test: Met\n=======\n  test: Unmet\n>>>>>>> topic\n',
      'merge-conflict markers from line 2'
    ],
    [
      'a colon in a text',
      YAML_FILE,
      'criteria:\n  test:\n    justification: See: x\n',
      'at line 3, column 20: `Nested mappings are not allowed in compact mappings` (a text that holds a colon'
    ],
    ['tabs', YAML_FILE, 'criteria:\n\ttest: Met\n', 'is not valid YAML at line 2'],
    ['two documents', YAML_FILE, 'test: Met\n---\ntest: Met\n', 'must hold one document'],
    ['an alias of nothing', YAML_FILE, 'criteria: {test: *nothing}', 'uses the alias `*nothing`']
  ])('cannot be %s', (_name, path, text, says) => {
    const { answers, error } = parseAnswers(text, path)
    expect(answers).toBeUndefined()
    expect(error).toContain(says)
    expect(error).toMatch(/^`\.bestpractices\.\w+` .*\.$/)
  })
})

describe('hostile files', () => {
  const MIB = 1024 * 1024
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...[...'bcdefghi'].map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(', ')}]`)
  ].join('\n')

  it.each<[string, string, string, string]>([
    ['10 MB', JSON_FILE, `{"a": "${'x'.repeat(10 * MIB)}"}`, 'larger than 1 MiB'],
    ['10 MB of answers', YAML_FILE, 'test_status: Met\n'.repeat(700_000), 'larger than 1 MiB'],
    ['lists 10,000 deep', JSON_FILE, '['.repeat(10_000) + ']'.repeat(10_000), 'nested far too deep'],
    ['maps 10,000 deep', JSON_FILE, `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`, 'nested far too deep'],
    ['open brackets', YAML_FILE, '['.repeat(10_000), 'nested far too deep'],
    ['block lists 10,000 deep', YAML_FILE, '- '.repeat(10_000), 'nested far too deep'],
    ['explicit keys 10,000 deep', YAML_FILE, '? '.repeat(10_000), 'nested far too deep'],
    ['block maps 1,000 deep', YAML_FILE, Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), 'nested far too deep'],
    ['a bomb of aliases', YAML_FILE, bomb, 'more than 50 aliases'],
    ['too many keys', JSON_FILE, `{${'"a":1,'.repeat(100_000)}"b":2}`, 'far more entries than the badge has questions'],
    ['blank lines', YAML_FILE, '\n#'.repeat(400_000), 'far more entries'],
    ['unclosed comments', JSON_FILE, `{${'/*'.repeat(300_000)}`, 'far more entries']
  ])('%s: a sentence', (_name, path, text, says) => {
    expect(parseAnswers(text, path).error).toContain(says)
  })

  it.each<[string, string, string]>([
    ['a key of 1 MB', JSON_FILE, `{"${'_'.repeat(MIB - 100)}_status": "Met"}`],
    ['a text of 1 MB', YAML_FILE, `a: |\n${' x\n'.repeat(300_000)}`],
    ['escapes', JSON_FILE, `{"a": "${'\\"'.repeat(500_000)}"}`],
    ['comments', JSON_FILE, `{${'/**/'.repeat(200_000)}}`],
    ['small aliases of aliases', YAML_FILE, bomb.split('\n').slice(0, 6).join('\n')]
  ])('%s: read', (_name, path, text) => {
    expect(parseAnswers(text, path).error).toBeUndefined()
  })

  it('quotes nothing that could write elsewhere', () => {
    const { problems } = read(
      JSON.stringify({ 'a`b\n::error::\u202e\u001b[31m_status': 'Met', test_status: `x\n${'y'.repeat(5000)}` }),
      JSON_FILE
    )
    for (const { message } of problems) {
      for (const sign of ['\n', '\u202e', '\u001b']) expect(message).not.toContain(sign)
      expect(message.length).toBeLessThan(400)
    }
  })
})
