// SPDX-License-Identifier: MIT
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { CRITERIA, CRITERION_IDS, criteriaOf, entriesOf, isCriterionId } from '../../src/criteria/catalogue.js'
import { criterionUrl, LEVELS, SECTIONS, type Criterion, type Level } from '../../src/criteria/criterion.js'

/** The badge's criteria in the form's order: id, category, and what an answer needs. */
const FACTS: Record<Level, string> = {
  passing: `
    description_good MUST
    interact MUST
    contribution MUST url
    contribution_requirements SHOULD url
    floss_license MUST
    floss_license_osi SUGGESTED suppress
    license_location MUST url
    documentation_basics MUST na+j
    documentation_interface MUST na+j
    sites_https MUST
    discussion MUST
    english SHOULD
    maintained MUST
    repo_public MUST
    repo_track MUST
    repo_interim MUST
    repo_distributed SUGGESTED
    version_unique MUST
    version_semver SUGGESTED suppress
    version_tags SUGGESTED
    release_notes MUST na+j url
    release_notes_vulns MUST na+j
    report_process MUST url
    report_tracker SHOULD
    report_responses MUST
    enhancement_responses SHOULD
    report_archive MUST url
    vulnerability_report_process MUST url
    vulnerability_report_private MUST na url
    vulnerability_report_response MUST na
    build MUST na
    build_common_tools SUGGESTED na
    build_floss_tools SHOULD na
    test MUST
    test_invocation SHOULD
    test_most SUGGESTED
    test_continuous_integration SUGGESTED
    test_policy MUST
    tests_are_added MUST
    tests_documented_added SUGGESTED
    warnings MUST na
    warnings_fixed MUST na
    warnings_strict SUGGESTED na
    know_secure_design MUST
    know_common_errors MUST
    crypto_published MUST na
    crypto_call SHOULD na
    crypto_floss MUST na
    crypto_keylength MUST na
    crypto_working MUST na
    crypto_weaknesses SHOULD na
    crypto_pfs SHOULD na
    crypto_password_storage MUST na
    crypto_random MUST na
    delivery_mitm MUST
    delivery_unsigned MUST
    vulnerabilities_fixed_60_days MUST
    vulnerabilities_critical_fixed SHOULD
    no_leaked_credentials MUST
    static_analysis MUST na+j just
    static_analysis_common_vulnerabilities SUGGESTED na
    static_analysis_fixed MUST na
    static_analysis_often SUGGESTED na
    dynamic_analysis SUGGESTED
    dynamic_analysis_unsafe SUGGESTED na
    dynamic_analysis_enable_assertions SUGGESTED
    dynamic_analysis_fixed MUST na
  `,
  silver: `
    achieve_passing MUST
    contribution_requirements MUST url
    dco SHOULD url
    governance MUST url
    code_of_conduct MUST url
    roles_responsibilities MUST url
    access_continuity MUST url
    bus_factor SHOULD url
    documentation_roadmap MUST url
    documentation_architecture MUST na+j url
    documentation_security MUST na url
    documentation_quick_start MUST na+j url
    documentation_current MUST na+j just
    documentation_achievements MUST url
    accessibility_best_practices SHOULD na+j just
    internationalization SHOULD na+j just
    sites_password_security MUST na+j just
    maintenance_or_update MUST na+j just
    report_tracker MUST na+j just
    vulnerability_report_credit MUST na+j url
    vulnerability_response_process MUST url
    coding_standards MUST na+j url
    coding_standards_enforced MUST na+j just
    build_standard_variables MUST na+j just
    build_preserve_debug SHOULD na+j just
    build_non_recursive MUST na+j just
    build_repeatable MUST na+j just
    installation_common MUST na+j just
    installation_standard_variables MUST na+j just
    installation_development_quick MUST na+j just
    external_dependencies MUST na+j just url
    dependency_monitoring MUST na+j just
    updateable_reused_components MUST na+j just
    interfaces_current SHOULD na+j just
    automated_integration_testing MUST just
    regression_tests_added50 MUST na+j just
    test_statement_coverage80 MUST na+j just
    test_policy_mandated MUST na+j just
    tests_documented_added MUST na+j just
    warnings_strict MUST na+j just
    implement_secure_design MUST na+j just
    crypto_weaknesses MUST na just
    crypto_algorithm_agility SHOULD na just
    crypto_credential_agility MUST na just
    crypto_used_network SHOULD na just
    crypto_tls12 SHOULD na just
    crypto_certificate_verification MUST na just
    crypto_verification_private MUST na just
    signed_releases MUST na+j just
    version_tags_signed SUGGESTED just
    input_validation MUST na+j just
    hardening SHOULD na+j just
    assurance_case MUST url
    static_analysis_common_vulnerabilities MUST na+j just
    dynamic_analysis_unsafe MUST na+j just
  `,
  gold: `
    achieve_silver MUST
    bus_factor MUST url
    contributors_unassociated MUST url
    copyright_per_file MUST just
    license_per_file MUST just
    repo_distributed MUST just
    small_tasks MUST url
    require_2FA MUST just
    secure_2FA SHOULD just
    code_review_standards MUST na+j url
    two_person_review MUST just
    build_reproducible MUST na+j url
    test_invocation MUST url
    test_continuous_integration MUST url
    test_statement_coverage90 MUST na+j just
    test_branch_coverage80 MUST na+j just
    crypto_used_network MUST na just
    crypto_tls12 MUST na just
    hardened_site MUST url
    security_review MUST just
    hardening MUST na+j url
    dynamic_analysis MUST na+j just
    dynamic_analysis_enable_assertions SHOULD na+j just
  `
}

