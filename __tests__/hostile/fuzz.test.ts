// SPDX-License-Identifier: MIT
import { jest } from '@jest/globals'
import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import type { Answer } from '../../src/answers/answer.js'
import { evidenceProblems } from '../../src/answers/evidence-problems.js'
import { answerProblems } from '../../src/answers/problems.js'
import { parseAnswers } from '../../src/answers/parse.js'
import { CRITERION_IDS } from '../../src/criteria/catalogue.js'
import type { Report } from '../../src/report.js'
import { annotate } from '../../src/reports/annotations.js'
import { jsonText } from '../../src/reports/json.js'
import { summary } from '../../src/reports/summary.js'
import { textReport } from '../../src/reports/text.js'
import type { Commit } from '../../src/inputs/history.js'
import { HARDENING_HEADERS } from '../../src/inputs/site-headers.js'
import { evidenceFor, NOW } from '../support/evidence.js'
import { reportOf, type Side } from '../support/report.js'

/** No run of one small input comes near this: it only tells a hang from slowness. */
const HANG_MS = 10_000
const FUZZ = { numRuns: 40, interruptAfterTimeLimit: 5_000, markInterruptAsFailure: false }

const SECRETS = [
  'AKIAQ3EGZVKW7XPLN2RD',
  'ghp_Zq8TnV3xLw5Rk2Yb7Jd9Mf4Hs6Pc1Ga0UeXi',
  'npm_Zq8TnV3xLw5Rk2Yb7Jd9Mf4Hs6Pc1Ga0UeXi',
  'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj'
]
const PEM = `-----BEGIN PRIVATE KEY-----\n${`${SECRETS[3]}\n`.repeat(4)}-----END PRIVATE KEY-----\n`
const MARKUP = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '</td></tr></table></details>',
  '![p](https://evil.example/pixel.png)',
  '[click](javascript:alert(1))',
  '@octocat',
  '@octo-org/team',
  'octo/cat#12',
  '<!--',
  '-->',
  '`',
  '```',
  '|',
  '\\',
  '**b**',
  '\u202e\u2066',
  '\u0000\u0007\u001b[31m',
  '\r',
  '\u2028',
  '\ud800'
]
const COMMANDS = ['::error::pwned', '::add-mask::a', '::stop-commands::x', '##[error]pwned', '%0A::warning::pwned']
const WORDS = [
  '# ', '## Security', '- ', '* [ ] ', 'must ', 'tests ', 'new features ', 'report vulnerabilities to security@example.org ', 'CVE-2024-1234 ',
  'run: ', 'uses: actions/checkout@v4', 'npm test', 'pytest --cov', 'make check', 'on: push', 'jobs:', '  ', '    ', '\n', '\n\n', '\t', 'a: b',
  '{', '}', '[', ']', '"', "'", ':', ',', '=', '<', '>', '&', '*x', '&x', '!!js/function', '<<: *x', '---', '...', 'https://example.org/a',
  'http://example.org', 'license: MIT', 'SPDX-License-Identifier: MIT', 'v1.2.3', '2026-01-01', 'Signed-off-by: A <a@b.c>', '${{ github.event.issue.title }}',
  '__proto__', 'constructor', 'toString', 'password = "', '0x', '-1', '1e999', 'null', 'true', '\ufeff', '💥', 'é', '<a href="x">', '<!ENTITY x "y">', ']]>'
] // prettier-ignore

