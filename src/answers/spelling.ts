// SPDX-License-Identifier: MIT
import { quote, type Problem } from './answer.js'
import { nearestId } from './keys.js'
import type { AnswerEntry } from './entry.js'

/** Of ids that no criterion has, up to this many are told one by one. */
const UNKNOWN_EACH = 5
/** Looking for the nearest id costs; a hostile file holds thousands. */
const MOST_SUGGESTIONS = 200

type Say = (entry: AnswerEntry, severity: Problem['severity'], message: string, extra?: Partial<Problem>) => void

/** Problems on how entries are written: the place, the id and the status of each. */
export function spellingProblems(entries: readonly AnswerEntry[], path: string, format: 'json' | 'yaml'): readonly Problem[] {
  const problems: Problem[] = []
  const say: Say = ({ line, column, key }, severity, message, extra) => {
    problems.push({ path, line, column, severity, message, key, siteIgnores: format === 'json', ...extra })
  }
  sayHabits(entries, format, say)
  sayIds(entries, format, say)
  sayStatuses(entries, say)
  return problems
}

/** What a whole file does the same way is told once, at the first place. */
function sayHabits(entries: readonly AnswerEntry[], format: 'json' | 'yaml', say: Say): void {
  const site = butSite(format)
  const rightly = (entry: AnswerEntry): string =>
    format === 'json' ? `\`"${idOf(entry)}_status": "Met"\` at the top level` : `\`criteria: { ${idOf(entry)}: { status: Met } }\``
  const habits: readonly (readonly [(entry: AnswerEntry) => boolean, (first: AnswerEntry, names: string) => void])[] = [
    [
      inShape('bare'),
      (first, names) => say(first, 'warning', `${names} is read as an answer${site}: write ${rightly(first)}.`, renamed(first))
    ],
    [
      inShape('nested'),
      (first, names) =>
        say(first, 'warning', `${names} is read${site} below \`criteria\`: write ${rightly(first)}, or keep the answers in YAML.`)
    ],
    [inShape('status map'), (first, names) => say(first, 'warning', `${names} is read${site} below \`status\`: write ${rightly(first)}.`)],
    [
      withLiberty('boolean'),
      (first, names) =>
        say(first, 'warning', `${names} is read as Met or Unmet${site}: write a status, not true or false.`, {
          suggestion: first.value === true ? 'Met' : 'Unmet'
        })
    ],
    [
      withLiberty('not applicable'),
      (first, names) => say(first, 'warning', `${names} is read as N/A${site}: write \`N/A\`.`, { suggestion: 'N/A' })
    ],
    [
      // The site's own download writes them so, and the many blank ones are no answers anyway.
      ({ meaning, field, reading }) =>
        meaning.kind === 'baseline' && meaning.spelled !== 'exactly' && field !== 'url' && reading?.status !== '?',
      (first, names) =>
        say(
          first,
          'warning',
          `${names} is how the badge displays a control; it is read${site}: write ${quote(rename(first))}.`,
          renamed(first)
        )
    ],
    [
      ({ field }) => field === 'url',
      (first, names) =>
        say(first, 'notice', `Nothing reads ${names}: put the URL into the justification.`, { suggestion: `${idOf(first)}_justification` })
    ]
  ]
  for (const [fits, tell] of habits) {
    const found = entries.filter(fits)
    const keys = [...new Set(found.map(entry => entry.key))]
    if (found[0]) tell(found[0], keys.length === 1 ? quote(found[0].key) : `${quote(found[0].key)} (and ${list(keys.slice(1), 4)})`)
  }
}