/** The headings of the badge's form and how many criteria stand under each. */
const GROUPS: Record<Level, string> = {
  passing: `
    basics / Basic project website content: 4
    basics / FLOSS license: 3
    basics / Documentation: 2
    basics / Other: 4
    change-control / Public version-controlled source repository: 4
    change-control / Unique version numbering: 3
    change-control / Release notes: 2
    reporting / Bug-reporting process: 5
    reporting / Vulnerability report process: 3
    quality / Working build system: 3
    quality / Automated test suite: 4
    quality / New functionality testing: 3
    quality / Warning flags: 3
    security / Secure development knowledge: 2
    security / Use basic good cryptographic practices: 9
    security / Secured delivery against man-in-the-middle (MITM) attacks: 2
    security / Publicly known vulnerabilities fixed: 2
    security / Other security issues: 1
    analysis / Static code analysis: 4
    analysis / Dynamic code analysis: 4
  `,
  silver: `
    basics / Prerequisites: 1
    basics / Basic project website content: 1
    basics / Project oversight: 6
    basics / Documentation: 6
    basics / Accessibility and internationalization: 2
    basics / Other: 1
    change-control / Previous versions: 1
    reporting / Bug-reporting process: 1
    reporting / Vulnerability report process: 2
    quality / Coding standards: 2
    quality / Working build system: 4
    quality / Installation system: 3
    quality / Externally-maintained components: 4
    quality / Automated test suite: 3
    quality / New functionality testing: 2
    quality / Warning flags: 1
    security / Secure development knowledge: 1
    security / Use basic good cryptographic practices: 7
    security / Secure release: 2
    security / Other security issues: 3
    analysis / Static code analysis: 1
    analysis / Dynamic code analysis: 1
  `,
  gold: `
    basics / Prerequisites: 1
    basics / Project oversight: 2
    basics / Other: 2
    change-control / Public version-controlled source repository: 4
    quality / Coding standards: 2
    quality / Working build system: 1
    quality / Automated test suite: 4
    security / Use basic good cryptographic practices: 2
    security / Secured delivery against man-in-the-middle (MITM) attacks: 1
    security / Other security issues: 2
    analysis / Dynamic code analysis: 2
  `
}