const PATHS = [
  'README.md', 'README.rst', 'README.adoc', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'GOVERNANCE.md', 'CODE_OF_CONDUCT.md', 'MAINTAINERS.md',
  'CODEOWNERS', 'docs/architecture.md', 'docs/install.rst', 'docs/index.html', 'docs/roadmap.md', 'LICENSE', 'REUSE.toml', 'LICENSES/MIT.txt',
  'package.json', 'pyproject.toml', 'setup.py', 'setup.cfg', 'tox.ini', 'noxfile.py', 'requirements.txt', 'pom.xml', 'build.gradle', 'build.gradle.kts',
  'Cargo.toml', 'go.mod', 'Gemfile', 'x.gemspec', 'composer.json', 'x.csproj', 'mix.exs', 'Package.swift', 'pubspec.yaml', 'DESCRIPTION', 'CMakeLists.txt',
  'meson.build', 'configure.ac', 'Makefile', 'Makefile.am', 'justfile', 'Taskfile.yml', 'Dockerfile', 'flake.nix', 'debian/rules', 'Chart.yaml', 'action.yml',
  '.github/workflows/x.yml', '.github/workflows/y.yaml', '.github/dependabot.yml', '.github/ISSUE_TEMPLATE/bug.yml', '.gitlab-ci.yml', '.travis.yml',
  '.circleci/config.yml', 'azure-pipelines.yml', 'Jenkinsfile', '.pre-commit-config.yaml', '.golangci.yml', '.eslintrc.json', 'codecov.yml', '.coveragerc',
  'tsconfig.json', '.editorconfig', '.gitattributes', '.mailmap', '.env', '.npmrc', 'id_rsa', 'deploy/nginx.conf', 'k8s/deployment.yaml', 'main.tf', 'a.sh',
  'src/a.ts', 'src/a.js', 'src/a.py', 'src/a.go', 'src/a.rs', 'src/a.c', 'src/a.cpp', 'src/A.java', 'src/a.rb', 'src/a.php', 'src/a.cs', 'src/a.swift',
  'src/a.kt', 'tests/test_a.py', 'src/a_test.go', 'src/a.test.ts', 'spec/a_spec.rb', 'src/test/java/ATest.java', '.bestpractices.json'
] // prettier-ignore

const UNITS = [
  '(', '[', '{', '<', '"', "'", '`', '#', '*', '_', '-', '.', '/', '\\', ' ', '\t', '\n', '\\\n', '- ', '- a\n', '# \n', '  ', 'a ', 'a.', 'a@', 'a-', 'a=', 'a:\n',
  '://', 'http://a', '<!--', '<a ', '</', '[a](', '![](', '[[', '](', '${{', '$(', '%', '+', '0', '1.', '/*', '//', '--', '&&', '&a', '*a', '|', '|a|\n', '~', '>', 'A',
  'é', '\u2028', '\u0000', 'test ', 'must ', 'run: ', 'CVE-', 'security ', 'not ', 'password ', 'Copyright ', '"""', '#define ', 'function ', ']', ')', 'a b\n'
] // prettier-ignore

