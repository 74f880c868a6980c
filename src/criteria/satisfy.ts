// SPDX-License-Identifier: MIT
import type { Criterion, Status } from './criterion.js'

/**
 * What a status is worth at one level, in the badge's own terms (`get_criterion_result` of its `project.rb`).
 * `satisfied` and `barely` count towards the level.
 */
export type Satisfaction = 'satisfied' | 'barely' | 'failing' | 'url-required' | 'justification-required' | 'not-allowed' | 'unknown'

/** Whether a verdict counts towards the level. */
export function isEnough(verdict: Satisfaction): boolean {
  return verdict === 'satisfied' || verdict === 'barely'
}

/** The site's own test for a URL in a justification. */
function containsUrl(text: string): boolean {
  return !text.startsWith('// ') && /https?:\/\/[^/. ]+\.[^ ]/.test(text)
}

/** A justification that the site counts: five characters or more, and not commented out with `// `. */
function isGoodJustification(text: string): boolean {
  return !text.startsWith('// ') && text.length >= 5
}

/**
 * The badge's rule for one criterion at one level.
 * N/A where the criterion forbids it, which the form does not offer, is `not-allowed`.
 * `located` means that a finding names the place of its evidence, which is as good as a URL.
 */
export function verdictOf(criterion: Criterion, status: Status, justification: string, located = false): Satisfaction {
  switch (status) {
    case '?':
      return 'unknown'
    case 'Met':
      if (criterion.metUrlRequired && !located && !containsUrl(justification)) return 'url-required'
      if (criterion.metJustificationRequired && !isGoodJustification(justification)) return 'justification-required'
      return 'satisfied'
    case 'N/A':
      if (!criterion.naAllowed) return 'not-allowed'
      if (criterion.naJustificationRequired && !isGoodJustification(justification)) return 'justification-required'
      return 'satisfied'
    case 'Unmet':
      if (criterion.category === 'MUST') return 'failing'
      if (criterion.category === 'SHOULD' && !isGoodJustification(justification)) return 'justification-required'
      return 'barely'
  }
}
