// SPDX-License-Identifier: MIT
import type { Status } from '../criteria/criterion.js'

/** What the project declares for one criterion. An id has one answer, whatever levels ask for it. */
export interface Answer {
  readonly id: string
  /** `?` when the file leaves it blank, or writes what is no status. */
  readonly status: Status
  /** Empty when there is none. */
  readonly justification: string
  /** Where it is written, both from 1. */
  readonly line: number
  readonly column: number
  /** Days (`YYYY-MM-DD`) as written: when somebody last looked at it, and when it is due again. They only remind. */
  readonly reviewed?: string
  readonly expires?: string
}

/** A problem in an answers file, told to its maintainer. */
export interface Problem {
  readonly path: string
  readonly line: number
  readonly column: number
  /** `error`: something written does not count. `warning`: it counts here, but should change. `notice`: good to know. */
  readonly severity: 'error' | 'warning' | 'notice'
  /** One sentence, with what to write instead. */
  readonly message: string
  /** The key it is about, as written. */
  readonly key?: string
  /** The nearest valid key or value. */
  readonly suggestion?: string
  /** The badge site would not take this entry, or this file. */
  readonly siteIgnores: boolean
  /** Of doubts about what an answer rests on; see `evidence-problems.ts`. Absent when it is about how the file is written. */
  readonly kind?: LintKind
}

/**
 * `evidence-broken`: a link leads nowhere. `evidence-thin`: what it leads to does not speak of the criterion.
 * `number-mismatch`: the text gives less than the criterion asks. `sibling-answer`: two answers contradict each other.
 * `outdated`: the text speaks of a time that no longer counts.
 */
export type LintKind = 'evidence-broken' | 'evidence-thin' | 'number-mismatch' | 'sibling-answer' | 'outdated'

/** An answers file that could be read. */
export interface Answers {
  readonly path: string
  readonly format: 'json' | 'yaml'
  /** By criterion id. */
  readonly answers: ReadonlyMap<string, Answer>
  /** Answers to controls of the baseline series, by `osps_..` id. */
  readonly baseline: ReadonlyMap<string, Answer>
  readonly problems: readonly Problem[]
  /** Why the badge site would not read this file at all. */
  readonly siteIgnores?: string
}

/**
 * What reading gave: answers, or the sentence that says why there are none to use and what to do about it. A project without
 * answers has neither.
 */
export interface ReadAnswers {
  readonly answers: Answers | undefined
  readonly problems: readonly Problem[]
  readonly error: string | undefined
  /** Other answers files, which are not used and say something else. */
  readonly differing?: readonly string[]
}

const SPELLINGS: ReadonlyMap<string, Status> = new Map([
  ['met', 'Met'],
  ['unmet', 'Unmet'],
  ['n/a', 'N/A'],
  ['na', 'N/A'],
  ['?', '?'],
  ['unknown', '?'],
  ['', '?']
])

/** The status that a text spells, as the badge site reads it: letter case and outer spaces do not matter. */
export function statusOf(text: string): Status | undefined {
  return text.length > 20 ? undefined : SPELLINGS.get(text.trim().toLowerCase())
}

/** Untrusted text as part of a sentence: short, on one line, without invisible characters. */
export function quote(text: string): string {
  const plain = text
    .slice(0, 200)
    .replace(/[\p{C}\p{Zl}\p{Zp}`]/gu, '\ufffd')
    .trim()
  return `\`${plain.length > 60 ? `${plain.slice(0, 57)}...` : plain}\``
}

/** Whether an answer is overdue for another look. */
export function isExpired(answer: Answer, now: Date): boolean {
  const day = answer.expires === undefined ? undefined : dayOf(answer.expires)
  return day !== undefined && now.getTime() >= day.getTime() + 86_400_000
}

/** The start (UTC) of a day written as `YYYY-MM-DD`; undefined for what the calendar does not have. */
export function dayOf(text: string): Date | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? day : undefined
}