/** Everything that must hold of what is shown, whatever the input was. */
function expectHarmless(report: Report, { secrets = true } = {}): void {
  for (const { id, finding } of report.results.values()) expect(`${id}: ${finding.justification}`).not.toContain('The checker failed')

  const markdown = summary(report)
  const html = new MarkdownIt({ html: true, linkify: false }).render(markdown)
  expect(html.match(/<(?:img|script|iframe|svg|style|form|input)\b/gi)).toBeNull()
  expect(html.match(/href="(?!https?:|#)[^"]*"/gi)).toBeNull()
  // GitHub looks for mentions and references everywhere but in code and links.
  const prose = html.replace(/<(pre|code|a)\b[^>]*>[\s\S]*?<\/\1>/g, '').replace(/<[^<>]*>/g, '')
  expect(prose.match(/@oct|cat#\d/g)).toBeNull()
  expect(markdown.match(/[\u202a-\u202e\u2066-\u2069\0\u0007\u001b\r\u2028]/g)).toBeNull() // eslint-disable-line no-control-regex
  expect(html.match(/<details\b/g) ?? []).toHaveLength((html.match(/<\/details>/g) ?? []).length)
  expect(html.match(/<table\b/g) ?? []).toHaveLength((html.match(/<\/table>/g) ?? []).length)

  const text = textReport(report, false)
  expect(text.match(/^[ \t]{0,8}::|##\[/gm)).toBeNull()
  expect(text.match(/[\u202a-\u202e\u2066-\u2069\0\u0007\u001b\r\u2028]/g)).toBeNull() // eslint-disable-line no-control-regex

  const annotations = printed(() => annotate(report))
  for (const line of annotations.split('\n').filter(Boolean)) expect(line).toMatch(/^::(?:error|warning|notice) title=[^\r]*::/)

  const json = jsonText(report)
  expect(() => JSON.parse(json) as unknown).not.toThrow()
  if (secrets) for (const secret of SECRETS) for (const output of [markdown, text, annotations, json]) expect(output).not.toContain(secret)
}

function printed(print: () => void): string {
  let out = ''
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation(chunk => {
    out += String(chunk)
    return true
  })
  try {
    print()
  } finally {
    spy.mockRestore()
  }
  return out
}

/** Milliseconds, and the report. */
function timed(side: Side): { report: Report; ms: number } {
  const start = performance.now()
  return { report: reportOf(side), ms: performance.now() - start }
}

const hostile = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...MARKUP, ...COMMANDS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) }
)
const prose = fc.array(hostile, { maxLength: 60 }).map(pieces => pieces.join(''))
const short = fc.array(hostile, { maxLength: 6 }).map(pieces => pieces.join(''))
const path = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PATHS) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom('', 'docs/', 'tests/', 'src/', '.github/workflows/', 'x/'),
        short,
        fc.constantFrom('', '.md', '.yml', '.py', '.ts')
      )
      .map(parts => parts.join('').replaceAll('\0', '') || 'x')
  }
)
const files = fc.array(fc.tuple(path, prose), { maxLength: 14 }).map(list => Object.fromEntries(list))

describe('long monotonous texts', () => {
  it.each(UNITS.map(unit => [JSON.stringify(unit), unit] as const))('of %s end in time everywhere', (_name, unit) => {
    for (const [line, length] of [
      [Infinity, 10_000],
      [1_900, 3_800]
    ] as const) {
      // prettier-ignore
      const one = unit.repeat(Math.ceil(Math.min(line, length) / unit.length))
      const text = line === Infinity ? one : `${one}\n`.repeat(Math.ceil(length / line))
      const { report, ms } = timed({ files: Object.fromEntries(PATHS.map((p, i) => [p, `${text}${i}`])) })
      expect(ms).toBeLessThan(HANG_MS)
      expectHarmless(report)
    }
  })

  it.each(['README.md', 'SECURITY.md', 'package.json', 'Makefile', '.github/workflows/x.yml', 'src/a.c', 'src/a.py', 'pom.xml', 'LICENSE'])(
    'of 200,000 characters end in time in %s',
    name => {
      for (const unit of ['(', '[a', 'a ', '<!--', '`', '- ', '://', ' ']) {
        const { report, ms } = timed({ files: { [name]: unit.repeat(200_000 / unit.length) } })
        expect({ unit, inTime: ms < HANG_MS }).toEqual({ unit, inTime: true })
        expectHarmless(report)
      }
    }
  )

  it.each([
    ['README.md', '<h1>a</h1>\n'],
    ['README.md', '## Install\n\n    npm install\n\n'],
    ['CONTRIBUTING.md', '- New features must have tests.\n']
  ])('of 1 MiB end in time in %s: %j', (name, unit) => {
    const { report, ms } = timed({ files: { [name]: unit.repeat(1_000_000 / unit.length) } })
    expect(ms).toBeLessThan(HANG_MS)
    expectHarmless(report)
  })

  it('end in time in answers, commits, tags and the texts of GitHub', () => {
    for (const unit of UNITS) {
      const text = unit.repeat(Math.ceil(10_000 / unit.length))
      const { report, ms } = timed(everywhere(text))
      expect({ unit, inTime: ms < HANG_MS }).toEqual({ unit, inTime: true })
      expectHarmless(report)
      for (const [name, document] of [
        ['a.json', text],
        ['a.json', `{"dco_justification": ${JSON.stringify(text)}}`],
        ['a.yml', text],
        ['a.yml', `criteria: ${text}`]
      ] as const)
        // prettier-ignore
        expect(() => parseAnswers(document, name)).not.toThrow()
    }
  })
})