const REPEATED: Record<string, readonly Level[]> = {
  contribution_requirements: ['passing', 'silver'],
  repo_distributed: ['passing', 'gold'],
  report_tracker: ['passing', 'silver'],
  test_invocation: ['passing', 'gold'],
  test_continuous_integration: ['passing', 'gold'],
  tests_documented_added: ['passing', 'silver'],
  warnings_strict: ['passing', 'silver'],
  crypto_weaknesses: ['passing', 'silver'],
  static_analysis_common_vulnerabilities: ['passing', 'silver'],
  dynamic_analysis: ['passing', 'gold'],
  dynamic_analysis_unsafe: ['passing', 'silver'],
  dynamic_analysis_enable_assertions: ['passing', 'gold'],
  bus_factor: ['silver', 'gold'],
  crypto_used_network: ['silver', 'gold'],
  crypto_tls12: ['silver', 'gold'],
  hardening: ['silver', 'gold']
}

const linesOf = (table: string) => table.trim().split(/\n\s*/)

function factsOf(c: Criterion): string {
  const flags = [
    c.naJustificationRequired ? 'na+j' : c.naAllowed && 'na',
    c.metJustificationRequired && 'just',
    c.metUrlRequired && 'url',
    c.metSuppress && 'suppress',
    (c.unmetSuppress || c.future || c.obsolete) && 'unexpected'
  ]
  return [c.id, c.category, ...flags.filter(Boolean)].join(' ')
}

describe('the catalogue', () => {
  it.each(LEVELS)('has the facts of the badge, in its order: %s', level => {
    expect(criteriaOf(level).map(factsOf)).toEqual(linesOf(FACTS[level]))
  })

  it.each(LEVELS)('has the headings of the form, in its order: %s', level => {
    const headings = criteriaOf(level).map(c => `${c.section} / ${c.group}`)
    expect([...new Set(headings)].map(heading => `${heading}: ${headings.filter(h => h === heading).length}`)).toEqual(
      linesOf(GROUPS[level])
    )
  })

  it('has as many criteria and flags as the badge counts', () => {
    const count = (level: Level, has: (c: Criterion) => unknown) => criteriaOf(level).filter(has).length
    const counts = LEVELS.map(level => ({
      total: count(level, () => true),
      MUST: count(level, c => c.category === 'MUST'),
      SHOULD: count(level, c => c.category === 'SHOULD'),
      SUGGESTED: count(level, c => c.category === 'SUGGESTED'),
      naAllowed: count(level, c => c.naAllowed),
      naJustificationRequired: count(level, c => c.naJustificationRequired),
      metJustificationRequired: count(level, c => c.metJustificationRequired),
      metUrlRequired: count(level, c => c.metUrlRequired),
      metSuppress: count(level, c => c.metSuppress)
    }))
    expect(counts).toEqual([
      {
        total: 67,
        MUST: 43,
        SHOULD: 10,
        SUGGESTED: 14,
        naAllowed: 27,
        naJustificationRequired: 5,
        metJustificationRequired: 1,
        metUrlRequired: 8,
        metSuppress: 2
      },
      {
        total: 55,
        MUST: 44,
        SHOULD: 10,
        SUGGESTED: 1,
        naAllowed: 41,
        naJustificationRequired: 33,
        metJustificationRequired: 38,
        metUrlRequired: 17,
        metSuppress: 0
      },
      {
        total: 23,
        MUST: 21,
        SHOULD: 2,
        SUGGESTED: 0,
        naAllowed: 9,
        naJustificationRequired: 7,
        metJustificationRequired: 13,
        metUrlRequired: 9,
        metSuppress: 0
      }
    ])
  })

  it('has 145 entries of 129 ids, level after level', () => {
    expect(CRITERIA).toHaveLength(145)
    expect(CRITERIA).toEqual(LEVELS.flatMap(level => criteriaOf(level)))
    expect(CRITERION_IDS).toHaveLength(129)
    expect(new Set(CRITERION_IDS).size).toBe(129)
    expect(new Set(CRITERIA.map(c => c.id))).toEqual(new Set(CRITERION_IDS))
    expect(CRITERIA.every(c => SECTIONS.includes(c.section))).toBe(true)
  })

  it('repeats exactly the ids that the badge repeats', () => {
    const repeated = CRITERION_IDS.filter(id => entriesOf(id).length > 1)
    expect(Object.fromEntries(repeated.map(id => [id, entriesOf(id).map(c => c.level)]))).toEqual(REPEATED)
  })

  it('computes nothing but the two levels that a level builds on', () => {
    expect(CRITERIA.filter(c => c.automation === 'computed').map(c => c.id)).toEqual(['achieve_passing', 'achieve_silver'])
  })

  it('knows its ids and nothing that objects inherit', () => {
    expect(isCriterionId('floss_license')).toBe(true)
    expect(entriesOf('floss_license').map(c => c.level)).toEqual(['passing'])
    for (const id of ['__proto__', 'constructor', 'toString', 'floss_license_status', 'FLOSS_LICENSE', '']) {
      expect(isCriterionId(id)).toBe(false)
      expect(entriesOf(id)).toEqual([])
    }
  })

  it("links to the badge's own text", () => {
    expect(criterionUrl({ id: 'description_good', level: 'passing' })).toBe(
      'https://www.bestpractices.dev/en/criteria/0#0.description_good'
    )
    expect(criterionUrl({ id: 'hardening', level: 'silver' })).toBe('https://www.bestpractices.dev/en/criteria/1#1.hardening')
    expect(criterionUrl({ id: 'hardening', level: 'gold' })).toBe('https://www.bestpractices.dev/en/criteria/2#2.hardening')
  })
})

