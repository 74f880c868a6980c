// SPDX-License-Identifier: MIT
import { inWords, namesOf, placesOf } from '../../signals/analysis/analysis.js'
import { checksOf, outcome } from '../../signals/testing/checks.js'
import { safeMode, warningsOf } from '../../signals/analysis/warnings.js'
import { type Checker } from '../checker.js'
import { met, notApplicable, undecided, unmet } from '../../finding.js'
import { onEveryChange } from '../../facts/ci/job.js'

const LINTED_BY_TESTS: ReadonlySet<string> = new Set(['Julia'])

export const checker: Checker = {
  criterion: 'warnings',
  looksAt:
    'Linters, type checkers and compiler warning flags for the main language: run by CI, by a task or a hook, or configured; the safe mode of a language (`use strict`); and the outcome of the CI job.',
  neverClaims: 'That a formatter or a linter of another language is enough, or that a tool is used because it is a dependency.',
  needs: ['checks: read'],
  check(evidence) {
    const { main, inCi, others, noCode, language } = warningsOf(evidence)
    const { checks } = evidence.github
    const passed =
      checks.known &&
      inCi.find(u => u.job?.system === 'github' && onEveryChange(u.triggers) && outcome(checksOf(u.job, checks.value)) === 'success')
    if (passed)
      return met(
        'conclusive',
        `${passed.tool} checks ${language ?? 'the code'} on ${inWords(passed.triggers)}, and its job passed on the default branch.`,
        ...placesOf([passed])
      )
    const [first] = inCi
    if (first)
      return met('strong', `CI checks ${language ?? 'the code'} with ${namesOf(inCi)} on ${inWords(first.triggers)}.`, ...placesOf(inCi))
    if (main.length > 0)
      return met(
        'strong',
        `Checks for ${language ?? 'the code'} are set up (${namesOf(main)}), though CI is not seen to run them.`,
        ...placesOf(main)
      )
    const safe = safeMode(evidence)
    if (safe.length > 0) return met('strong', `Nearly all ${language ?? ''} files turn the safe mode of the language on.`, ...safe)
    if (others.length > 0)
      return met(
        'hint',
        `Only formatters or linters of other languages than ${language ?? 'the main one'} were found: ${namesOf(others)}.`,
        ...placesOf(others)
      )
    if (noCode) return notApplicable('hint', 'No source code was found that could be checked.')
    if (!evidence.tree.complete || evidence.ci.unreadable.length > 0 || language === undefined)
      return undecided('No linter or compiler warning was found, but not everything could be looked at.')
    if (LINTED_BY_TESTS.has(language)) return undecided(`Linters for ${language} are called from tests, which were not looked at for them.`)
    return unmet('hint', `No compiler warning flags or linter for ${language} were found in CI, build files or configuration.`)
  }
}
