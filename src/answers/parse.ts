// SPDX-License-Identifier: MIT
import { quote, type Answer, type Answers, type Problem, type ReadAnswers } from './answer.js'
import { readDocument, type AnswersText } from './document.js'
import { rawEntries, type RawEntry } from './raw-entry.js'
import { meaningOf } from './keys.js'
import { spellingProblems } from './spelling.js'
import { readStatus } from './statuses.js'
import { structureProblems } from './structure.js'
import type { AnswerEntry } from './entry.js'

/** The badge site passes over a larger file, and says so to nobody. */
const SITE_BYTES = 50_000
/** The badge site drops a longer justification. */
const SITE_TEXT = 8192

type MutableAnswer = { -readonly [K in keyof Answer]: Answer[K] }

/**
 * Reads an answers file: tolerantly, and with a problem for everything that should be written otherwise.
 * `bytes` is the size of the file where it is not the text's.
 */
export function parseAnswers(text: string, path: string, bytes: number = Buffer.byteLength(text)): ReadAnswers {
  const source = readDocument(text, path, /\.ya?ml$/i.test(path) ? 'yaml' : 'json')
  if ('error' in source) {
    const { error, line = 1 } = source
    return { answers: undefined, problems: [{ path, line, column: 1, severity: 'error', message: error, siteIgnores: true }], error }
  }
  const entries = rawEntries(source).map(understand)
  const { answers, problems } = collect(entries, path)
  const structure = structureProblems(source, path)
  const isEmpty = answers.size === 0 && !structure.some(problem => problem.key === 'criteria')
  const whole = fileProblems(source, path, bytes, isEmpty)
  const read: Answers = {
    path,
    format: source.format,
    answers: only(answers, id => !id.startsWith('osps_')),
    baseline: only(answers, id => id.startsWith('osps_')),
    problems: [...whole, ...spellingProblems(entries, path, source.format), ...problems, ...structure],
    ...siteIgnores(source, bytes)
  }
  return { answers: read, problems: read.problems, error: undefined }
}

function understand(written: RawEntry): AnswerEntry {
  const meaning = meaningOf(written.name)
  return written.field === 'status' ? { ...written, meaning, reading: readStatus(written.value) } : { ...written, meaning }
}

/** One answer for each id: of two that say the same thing, the clearer spelling counts, else the later one. */
function collect(entries: readonly AnswerEntry[], path: string): { answers: ReadonlyMap<string, Answer>; problems: readonly Problem[] } {
  const answers = new Map<string, MutableAnswer>()
  const taken = new Map<string, AnswerEntry>()
  const problems: Problem[] = []
  for (const entry of entries) {
    const { meaning, field, value, line, column } = entry
    if (!('id' in meaning) || field === 'url') continue
    const { id } = meaning
    const draft: MutableAnswer = answers.get(id) ?? { id, status: '?', justification: '', line, column }
    answers.set(id, draft)
    const slot = `${field} ${id}`
    const other = taken.get(slot)
    const counts = other === undefined || clarity(entry) >= clarity(other)
    if (other) problems.push(...twice(other, entry, counts, path))
    if (!counts) continue
    taken.set(slot, entry)
    if (field === 'status') Object.assign(draft, { status: entry.reading?.status ?? '?', line, column })
    else if (typeof value !== 'string') continue
    else if (field === 'justification') {
      problems.push(...textProblems(value, entry, path))
      draft.justification = value.trim().replace(/\p{Cs}/gu, '\ufffd')
    } else draft[field] = value.trim().slice(0, 40)
  }
  for (const { id, justification, line, column } of answers.values()) {
    const key = taken.get(`justification ${id}`)?.key
    if (key === undefined || justification === '' || taken.has(`status ${id}`)) continue
    const message = `${quote(key)} stands without a status, so the criterion counts as unanswered: add the status.`
    problems.push({ path, line, column, severity: 'warning', message, key, siteIgnores: false })
  }
  return { answers, problems }
}

