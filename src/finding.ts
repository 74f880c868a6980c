// SPDX-License-Identifier: MIT
import type { Status } from './criteria/criterion.js'
import type { Unknown } from './core/known.js'

/**
 * How much a finding weighs against an answer. `conclusive` beats an answer, `strong` fills a blank one,
 * `hint` is only shown. "Not found" is never more than weak; "could not look" is no finding at all.
 */
const STRENGTHS = ['hint', 'strong', 'conclusive'] as const

export type Strength = (typeof STRENGTHS)[number]

/** A file of this repository, and a line (from 1) where it is known. `text` is an optional short quote. */
export interface FilePlace {
  readonly path: string
  readonly line?: number
  readonly text?: string
}

/** Where the evidence is: a file of this repository or a web page. */
export type Place = FilePlace | { readonly url: string; readonly text?: string }

export function at(path: string, line?: number, text?: string): FilePlace {
  return { path, ...(line !== undefined && { line }), ...(text !== undefined && { text }) }
}

/** The place of anything that was found in a file. */
export function placeOf({ path, line }: { readonly path: string; readonly line?: number | undefined }): FilePlace {
  return at(path, line)
}

/** What a checker says of one criterion. */
export interface Finding {
  readonly status: Status
  readonly strength: Strength
  /** One plain sentence. Links are added from `evidence` when it is reported. */
  readonly justification: string
  readonly evidence: readonly Place[]
  /** What would let the checker say more: a token permission, `fetch-depth: 0` ... */
  readonly needs?: readonly string[]
  /**
   * Facts that the checker asked for and that could not be read, by name: `github.issues`, `history`, a path ... Only where
   * they could have made the finding firm: such a `?` is blind, any other one is open.
   */
  readonly unread?: readonly string[]
}

/** Whether a finding decides where there is no answer: strong or conclusive, and not `?`. */
export function isFirm({ status, strength }: Finding): boolean {
  return status !== '?' && strength !== 'hint'
}

export function met(strength: Strength, justification: string, ...evidence: Place[]): Finding {
  return { status: 'Met', strength, justification, evidence }
}

export function unmet(strength: Strength, justification: string, ...evidence: Place[]): Finding {
  return { status: 'Unmet', strength, justification, evidence }
}

export function notApplicable(strength: Strength, justification: string, ...evidence: Place[]): Finding {
  return { status: 'N/A', strength, justification, evidence }
}

/** `?`: no signal, or the facts could not be read; `because` are the facts that were missing. */
export function undecided(justification: string, ...because: Unknown[]): Finding {
  const needs = [...new Set(because.flatMap(fact => fact.needs ?? []))]
  return { status: '?', strength: 'hint', justification, evidence: [], ...(needs.length > 0 && { needs }) }
}

/** `?` because a fact that the checker rests on could not be read. */
export function cannotTell(fact: Unknown): Finding {
  return undecided(fact.why, fact)
}

/** A row of a decision table: what it says where it decides. */
type Row = Finding | undefined | (() => Finding | undefined)

/**
 * A row that decides where what it looks for is there. A function is looked at only when no row above decided; what reads a
 * fact has to be one, because a finding depends on every fact that was read for it.
 */
export function when<T>(look: T | false | undefined | (() => T | false | undefined), say: (found: T) => Finding): Row {
  return () => {
    const found = look instanceof Function ? look() : look
    return found === undefined || found === false ? undefined : say(found)
  }
}

/** Reads a decision table: the first row that decides counts, the last one always does. */
export function decide(...rows: readonly [...Row[], Finding | (() => Finding)]): Finding {
  for (const row of rows) {
    const finding = row instanceof Function ? row() : row
    if (finding) return finding
  }
  throw new Error('the last row of a decision table did not decide')
}

const FLATTERING: readonly Status[] = ['?', 'Unmet', 'N/A', 'Met']

/**
 * The finding that counts among several signals of one criterion: the strongest, and of equally strong ones the least
 * flattering (`?` only when there is nothing else). The evidence of the others that agree with it is kept.
 */
export function strongest(...findings: readonly Finding[]): Finding {
  const decided = findings.filter(f => f.status !== '?')
  const [first, ...rest] = decided
  if (first === undefined) return findings[0] ?? undecided('No signal was found.')
  const best = rest.reduce(
    (a, b) =>
      STRENGTHS.indexOf(b.strength) > STRENGTHS.indexOf(a.strength) ||
      (b.strength === a.strength && FLATTERING.indexOf(b.status) < FLATTERING.indexOf(a.status))
        ? b
        : a,
    first
  )
  const agreeing = decided.filter(f => f !== best && f.status === best.status)
  return { ...best, evidence: [...best.evidence, ...agreeing.flatMap(f => f.evidence)] }
}
