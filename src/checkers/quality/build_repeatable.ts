// SPDX-License-Identifier: MIT
import { reproducible } from '../../signals/building/reproducible.js'
import { type Checker } from '../checker.js'
import { met, notApplicable, placeOf, undecided } from '../../finding.js'

export const checker: Checker = {
  criterion: 'build_repeatable',
  looksAt:
    'CI jobs that build again and compare (diffoscope, reprotest, checksums), settings that take time and place out of the result (SOURCE_DATE_EPOCH, -trimpath ...) with a lock file, and whether anything is built at all.',
  neverClaims: 'That a sandbox, a lock file or a sentence makes builds repeatable; never Unmet.',
  check(evidence) {
    const { comparisons, settings, lockfile, unbuilt } = reproducible(evidence)
    const [best] = comparisons
    if (best?.compares)
      return met(
        best.job.blocking && best.step.blocking ? 'strong' : 'hint',
        `The CI job “${best.job.name.slice(0, 80)}” builds and compares the results.`,
        {
          path: best.step.path,
          line: best.step.line
        }
      )
    if (unbuilt)
      return notApplicable(
        unbuilt.how === 'run-as-written' ? 'strong' : 'hint',
        unbuilt.how === 'run-as-written'
          ? `Nothing is built: the source is ${unbuilt.language} and the like, which run as they are written.`
          : `Nothing is compiled: ${unbuilt.language} source is only packed.`
      )
    if (best)
      return met('hint', `The CI job “${best.job.name.slice(0, 80)}” is named after reproducible builds; what it compares was not seen.`, {
        path: best.step.path,
        line: best.step.line
      })
    const places = settings.slice(0, 3).map(placeOf)
    const names = settings
      .map(({ what }) => what)
      .slice(0, 4)
      .join(', ')
    if (settings.length >= 2 && lockfile !== undefined)
      return met('hint', `The build is set up to be repeatable (${names}, and a lock file), but nothing compares two builds.`, ...places, {
        path: lockfile
      })
    return undecided(
      settings.length > 0
        ? `Some settings make builds repeatable (${names}), but nothing compares two builds.`
        : 'Nothing was found that compares two builds.'
    )
  }
}
