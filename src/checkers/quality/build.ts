// SPDX-License-Identifier: MIT
import { coversEveryChange, inWords } from '../../signals/analysis/analysis.js'
import { buildOf, type BuildManifest, type BuildStep } from '../../signals/building/build.js'
import { checksOf, outcome } from '../../signals/testing/checks.js'
import { type Checker } from '../checker.js'
import { at, cannotTell, type Finding, met, notApplicable, type Place, placeOf, undecided, unmet } from '../../finding.js'
import { triggersOf } from '../../facts/ci/job.js'
import { PREPARES } from './build.phrases.generated.js'

/** Tools that do the work for those that only write down what has to be done. */
const COMPANIONS: Readonly<Record<string, readonly string[]>> = {
  Autotools: ['Make', 'a C compiler'],
  CMake: ['Make', 'Ninja', 'a C compiler'],
  Meson: ['Ninja']
}

/** Whoever breaks the build is told so at once. */
function isGate({ job, step, tool, command }: BuildStep, manifests: readonly BuildManifest[]): boolean {
  const fits = manifests.some(({ tool: { name } }) => name === tool.name || COMPANIONS[name]?.includes(tool.name))
  return (
    fits &&
    tool.common &&
    !PREPARES.test(command) &&
    job.blocking &&
    step.blocking &&
    coversEveryChange({ triggers: triggersOf(job, step), job })
  )
}

export const checker: Checker = {
  criterion: 'build',
  looksAt:
    'Manifests that say how to build (Cargo.toml, CMakeLists.txt, pom.xml ...), the CI steps that build, whether they do so for every change, and how the newest run of such a job on the default branch ended. Software in languages that run as they are written, with no build anywhere, needs none.',
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
      return {
        ...met('hint', `The software is built with ${manifest.tool.name}; no CI job was seen that builds it.`, at(manifest.manifest.path))
      }
    const { checks } = evidence.github
    const ran = steps.map(one => {
      const runs = checks.known ? checksOf(one.job, checks.value) : []
      return { ...one, result: outcome(runs), url: runs.find(run => run.url !== undefined)?.url }
    })
    const passed = ran.find(({ result }) => result === 'success')
    if (passed) {
      const run: Place[] = passed.url === undefined ? [] : [{ url: passed.url }]
      return met(
        'strong',
        `\`${passed.command}\` builds the software, and its newest run on the default branch succeeded.`,
        placeOf(passed.step),
        at(manifest.manifest.path),
        ...run
      )
    }
    const failed = ran.find(({ result }) => result === 'failure')
    if (failed)
      return unmet(
        'hint',
        `The job that builds the software (\`${failed.command}\`) failed in its newest run on the default branch.`,
        placeOf(failed.step),
        ...(failed.url === undefined ? [] : [{ url: failed.url }])
      )
    const gate = steps.find(one => isGate(one, manifests))
    if (gate)
      return met(
        'strong',
        `CI builds the software with \`${gate.command}\` on ${inWords(triggersOf(gate.job, gate.step))}, and fails when that fails.`,
        placeOf(gate.step),
        at(manifest.manifest.path)
      )
    return {
      ...met(
        'hint',
        `\`${step.command}\` builds the software in CI, though not for every change; whether it succeeds was not seen.`,
        placeOf(step.step),
        at(manifest.manifest.path)
      ),
      ...(!checks.known && { needs: cannotTell(checks).needs ?? [] })
    }
  }
}
