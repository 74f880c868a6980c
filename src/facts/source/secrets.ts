// SPDX-License-Identifier: MIT
import { CAUTION, PLACEHOLDER, PREFIXED, SAMPLE_PATH, SETTING } from './secrets.phrases.generated.js'

/** A text that looks like a private credential: where, and which rule says so. The text itself is never kept. */
export interface SecretHit {
  readonly line: number
  readonly rule: string
}

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^-----BEGIN/, 'private key'],
  [/^A[KS]IA/, 'AWS access key'],
  [/^gh[pousr]_|^github_pat_/, 'GitHub token'],
  [/^xox/, 'Slack token'],
  [/^AIza/, 'Google API key'],
  [/^sk_live_/, 'Stripe key'],
  [/^glpat-/, 'GitLab token'],
  [/^npm_/, 'npm token'],
  [/^pypi-/, 'PyPI token']
]
const NPMRC_TOKEN = /_authToken\s*=\s*([^\s$"'{}]{20,200})/

const AWS_SECRET = /(?<![a-z0-9/+])[a-z0-9/+]{40}(?![a-z0-9/+=])/i
const KEY_LINE = /^[\s"'`+>|#*/]{0,40}[a-z0-9+/=]{40,}/i
const KEY_STORE = /\.(?:p12|pfx|jks|kdbx)$/
const SETTINGS_FILE = /(?:^|\/)\.env[^/]*$/

/** Whether a file by its path is there for tests, as an example or as a template: a key in it is no leak. */
export function isSamplePath(path: string): boolean {
  return SAMPLE_PATH.test(path)
}

/** Whether a file by its name is a store of keys. */
export function isKeyStore(path: string): boolean {
  return KEY_STORE.test(path)
}

/** The text with every credential of a well-known format blotted out: what is quoted from a file ends up in public logs. */
export function withoutSecrets(text: string): string {
  return text.replace(PREFIXED, found => (found.startsWith('-----') ? found : `${found.slice(0, 4)}…`))
}

/** Finds texts of well-known credential formats. Precision before recall: whether one is still valid nobody can tell from here. */
export function findSecrets(text: string, path: string): readonly SecretHit[] {
  const hits: SecretHit[] = []
  for (const match of text.matchAll(PREFIXED)) {
    if (hits.length >= 20) break
    const after = text.slice(match.index, match.index + 2000)
    const kind = NAMES.find(([pattern]) => pattern.test(match[0]))?.[1]
    if (kind === undefined) continue
    if (kind === 'private key' ? !hasKeyLines(after) : PLACEHOLDER.test(match[0]) || monotonous(match[0])) continue
    if (kind === 'AWS access key' && !AWS_SECRET.test(text.slice(Math.max(0, match.index - 400), match.index + 400))) continue
    hits.push({ line: lineAt(text, match.index), rule: kind })
  }
  if (SETTINGS_FILE.test(path) && !CAUTION.test(text)) hits.push(...findSettings(text, SETTING, 'credential setting'))
  if (/(?:^|\/)\.npmrc$/.test(path)) hits.push(...findSettings(text, NPMRC_TOKEN, 'npm token'))
  return hits
}

function findSettings(text: string, pattern: RegExp, rule: string): readonly SecretHit[] {
  return text
    .split('\n', 1000)
    .flatMap((line, index) => {
      const value = line.length > 2000 ? undefined : pattern.exec(line)?.[1]
      return value === undefined || PLACEHOLDER.test(value) || !/\d/.test(value) || !/[a-z]/i.test(value) || monotonous(value)
        ? []
        : [{ line: index + 1, rule }]
    })
    .slice(0, 20)
}

/** A real key is a header and the body below it; a list of headers (a highlighter's, a scanner's) has no body. */
function hasKeyLines(after: string): boolean {
  const lines = after
    .replaceAll(String.raw`\n`, '\n')
    .split('\n', 12)
    .slice(1)
  return lines.filter(line => KEY_LINE.test(line)).length >= 3
}

/** Few different characters: made up (`AAAA...`, `0000...`). */
function monotonous(value: string): boolean {
  return new Set(value).size < 10
}

function lineAt(text: string, index: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) line++
  return line
}