/** One text in every place where a run takes texts from outside. */
function everywhere(text: string): Side {
  const url = 'https://github.com/example/project/issues/1'
  const who = { login: text.slice(0, 39), bot: false }
  const commit: Partial<Commit> = {
    subject: text.slice(0, 300),
    author: { name: text.slice(0, 200), email: text.slice(0, 200) },
    signedOffBy: [text.slice(0, 200)],
    reviewedBy: [text.slice(0, 200)],
    coAuthoredBy: [text.slice(0, 200)],
    changes: [{ status: 'A', path: text.slice(0, 300) || 'x' }]
  }
  return {
    files: { 'README.md': text },
    commits: Array.from({ length: 5 }, () => commit),
    tags: [text, `v1.0.0${text}`, { name: 'v2.0.0', message: text }, { name: `release-3.0.0`, message: text }],
    answers: Object.fromEntries(
      CRITERION_IDS.map((id, i): [string, Partial<Answer>] => [
        id,
        { status: (['Met', 'N/A', 'Unmet', '?'] as const)[i % 4]!, justification: text }
      ])
    ),
    github: {
      repository: {
        description: text,
        homepage: text,
        topics: [text],
        languages: [{ name: text, bytes: 10 }],
        issueTemplates: [text],
        contactLinks: [{ name: text, url: text }],
        licenseSpdx: text
      },
      releases: {
        total: 2,
        newest: [1, 2].map(() => ({
          tag: text,
          name: text,
          url,
          publishedAt: NOW,
          draft: false,
          prerelease: false,
          description: text,
          author: text,
          assets: [{ name: text, size: 1 }] // prettier-ignore
        }))
      },
      labels: known([{ name: text, openIssues: 3 }]),
      issues: {
        total: 1,
        complete: true,
        recent: [
          {
            number: 1,
            url,
            title: text,
            createdAt: '2026-03-01T00:00:00Z',
            closedAt: undefined,
            open: true,
            author: who,
            association: 'NONE',
            type: text,
            labels: [text],
            acknowledgedAt: undefined // prettier-ignore
          }
        ]
      },
      mergedPullRequests: {
        total: 1,
        newest: [
          {
            number: 1,
            url,
            title: text,
            mergedAt: NOW,
            base: 'main',
            author: who,
            mergedBy: who,
            association: 'MEMBER',
            labels: [text],
            additions: 5,
            files: [{ path: text, additions: 5 }],
            approvals: [{ author: who, submittedAt: NOW }],
            checks: [{ name: text, conclusion: 'success', app: text, workflow: text, url, description: text }] // prettier-ignore
          }
        ]
      },
      checks: known([{ name: text, conclusion: 'success', app: text, workflow: text, url, description: text }]),
      workflows: known([{ name: text, path: text, state: 'active' }]),
      codeScanning: known({ tools: [{ name: text, newest: text }] }),
      branchRules: { requiredChecks: [text], rules: [{ type: text, parameters: { [text]: text } }] },
      environments: known([{ name: text, reviewers: true }])
    }
  }
}

function known<T>(value: T): { readonly known: true; readonly value: T } {
  return { known: true, value }
}

