// SPDX-License-Identifier: MIT
import { namesOf, placesOf } from '../../signals/analysis/analysis.js'
import { COMPILER } from '../../facts/tools/settings.js'
import { failsOnFindings, warningsOf } from '../../signals/analysis/warnings.js'
import { type Checker } from '../checker.js'
import { at, met, notApplicable, type Place, undecided, unmet } from '../../finding.js'
import { runsInCi, type ToolUse } from '../../facts/tools/tool-use.js'

function placesOfStrict(uses: readonly ToolUse[]): Place[] {
  const [first] = uses
  return first?.strict ? [at(first.strict.path, first.strict.line, first.strict.setting), ...placesOf([first])] : []
}

/** All or nothing: there is no stricter way to run these. */
const WITHOUT_LEVELS: ReadonlySet<string> = new Set(['go vet'])
/** What they look for by default is all that they can, or is put together by a build script of the project's own. */
const NO_DEFAULTS: ReadonlySet<string> = new Set([COMPILER, 'ShellCheck', 'go vet', 'R CMD check', 'Perl::Critic'])

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
    const configured = new Set(main.filter(u => u.how === 'config').map(u => u.tool))
    const lax = main.find(u => !configured.has(u.tool) && !NO_DEFAULTS.has(u.tool))
    if (lax && main.every(u => !configured.has(u.tool)))
      return unmet('hint', `${lax.tool} is used with nothing but its defaults.`, ...placesOf([lax]))
    if (main.length > 0)
      return undecided(`No strict setting of ${namesOf(main)} was recognised; whether more would be practical is for people to say.`)
    if (noCode) return notApplicable('hint', 'No source code was found that could be checked.')
    return undecided('No linter or compiler warning was found for the main language.')
  }
}