describe('the texts', () => {
  it.each(CRITERIA.map(c => [`${c.level} ${c.id}`, c] as const))('are short, whole sentences: %s', (_name, { summary, remedy }) => {
    expect(summary).toMatch(/^[A-Z][^\n]{20,98}\.$/)
    expect(remedy).toMatch(/^[A-Z][^\n]{20,238}\.$/)
  })

  it('are all different, also between the levels of one id', () => {
    expect(new Set(CRITERIA.map(c => c.summary)).size).toBe(CRITERIA.length)
    expect(new Set(CRITERIA.map(c => c.remedy)).size).toBe(CRITERIA.length)
  })

  it('ask for the URL where a Met counts only with one', () => {
    const silent = CRITERIA.filter(c => c.metUrlRequired && !/\bURL\b/.test(c.remedy))
    expect(silent.map(c => c.id)).toEqual([])
  })

  it('never suggest an N/A that the criterion forbids', () => {
    const wrong = CRITERIA.filter(c => !c.naAllowed && /\banswer N\/A\b/i.test(c.remedy))
    expect(wrong.map(c => c.id)).toEqual([])
  })

  it('ask for a reason where an N/A counts only with one', () => {
    const silent = CRITERIA.filter(c => c.naJustificationRequired && /\banswer N\/A\b/i.test(c.remedy) && !/say so|reason/.test(c.remedy))
    expect(silent.map(c => c.id)).toEqual([])
  })
})

