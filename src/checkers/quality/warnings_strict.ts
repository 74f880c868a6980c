// SPDX-License-Identifier: MIT
import { placesOf } from '../../evidence/analysis.js'
import { runsInCi, type ToolUse } from '../../evidence/tools.js'
import { failsOnFindings, warningsOf } from '../../evidence/warnings.js'
import { met, notApplicable, undecided, unmet, type Checker, type Place } from '../checker.js'

function placesOfStrict(uses: readonly ToolUse[]): Place[] {
  const [first] = uses
  return first?.strict ? [{ path: first.strict.path, line: first.strict.line, text: first.strict.setting }, ...placesOf([first])] : []
}

/** All or nothing: there is no stricter way to run these. */
const WITHOUT_LEVELS: ReadonlySet<string> = new Set(['go vet'])

export const checker: Checker = {
  criterion: 'warnings_strict',
  looksAt:
    'Strict settings for the main language: warnings as errors, strict type checking, large rule sets; and whether a blocking CI job runs with them.',
  neverClaims: 'That no stricter setting would be practical.',
  check(evidence) {
    const { main, noCode, language } = warningsOf(evidence)
    const strict = main.filter(u => u.strict)
    const enforced = strict.filter(u => runsInCi(u) && failsOnFindings(u))
    const [gate] = enforced
    if (gate?.strict)
      return met(
        'strong',
        `CI checks ${language ?? 'the code'} with a strict setting of ${gate.tool} (${gate.strict.setting}).`,
        ...placesOfStrict(enforced)
      )
    const [set] = strict
    if (set?.strict)
      return met(
        'hint',
        `${set.tool} has a strict setting (${set.strict.setting}), but no CI job was seen that fails on it.`,
        ...placesOfStrict(strict)
      )
    const plain = main.find(u => WITHOUT_LEVELS.has(u.tool) && runsInCi(u) && failsOnFindings(u))
    if (plain)
      return met('hint', `CI fails on what ${plain.tool} finds, which has no stricter setting; other linters may.`, ...placesOf([plain]))
    if (main.length > 0)
      return unmet(
        'hint',
        `${main[0]?.tool ?? 'A linter'} is used, and no stricter setting than its defaults was recognised.`,
        ...placesOf(main.slice(0, 1))
      )
    if (noCode) return notApplicable('hint', 'No source code was found that could be checked.')
    return undecided('No linter or compiler warning was found for the main language.')
  }
}