function clarity({ meaning, shape }: AnswerEntry): number {
  const exact = 'spelled' in meaning && meaning.spelled === 'exactly' ? 2 : 0
  return exact + (shape === 'documented' ? 1 : 0)
}

function twice(first: AnswerEntry, second: AnswerEntry, secondCounts: boolean, path: string): readonly Problem[] {
  const same = first.reading && second.reading ? first.reading.status === second.reading.status : first.value === second.value
  if (same && first.key !== second.key) return []
  const message = same
    ? `${quote(second.key)} is written again, as on line ${first.line}: keep one.`
    : `${quote(second.key)} says otherwise than ${quote(first.key)} on line ${first.line}: keep one (${secondCounts ? 'this' : 'that'} one counts).`
  return [
    { path, line: second.line, column: second.column, severity: same ? 'warning' : 'error', message, key: second.key, siteIgnores: false }
  ]
}

function textProblems(text: string, { key, line, column, shape }: AnswerEntry, path: string): readonly Problem[] {
  const problem = { path, line, column, key }
  const whose = shape === 'documented' && key.endsWith('_justification') ? quote(key) : `The justification of ${quote(key)}`
  // eslint-disable-next-line no-control-regex
  if (/[\x00-\x08\v\f\x0e-\x1f]/.test(text))
    return [
      {
        ...problem,
        severity: 'error',
        message: `${whose} holds control characters, which the badge site refuses to save: type it anew.`,
        siteIgnores: true
      }
    ]
  if (/[\u202a-\u202e\u2066-\u2069\p{Cs}]/u.test(text))
    return [
      {
        ...problem,
        severity: 'warning',
        message: `${whose} holds broken characters, or invisible ones that change the order of text: type it anew.`,
        siteIgnores: false
      }
    ]
  if (text.trim().length > SITE_TEXT)
    return [
      {
        ...problem,
        severity: 'warning',
        message: `${whose} is longer than 8,192 characters, and the badge site drops it: shorten it.`,
        siteIgnores: true
      }
    ]
  return []
}

function siteIgnores({ format, liberties }: AnswersText, bytes: number): { siteIgnores?: string } {
  if (format === 'yaml') return { siteIgnores: 'it is YAML, and the badge site reads JSON' }
  if (bytes > SITE_BYTES) return { siteIgnores: 'it is larger than 50,000 bytes' }
  return liberties[0] ? { siteIgnores: `it holds ${liberties[0].what}, which JSON does not allow` } : {}
}

function fileProblems({ format, liberties }: AnswersText, path: string, bytes: number, empty: boolean): readonly Problem[] {
  const top = { path, line: 1, column: 1, severity: 'error', siteIgnores: format === 'json' } as const
  const problems: Problem[] = []
  if (empty) {
    const example = format === 'json' ? '`"dco_status": "Met"`' : '`criteria: { dco: { status: Met } }`'
    problems.push({ ...top, message: `${quote(path)} holds no answer: write each as ${example}, with the badge's criterion id.` })
  }
  if (format === 'json' && bytes > SITE_BYTES)
    problems.push({
      ...top,
      message: `${quote(path)} has ${bytes.toLocaleString('en')} bytes, and the badge site silently ignores a file over 50,000: shorten the justifications, or link to documents instead.`
    })
  for (const what of new Set(liberties.map(liberty => liberty.what))) {
    const [first, ...more] = liberties.filter(liberty => liberty.what === what)
    if (!first) continue
    const remedy = what === 'a comment' ? 'keep remarks under a key such as `_comment`' : 'remove it'
    const others = more.length === 0 ? '' : ` (${more.length} more follow)`
    problems.push({
      ...top,
      line: first.line,
      column: first.column,
      message: `JSON does not allow ${what}${others}, and strict readers refuse the whole file: ${remedy}.`
    })
  }
  return problems
}

function only(answers: ReadonlyMap<string, Answer>, wants: (id: string) => boolean): ReadonlyMap<string, Answer> {
  return new Map([...answers].filter(([id]) => wants(id)))
}
