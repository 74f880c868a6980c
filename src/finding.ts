// SPDX-License-Identifier: MIT
import type { Status } from './criteria/criterion.js'
import type { Unknown } from './core/known.js'

/**
 * How much a finding weighs against an answer. `conclusive` beats an answer, `strong` fills a blank one,
 * `hint` is only shown. "Not found" is never more than weak; "could not look" is no finding at all.
 */
const STRENGTHS = ['hint', 'strong', 'conclusive'] as const

export type Strength = (typeof STRENGTHS)[number]

/** Where the evidence is: a file of this repository (line from 1) or a web page. `text` is an optional short quote. */
export type Place =
  { readonly path: string; readonly line?: number; readonly text?: string } | { readonly url: string; readonly text?: string }

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
