// SPDX-License-Identifier: MIT
import { buildOf, type BuildManifest } from '../../evidence/build.js'
import { checksOf, outcome } from '../../evidence/checks.js'
import { cannotTell, met, notApplicable, undecided, unmet, type Checker, type Finding, type Place } from '../checker.js'

function placeOf({ manifest: { path } }: BuildManifest): Place {
  return { path }
}

export const checker: Checker = {
  criterion: 'build',
  looksAt:
    'Manifests that say how to build (Cargo.toml, CMakeLists.txt, pom.xml ...), the CI steps that build, and whether the newest run of such a job on the default branch succeeded. Software in languages that run as they are written, with no build anywhere, needs none.',
  neverClaims: 'Unmet because no build was found, nor that a manifest alone gives a working build. A container image is not the build.',
  needs: ['checks: read'],
  check(evidence): Finding {
    const { manifests, steps, unnecessary } = buildOf(evidence)
    if (unnecessary)
      return notApplicable(
        'strong',
        `${Math.floor(unnecessary.share * 100)} % of the source is ${unnecessary.language} and the like, which run as they are written; nothing builds or has to be built.`
      )
    const [manifest] = manifests
    if (!manifest) return undecided('No build manifest of a known kind was found.')
    const [step] = steps
    if (!step)
      return { ...met('hint', `The software is built with ${manifest.tool.name}; no CI job was seen that builds it.`, placeOf(manifest)) }
    const place: Place = { path: step.step.path, line: step.step.line, text: step.command }
    const { checks } = evidence.github
    if (!checks.known)
      return {
        ...met('hint', `\`${step.command}\` builds the software in CI; whether it succeeded could not be read.`, place, placeOf(manifest)),
        needs: cannotTell(checks).needs ?? []
      }
    const ran = steps.map(one => {
      const runs = checksOf(one.job, checks.value)
      return { ...one, result: outcome(runs), url: runs.find(run => run.url !== undefined)?.url }
    })
    const passed = ran.find(({ result }) => result === 'success')
    if (passed) {
      const run: Place[] = passed.url === undefined ? [] : [{ url: passed.url }]
      return met(
        'strong',
        `\`${passed.command}\` builds the software, and its newest run on the default branch succeeded.`,
        { path: passed.step.path, line: passed.step.line },
        placeOf(manifest),
        ...run
      )
    }
    const failed = ran.find(({ result }) => result === 'failure')
    const page: Place[] = failed?.url === undefined ? [] : [{ url: failed.url }]
    return failed
      ? unmet(
          'hint',
          `The job that builds the software (\`${failed.command}\`) failed in its newest run on the default branch.`,
          { path: failed.step.path, line: failed.step.line },
          ...page
        )
      : met(
          'hint',
          `\`${step.command}\` builds the software in CI; no result of it was found on the default branch.`,
          place,
          placeOf(manifest)
        )
  }
}
