// SPDX-License-Identifier: MIT
import type { Answer } from '../answers/answer.js'
import { moveText, type FindMove, type Move } from '../answers/renames.js'
import type { Criterion, Level, Status } from '../criteria/criterion.js'
import { linkTo, type Repository } from '../inputs/repository.js'
import type { Known } from '../core/known.js'
import { isEnough, verdictOf, type Satisfaction } from '../criteria/satisfy.js'
import { isFirm, type Finding } from '../finding.js'

/**
 * How finding and answer disagree. Only `contradiction` and `evidence-gone` change the status:
 * - `contradiction`: a conclusive finding overrules the answer
 * - `dispute`: a strong finding differs; the answer stands
 * - `understated`: the answer says Unmet, the finding Met; people may be stricter on purpose
 * - `evidence-gone`: the answer cites files of this repository and none of them is there
 */
export type Conflict = 'contradiction' | 'dispute' | 'understated' | 'evidence-gone'

/** A criterion's outcome at one of its levels. */
interface Standing {
  readonly level: Level
  readonly verdict: Satisfaction
  readonly satisfied: boolean
}

/** Finding and answer of one criterion id, merged; both sides are kept. */
export interface Result {
  readonly id: string
  readonly status: Status
  readonly decidedBy: 'finding' | 'answer' | 'computed' | 'nobody'
  readonly justification: string
  readonly conflict?: Conflict
  /** A firm finding agrees with the answer; a hint confirms nothing. */
  readonly confirmed: boolean
  readonly standings: readonly Standing[]
  /** Satisfied at every level that asks it. */
  readonly satisfied: boolean
  readonly finding: Finding
  readonly answer?: Answer
  /** Files of this repository that the answer cites and that are not in the tree. */
  readonly gone: readonly string[]
  /** Where those files went of which that is known, by the path that the answer cites. */
  readonly moved: ReadonlyMap<string, Move>
}

export interface MergeInput {
  /** The criterion's entries, one for each level that asks it. */
  readonly entries: readonly Criterion[]
  readonly finding: Finding
  readonly answer: Answer | undefined
  /** Files of this repository that the answer's justification links to, and those of them that are missing. */
  readonly cited: { readonly all: readonly string[]; readonly gone: readonly string[] }
  readonly repository: Known<Repository>
  /** Where cited files went that are missing. */
  readonly moved?: FindMove
}

/** The finding's sentence with the addresses of its evidence, at most three: what one would write on the badge's form. */
function justify(finding: Finding, repository: Known<Repository>): string {
  const links = [...new Set(finding.evidence.flatMap(place => linkTo(place, repository) ?? []))].slice(0, 3)
  return [finding.justification, ...links].filter(part => part !== '').join(' ')
}

interface Merged {
  readonly status: Status
  readonly by: Result['decidedBy']
  readonly conflict?: Conflict
}

/** The merge table of the design, row by row. */
function decide(finding: Finding, answer: Answer | undefined, allGone: boolean): Merged {
  const firm = isFirm(finding)
  if (!answer || answer.status === '?') return firm ? { status: finding.status, by: 'finding' } : { status: '?', by: 'nobody' }
  if (answer.status === finding.status) {
    // A hint alone does not carry a declaration whose evidence is gone.
    if (allGone && answer.status === 'Met' && !firm) return { status: '?', by: 'nobody', conflict: 'evidence-gone' }
    return { status: answer.status, by: 'answer' }
  }
  const declared: Merged = { status: answer.status, by: 'answer' }
  // A machine never turns a human's Met or Unmet into N/A.
  if (answer.status === 'Unmet') return firm && finding.status === 'Met' ? { ...declared, conflict: 'understated' } : declared
  if (firm && finding.status !== 'N/A' && finding.strength === 'conclusive')
    return { status: finding.status, by: 'finding', conflict: 'contradiction' }
  if (answer.status === 'Met' && allGone) return { status: '?', by: 'nobody', conflict: 'evidence-gone' }
  if (firm && !(answer.status === 'Met' && finding.status === 'N/A')) return { ...declared, conflict: 'dispute' }
  return declared
}

/** Merges one criterion's finding and answer, and works out what that is worth at each of its levels. */
export function merge({ entries, finding, answer, cited, repository, moved: find }: MergeInput): Result {
  const moved = new Map(
    cited.gone.flatMap(path => {
      const move = find?.(path)
      return move ? [[path, move] as const] : []
    })
  )
  const allGone = cited.all.length > 0 && cited.gone.length === cited.all.length
  const decision = decide(finding, answer, allGone)
  const found = justify(finding, repository)
  const justification =
    decision.by === 'answer'
      ? (answer?.justification ?? '')
      : decision.by === 'finding'
        ? found
        : decision.conflict === 'evidence-gone'
          ? goneSentence(cited.gone, moved)
          : finding.justification
  const agrees = answer !== undefined && isFirm(finding) && finding.status === answer.status
  const standings = entries.map(entry => {
    let verdict = verdictOf(entry, decision.status, justification)
    // What the badge would refuse of an answer counts when a finding satisfies the criterion by itself.
    if (!isEnough(verdict) && finding.strength !== 'hint' && finding.status === decision.status)
      verdict = verdictOf(entry, finding.status, found, finding.evidence.length > 0)
    return { level: entry.level, verdict, satisfied: isEnough(verdict) }
  })
  return {
    id: entries[0]?.id ?? '',
    status: decision.status,
    decidedBy: decision.by,
    justification,
    ...(decision.conflict && { conflict: decision.conflict }),
    confirmed: agrees && decision.by === 'answer',
    standings,
    satisfied: standings.every(standing => standing.satisfied),
    finding,
    ...(answer && { answer }),
    gone: cited.gone,
    moved
  }
}

function goneSentence(gone: readonly string[], moved: Result['moved']): string {
  const [first = '', ...more] = gone
  const move = moved.get(first)
  const where = move ? `: ${more.length > 0 ? `as to ${first}, ` : ''}${moveText(move)}` : ''
  if (more.length === 0) return `The answer rests on ${first}, which is not in this commit${where}.`
  return `The answer rests on files that are not in this commit (${gone.slice(0, 3).join(', ')}${more.length > 2 ? ' …' : ''})${where}.`
}
