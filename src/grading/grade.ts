// SPDX-License-Identifier: MIT
import type { Answer } from '../answers/answer.js'
import { citationsOf } from '../answers/citations.js'
import type { FindMove } from '../answers/renames.js'
import { type Checker } from '../checkers/checker.js'
import type { Criterion } from '../criteria/criterion.js'
import type { Evidence } from '../evidence/evidence.js'
import { unreadFiles } from '../evidence/unknown-facts.js'
import { isLacking, type Tree } from '../inputs/tree.js'
import type { Graded } from './graded.js'
import { gradeLevels } from './levels.js'
import { merge, type Result } from './merge.js'
import { watched } from '../core/unread.js'
import { isFirm, undecided, type Finding } from '../finding.js'

/** What judging rests on besides the evidence: the catalogue, the checkers, and the project's answers. */
export interface GradeInput {
  readonly criteria: readonly Criterion[]
  readonly checkers: readonly Checker[]
  readonly answers: ReadonlyMap<string, Answer>
  readonly answersPath: string | undefined
  /** Where cited files went that are not in the tree. */
  readonly moved?: FindMove
}

/** Finds, merges and grades one commit. Pure: the same evidence and answers give the same result. */
export function grade(evidence: Evidence, { criteria, checkers, answers, answersPath, moved }: GradeInput): Graded {
  const checkerOf = new Map(checkers.map(checker => [checker.criterion, checker]))
  const merged = new Map<string, Result>()
  for (const [id, entries] of groupById(criteria)) {
    const answer = answers.get(id)
    merged.set(
      id,
      merge({
        entries,
        finding: findingOf(checkerOf.get(id), evidence),
        answer,
        cited: citationsOf(answer?.justification ?? '', evidence.repository, evidence.tree),
        repository: evidence.repository,
        ...(moved && { moved })
      })
    )
  }
  const { results, ...levels } = gradeLevels(criteria, merged)
  const unread = new Map(unreadFiles(evidence).map(({ path, why }) => [path, why]))
  return { tree: evidence.tree, levels, results, answersPath, unread }
}

/** How many unread facts of one finding are named: a tree can hold thousands of files. */
const MAX_UNREAD = 20

/** What the checker says, and what it could not read. One that throws has a defect: it says nothing, loudly, and the others go on. */
export function findingOf(checker: Checker | undefined, evidence: Evidence): Finding {
  if (!checker) return undecided('Only people can tell; declare it.')
  try {
    const { value, unread } = watched(() => checker.check(evidence))
    const finding = withoutAbsence(value, unread, evidence.tree)
    return isFirm(finding) || unread.size === 0 ? finding : { ...finding, unread: [...unread].slice(0, MAX_UNREAD) }
  } catch (error) {
    return undecided(`The checker failed (${error instanceof Error ? error.message : String(error)}); please report this as a bug.`)
  }
}

/**
 * Unmet and N/A rest on what is not there, and nothing may be called absent while files are missing from the clone or from
 * the listing: knowing less never says more.
 */
function withoutAbsence(finding: Finding, unread: ReadonlySet<string>, tree: Tree): Finding {
  if (finding.status === 'Met' || finding.status === '?') return finding
  const missing = [...unread].filter(fact => fact === 'tree' || isLacking(tree.entry(fact)))
  const [first] = missing
  if (first === undefined) return finding
  const what =
    first === 'tree'
      ? 'The list of files is not complete'
      : `${first}${missing.length > 1 ? ` and ${missing.length - 1} more files are` : ' is'} not in this clone`
  return { ...undecided(`${what}, so nothing can be called absent.`), evidence: finding.evidence }
}

function groupById(criteria: readonly Criterion[]): Map<string, Criterion[]> {
  const groups = new Map<string, Criterion[]>()
  for (const criterion of criteria) groups.set(criterion.id, [...(groups.get(criterion.id) ?? []), criterion])
  return groups
}