describe('texts that mean harm', () => {
  it.each([...MARKUP, ...COMMANDS].map(text => [JSON.stringify(text), text] as const))(
    '%s stays text wherever it comes from',
    (_name, text) => {
      const files = Object.fromEntries(PATHS.map(p => [p, `${text}\nrun tests ${text}\nreport vulnerabilities to ${text}\n`]))
      const side = { ...everywhere(`See ${text} a ${text}`), files }
      expectHarmless(reportOf(side))
      expectHarmless(reportOf({ ...side, files: {} }, side))
      expectHarmless(reportOf({ files: Object.fromEntries(PATHS.map(p => [`${p}${text}`.replaceAll('\0', ''), 'x\n'])) }, { files }))
    }
  )

  it.each([...SECRETS.slice(0, 3), PEM].map(text => [text.slice(0, 8), text] as const))(
    'a credential (%s) in files is never shown',
    (_name, secret) => {
      const around = [
        secret,
        `run: pytest --token=${secret}`,
        `      - run: npm test -- --key ${secret}\n`,
        `tests must use ${secret} as token`,
        `Report vulnerabilities to security@example.org with ${secret}`,
        `password = "${secret}"`,
        `{"scripts": {"test": "jest ${secret.replaceAll('\n', '')}"}}`,
        `on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: pytest --token=${secret.replaceAll('\n', '')}\n`
      ]
      for (const text of [...around, around.join('\n')]) {
        const files = Object.fromEntries(PATHS.map(p => [p, text]))
        expectHarmless(reportOf({ files }, { files: {} }))
      }
    }
  )
})

describe('what sites answer', () => {
  it('stays text, and is read in time', () => {
    const github = { repository: { homepage: 'https://project.dev' } }
    for (const text of [...MARKUP, ...COMMANDS, 'x '.repeat(5_000)]) {
      const headers = Object.fromEntries(HARDENING_HEADERS.map(name => [name, text]))
      const { href: url } = new URL(`https://project.dev/${text}`)
      const answers = [
        known({ kind: 'page' as const, url, status: 200, headers }),
        known({ kind: 'insecure' as const, url, why: text }),
        { known: false as const, why: text, needs: text }
      ]
      for (const answer of answers) {
        const { report, ms } = timed({ github, visits: { 'https://project.dev/': answer, [url]: answer } })
        expect({ text: text.slice(0, 40), inTime: ms < HANG_MS }).toEqual({ text: text.slice(0, 40), inTime: true })
        expectHarmless(report)
      }
    }
  })
})

describe('random repositories', () => {
  it('never break a checker or a report', () => {
    fc.assert(
      fc.property(files, files, prose, (head, base, text) => {
        expectHarmless(reportOf({ ...everywhere(text), files: head }, { files: base }))
      }),
      FUZZ
    )
  })

  it('never break the reader of answers', () => {
    const id = fc.oneof(fc.constantFrom(...CRITERION_IDS, '__proto__', 'constructor', 'criteria', 'toString', ''), short)
    const value: fc.Arbitrary<unknown> = fc.oneof(
      fc.constantFrom('Met', 'Unmet', 'N/A', '?', 'Not Applicable', 'met', null, true, 1e308),
      prose,
      fc.jsonValue()
    )
    const entries = fc.array(fc.tuple(id, fc.constantFrom('_status', '_justification', ''), value), { maxLength: 20 })
    const document = entries.map(list => JSON.stringify(Object.fromEntries(list.map(([key, suffix, v]) => [key + suffix, v])), null, 2))
    const mutated = fc.tuple(document, fc.nat(), fc.nat(6), short).map(([text, at, cut, piece]) => {
      const start = at % (text.length + 1)
      return text.slice(0, start) + piece + text.slice(start + cut)
    })
    fc.assert(
      fc.property(
        fc.oneof(document, mutated, prose),
        fc.constantFrom('.bestpractices.json', '.bestpractices.yml'),
        files,
        (text, name, tree) => {
          const evidence = evidenceFor({ files: tree })
          const read = parseAnswers(text, name)
          if (!read.answers) return expect(read.error).toMatch(/\S/)
          const problems = [
            ...answerProblems(read.answers, evidence.now),
            ...evidenceProblems(read.answers, evidence.tree, evidence.documents, evidence.repository, evidence.now)
          ]
          const report = reportOf({ files: tree, answers: Object.fromEntries(read.answers.answers) })
          expectHarmless({ ...report, answers: { path: name, problems } }, { secrets: false })
        }
      ),
      { ...FUZZ, numRuns: 150 }
    )
  })
})
