// SPDX-License-Identifier: MIT
import { jest } from '@jest/globals'
import MarkdownIt from 'markdown-it'
import type { Answer } from '../../src/answers/answer.js'
import { CRITERION_IDS } from '../../src/criteria/catalogue.js'
import type { Report } from '../../src/report.js'
import { annotate } from '../../src/reports/annotations.js'
import { jsonText } from '../../src/reports/json.js'
import { summary } from '../../src/reports/summary.js'
import { textReport } from '../../src/reports/text.js'
import type { Commit } from '../../src/inputs/history.js'
import { NOW } from '../support/evidence.js'
import { reportOf, type Side } from '../support/report.js'

/** Whether to try more and longer inputs, as the weekly run does. */
export const FULL = process.env['FUZZ'] === 'full'

/** No run of one small input comes near this: it only tells a hang from slowness. */
export const HANG_MS = 10_000

export const SECRETS = [
  'AKIAQ3EGZVKW7XPLN2RD',
  'ghp_Zq8TnV3xLw5Rk2Yb7Jd9Mf4Hs6Pc1Ga0UeXi',
  'npm_Zq8TnV3xLw5Rk2Yb7Jd9Mf4Hs6Pc1Ga0UeXi',
  'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj'
]
export const PEM = `-----BEGIN PRIVATE KEY-----\n${`${SECRETS[3]}\n`.repeat(4)}-----END PRIVATE KEY-----\n`
export const MARKUP = [
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
export const COMMANDS = ['::error::pwned', '::add-mask::a', '::stop-commands::x', '##[error]pwned', '%0A::warning::pwned']
export const PATHS = [
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

/** Everything that must hold of what is shown, whatever the input was. */
export function expectHarmless(report: Report, { secrets = true } = {}): void {
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
export function timed(side: Side): { report: Report; ms: number } {
  const start = performance.now()
  return { report: reportOf(side), ms: performance.now() - start }
}

/** One text in every place where a run takes texts from outside. */
export function everywhere(text: string): Side {
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

export function known<T>(value: T): { readonly known: true; readonly value: T } {
  return { known: true, value }
}
