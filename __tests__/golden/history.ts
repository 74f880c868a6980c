// SPDX-License-Identifier: MIT

/** One commit of the golden project, as both flavours of it are made from. */
export interface Planned {
  readonly author: string
  readonly date: string
  readonly subject: string
  readonly paths: readonly string[]
}

const ADA = 'Ada Vermeer <ada@havenkantoor.example>'
const GRACE = 'Grace Lindqvist <grace@segelskola.example>'
const NOOR = 'Noor Haddad <noor.haddad@seglare.example>'

/** What was there on the first day, and what each later commit brought, oldest first. */
const GREW: readonly (readonly [string, readonly string[]])[] = [
  ['Add the calculator', ['core/constituents.c', 'core/constituents.h', 'core/tidecalc.c', 'core/test_constituents.c', 'Makefile']],
  ['Add predictions', ['src/predict.ts', 'tests/predict.test.ts']],
  ['Add station files', ['src/stations.ts', 'src/download.ts', 'tests/stations.test.ts']],
  ['Add the server', ['src/server.ts', 'web/index.html', 'web/page.js', 'web/style.css', 'tests/server.test.ts']],
  ['Add accounts', ['src/accounts.ts', 'tests/accounts.test.ts']],
  ['Add sessions', ['src/sessions.ts', 'tests/sessions.test.ts']],
  ['Add translations', ['src/i18n.ts', 'locales/en.json', 'locales/fr.json', 'locales/nl.json', 'tests/server.test.ts']],
  ['Fuzz the calculator', ['core/fuzz_constituents.c', '.github/workflows/fuzz.yml']]
]

/** What goes on ever since; repeated with the parts of the program. */
const PARTS = ['accounts', 'sessions', 'stations', 'server', 'predict'] as const
const WORK: readonly (readonly [string, (part: string) => readonly string[]])[] = [
  ['Fix a wrong result of', part => [`src/${part}.ts`, `tests/${part}.test.ts`]],
  ['Explain the limits of', () => ['docs/reference.md', 'docs/security-model.md']],
  ['Speed up', part => [`src/${part}.ts`]],
  ['Fix errors at midnight in', part => [`src/${part}.ts`, `tests/${part}.test.ts`]],
  ['Describe', () => ['docs/architecture.md', 'docs/quick-start.md']]
]
const DAY = 86_400_000
const LAST = Date.parse('2026-06-12T09:00:00Z')

/** The history, oldest first: two people take turns, a third one helps now and then, and tests come with features and fixes. */
export function plan(paths: readonly string[]): Planned[] {
  const grown = new Set(GREW.flatMap(([, brought]) => brought))
  const changes: (readonly [string, readonly string[]])[] = [
    ['Start the project', paths.filter(path => !grown.has(path))],
    ...GREW,
    ...Array.from({ length: 120 }, (_, i): readonly [string, readonly string[]] => {
      const part = PARTS[Math.floor(i / WORK.length) % PARTS.length] ?? 'server'
      const [what, where] = WORK[i % WORK.length] ?? ['', () => []]
      return [`${what} ${part}`, where(part)]
    })
  ]
  return changes.map(([subject, changed], i) => ({
    author: i % 17 === 16 ? NOOR : i % 2 === 0 ? ADA : GRACE,
    date: new Date(LAST - (changes.length - 1 - i) * 2.7 * DAY).toISOString().replace(/\.\d+Z$/, 'Z'),
    subject,
    paths: changed
  }))
}

export const RELEASES: readonly { readonly tag: string; readonly date: string }[] = [
  { tag: 'v3.2.0', date: '2026-05-04T10:00:00Z' },
  { tag: 'v3.1.1', date: '2026-03-02T10:00:00Z' },
  { tag: 'v3.1.0', date: '2026-01-19T10:00:00Z' },
  { tag: 'v3.0.0', date: '2025-11-03T10:00:00Z' },
  { tag: 'v2.9.0', date: '2025-09-15T10:00:00Z' }
]