describe('scripts/generate.mjs', () => {
  const script = resolve('scripts/generate.mjs')
  let folder = ''

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'generate-'))
    cpSync('criteria', join(folder, 'criteria'), { recursive: true })
    // The data beside the modules, without the modules.
    cpSync('src', join(folder, 'src'), { recursive: true, filter: path => statSync(path).isDirectory() || path.endsWith('.yml') })
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const generate = (...args: string[]) => spawnSync(process.execPath, [script, ...args], { cwd: folder, encoding: 'utf8' })
  const edit = (level: Level, from: string | RegExp, to: string) => {
    const path = join(folder, `criteria/${level}.yml`)
    const before = readFileSync(path, 'utf8')
    const after = before.replace(from, to)
    expect(after).not.toBe(before)
    writeFileSync(path, after)
  }

  it('has nothing left to write', () => {
    expect(execFileSync(process.execPath, [script, '--check'], { encoding: 'utf8' })).toBe('')
  })

  it('says what is stale, and writes it', () => {
    expect(generate('--check')).toMatchObject({ status: 1, stdout: expect.stringContaining('stale: src/criteria/catalogue.generated.ts') })
    expect(generate().status).toBe(0)
    expect(generate('--check')).toMatchObject({ status: 0, stdout: '' })
    edit('gold', 'Each source file states its licence.', 'Each file states its licence.')
    expect(generate('--check').status).toBe(1)
  })

  const addChecker = (path: string) => {
    mkdirSync(join(folder, 'src/checkers', dirname(path)), { recursive: true })
    writeFileSync(join(folder, 'src/checkers', path), '')
  }

  it('indexes the checkers, and calls what has none declared', () => {
    addChecker('quality/test.ts')
    addChecker('basics/bus_factor.ts')
    addChecker('basics/bus_factor.phrases.generated.ts')
    addChecker('basics/README.md')
    expect(generate().status).toBe(0)
    const index = readFileSync(join(folder, 'src/checkers/index.generated.ts'), 'utf8')
    expect(index.match(/^import \{.*/gm)).toEqual([
      "import { checker as bus_factor } from './basics/bus_factor.js'",
      "import { checker as test } from './quality/test.js'"
    ])
    expect(index).toContain('[\n  bus_factor,\n  test\n]\n')
    const made = readFileSync(join(folder, 'src/criteria/catalogue.generated.ts'), 'utf8')
    expect(made.match(/"automation": "\w+"/g)?.sort()).toEqual([
      ...Array(3).fill('"automation": "checker"'),
      ...Array(2).fill('"automation": "computed"'),
      ...Array(140).fill('"automation": "declared"')
    ])
  })

  it.each([
    ['of no criterion', 'quality/tests.ts', 'src/checkers/quality/tests.ts: there is no criterion tests'],
    ['in the wrong section', 'basics/test.ts', 'src/checkers/basics/test.ts: test is in section quality'],
    ['of a computed criterion', 'basics/achieve_silver.ts', 'achieve_silver is computed, so it has no checker']
  ])('refuses a checker %s', (_name, path, message) => {
    addChecker(path)
    expect(generate()).toMatchObject({ status: 1, stderr: expect.stringContaining(message) })
  })

  it.each<[string, Level, string | RegExp, string, string]>([
    [
      'an automation, which is derived',
      'passing',
      '  category: MUST',
      '  category: MUST\n  automation: checker',
      'criteria/passing.yml: description_good: unknown key automation'
    ],
    [
      'an unknown key',
      'passing',
      '  category: MUST',
      '  category: MUST\n  url_required: true',
      'criteria/passing.yml: description_good: unknown key url_required'
    ],
    ['an id twice', 'passing', '- id: interact\n', '- id: description_good\n', 'criteria/passing.yml: description_good: is there twice'],
    [
      'a missing summary',
      'silver',
      /^ {2}summary: The passing level is complete\.\n/m,
      '',
      'criteria/silver.yml: achieve_passing: summary is missing'
    ],
    ['a summary too long', 'silver', 'The passing level is complete.', 'x'.repeat(101), 'summary has 101 characters, 100 are allowed'],
    ['a text of two lines', 'silver', 'The passing level is complete.', '"two\\nlines"', 'summary must be one line'],
    ['an unknown category', 'gold', 'category: MUST', 'category: OUGHT', 'category must be one of MUST, SHOULD, SUGGESTED'],
    [
      'a flag that is no boolean',
      'gold',
      'met_url_required: true',
      "met_url_required: 'yes'",
      'met_url_required must be one of true, false'
    ],
    ['an unknown section', 'gold', 'section: basics', 'section: other', 'section must be one of basics'],
    [
      'levels that disagree',
      'gold',
      '- id: bus_factor\n  section: basics',
      '- id: bus_factor\n  section: security',
      'bus_factor: silver and gold differ in section'
    ],
    [
      'an entry that is none',
      'gold',
      '- id: achieve_silver',
      '- 7\n- id: achieve_silver',
      'criteria/gold.yml: entry 1: expected a mapping'
    ],
    ['a malformed id', 'gold', 'id: small_tasks', 'id: small-tasks', 'id is missing or malformed']
  ])('refuses %s', (_name, level, from, to, message) => {
    edit(level, from, to)
    expect(generate()).toMatchObject({ status: 1, stderr: expect.stringContaining(message) })
  })
})
