// SPDX-License-Identifier: MIT
import type { IssueFacts, Issues } from '../../inputs/github.js'
import { ENHANCEMENT } from './responses.phrases.generated.js'

/** How the reports of outsiders in the badge's window, from twelve to two months ago, were answered. */
export interface Responses {
  readonly reports: number
  readonly answered: number
  /** The oldest ones without an answer, at most ten. */
  readonly waiting: readonly IssueFacts[]
  /** Days of the window, `2025-06-15`. */
  readonly from: string
  readonly to: string
}
export type ReportKind = 'bug' | 'enhancement' | 'any'

const KIND: Readonly<Record<ReportKind, { readonly label: RegExp; readonly title: RegExp; readonly type: RegExp }>> = {
  bug: {
    label: /^(?:kind|type|t|c|area|category)?[:/ -]{0,4}(?:bug|defect|regression|crash)\b/i,
    title: /^\[?bug(?:[\]:( ]|$)/i,
    type: /^bug$/i
  },
  enhancement: {
    label: ENHANCEMENT,
    title: /^\[?(?:feature|enhancement|proposal|rfe|fr)(?:[- ]?request)?(?:[\]:(]|$)/i,
    type: /^(?:feature|enhancement)/i
  },
  any: { label: /^/, title: /^/, type: /^/ }
}
const INSIDER = new Set(['OWNER', 'MEMBER', 'COLLABORATOR'])
const WAITING = 10

/** The day some months before another; the day of the month is kept where the month has it. */
function monthsBefore(now: Date, months: number): Date {
  const date = new Date(now)
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() - months)
  const days = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  date.setUTCDate(Math.min(now.getUTCDate(), days))
  return date
}

/** The window in which the badge counts reports: those of the last two months may still wait for an answer. */
export function responseWindow(now: Date): { readonly from: string; readonly to: string } {
  return { from: monthsBefore(now, 12).toISOString().slice(0, 10), to: monthsBefore(now, 2).toISOString().slice(0, 10) }
}

/** Counts the answers to outsiders' reports of a kind. Machines report nothing; a deleted account's report is not counted. */
export function responsesTo(issues: Issues, kind: ReportKind, now: Date): Responses {
  const { from, to } = responseWindow(now)
  const { label, title, type } = KIND[kind]
  const reports = issues.recent.filter(
    issue =>
      issue.createdAt.slice(0, 10) >= from &&
      issue.createdAt.slice(0, 10) <= to &&
      issue.author !== undefined &&
      !issue.author.bot &&
      !INSIDER.has(issue.association) &&
      (issue.labels.some(name => label.test(name)) ||
        title.test(issue.title) ||
        (issue.type !== undefined && type.test(issue.type)) ||
        kind === 'any')
  )
  const waiting = reports.filter(issue => issue.acknowledgedAt === undefined)
  return {
    reports: reports.length,
    answered: reports.length - waiting.length,
    waiting: [...waiting].sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1)).slice(0, WAITING),
    from,
    to
  }
}