function sayIds(entries: readonly AnswerEntry[], format: 'json' | 'yaml', say: Say): void {
  const strange: AnswerEntry[] = []
  let looked = 0
  for (const entry of firstOfEachName(entries)) {
    const { meaning, name, key, reading } = entry
    const isBlank = reading?.status === '?'
    if (meaning.kind === 'computed') {
      if (!isBlank)
        say(entry, 'notice', `${quote(key)} is not read: whether a level holds follows from its criteria.`, { siteIgnores: false })
    } else if (meaning.kind === 'retired') {
      if (!isBlank) say(entry, 'notice', `The badge no longer asks ${quote(name)}: remove the entry.`)
    } else if (meaning.kind === 'unknown') {
      const near = looked++ < MOST_SUGGESTIONS ? nearestId(name) : undefined
      if (near === undefined) strange.push(entry)
      else
        say(entry, 'error', `The badge has no criterion ${quote(name)}, so this counts for nothing: did you mean ${quote(near)}?`, {
          suggestion: rename(entry, near)
        })
    } else if (meaning.kind === 'criterion' && meaning.spelled !== 'exactly') {
      const why =
        meaning.spelled === 'as renamed'
          ? `The badge has renamed ${quote(name)} to ${quote(meaning.id)}`
          : `The badge's id is ${quote(meaning.id)}`
      say(entry, 'warning', `${why}; the answer is read${butSite(format)}: write ${quote(rename(entry))}.`, renamed(entry))
    }
  }
  const [first] = strange
  if (first && strange.length > UNKNOWN_EACH) {
    const names = list(
      strange.map(entry => entry.name),
      40
    )
    return say(first, 'warning', `${strange.length} ids are no criteria of the badge and count for nothing: ${names}.`)
  }
  for (const entry of strange)
    say(
      entry,
      'warning',
      `The badge has no criterion ${quote(entry.name)}, so this counts for nothing: answer the criterion that it is about, or remove it.`
    )
}

function sayStatuses(entries: readonly AnswerEntry[], say: Say): void {
  for (const entry of entries) {
    const { reading, value } = entry
    if (!isKnown(entry) || !reading || reading.status !== undefined) continue
    const what = typeof value === 'string' || typeof value === 'number' ? quote(String(value)) : 'This'
    const { suggestion } = reading
    const right = suggestion === undefined ? '`Met`, `Unmet`, `N/A` or `?`' : `\`${suggestion}\``
    say(
      entry,
      'error',
      `${what} is no status, so ${quote(entry.key)} counts as unanswered: write ${right}.`,
      suggestion === undefined ? {} : { suggestion }
    )
  }
}

function firstOfEachName(entries: readonly AnswerEntry[]): readonly AnswerEntry[] {
  const first = new Map<string, AnswerEntry>()
  for (const entry of entries) if (entry.field !== 'url' && !first.has(entry.name)) first.set(entry.name, entry)
  return [...first.values()]
}

function butSite(format: 'json' | 'yaml'): string {
  return format === 'json' ? ', but the badge site ignores it' : ''
}

function isKnown({ meaning }: AnswerEntry): boolean {
  return 'id' in meaning
}

function inShape(shape: AnswerEntry['shape']): (entry: AnswerEntry) => boolean {
  return entry => entry.shape === shape && isKnown(entry)
}

function withLiberty(liberty: 'boolean' | 'not applicable'): (entry: AnswerEntry) => boolean {
  return entry => isKnown(entry) && entry.reading?.status !== undefined && entry.reading.liberty === liberty
}

function idOf({ meaning, name }: AnswerEntry): string {
  return 'id' in meaning ? meaning.id : name
}

/** The key as it should be, for the right id. */
function rename(entry: AnswerEntry, id: string = idOf(entry)): string {
  return entry.shape === 'documented' ? entry.key.replace(entry.name, id) : `${id}_status`
}

function renamed(entry: AnswerEntry): { suggestion: string } {
  return { suggestion: rename(entry) }
}

/** Quoted names, the first few of them. */
function list(names: readonly string[], most: number): string {
  const shown = names.slice(0, most).map(quote).join(', ')
  return names.length > most ? `${shown} and ${names.length - most} more` : shown
}
