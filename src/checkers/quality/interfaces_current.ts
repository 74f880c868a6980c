// SPDX-License-Identifier: MIT
import { deprecationChecks } from '../../signals/building/deprecation.js'
import { productLanguages, shareOf } from '../../signals/building/product.js'
import { type Checker } from '../checker.js'
import { met, placeOf, undecided } from '../../finding.js'
import { runsInCi } from '../../facts/tools/tool-use.js'

export const checker: Checker = {
  criterion: 'interfaces_current',
  looksAt:
    'Tools that report uses of deprecated interfaces in the main language: staticcheck, -Werror, -D warnings, no-deprecated, Ruff’s UP rules, warnings as errors in tests; and whether CI runs them.',
  neverClaims: 'That nothing deprecated is used, or Unmet: support for old versions is no use of old interfaces.',
  check(evidence) {
    const languages = productLanguages(evidence.source)
    const [main] = languages
    const checks = deprecationChecks(evidence).filter(c => languages.some(l => c.use.languages.includes(l.language)))
    const inCi = checks.filter(c => runsInCi(c.use) && c.use.blocking)
    const places = (list: typeof checks) => [...new Map(list.map(c => [`${c.path}:${c.line}`, placeOf(c)])).values()].slice(0, 4)
    const names = (list: typeof checks) => [...new Set(list.map(c => c.what))].slice(0, 3).join(', ')
    const sure = inCi.filter(c => c.sure)
    if (main && sure.length > 0 && shareOf(languages, l => sure.some(c => c.use.languages.includes(l))) >= 0.3)
      return met('strong', `CI fails when a deprecated interface is used: ${names(sure)}.`, ...places(sure))
    if (inCi.length > 0) return met('hint', `CI runs a tool that can report deprecated interfaces: ${names(inCi)}.`, ...places(inCi))
    if (checks.length > 0)
      return met(
        'hint',
        `A tool that reports deprecated interfaces is set up, but CI is not seen to fail on it: ${names(checks)}.`,
        ...places(checks)
      )
    return undecided('No tool was found that reports deprecated interfaces.')
  }
}
