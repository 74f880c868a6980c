// SPDX-License-Identifier: MIT
import { buildOf } from '../../signals/building/build.js'
import { type Checker } from '../checker.js'
import { met, notApplicable, placeOf, undecided, unmet } from '../../finding.js'

export const checker: Checker = {
  criterion: 'build_common_tools',
  looksAt:
    "The build manifests of the main language and those that fit any language (Make, CMake, Bazel ...), and build scripts of the project's own.",
  neverClaims: "Unmet from a script of the project's own as more than a hint: it may be a thin layer over a common tool.",
  check(evidence) {
    const { manifests, steps, scripts, unnecessary } = buildOf(evidence)
    if (unnecessary)
      return notApplicable(
        'strong',
        `Nothing has to be built: the source is ${unnecessary.language} and the like, which run as they are written.`
      )
    const common = manifests.find(({ tool }) => tool.common)
    if (common)
      return met('strong', `The software is built with ${common.tool.name}, which is common for what it builds.`, {
        path: common.manifest.path
      })
    const step = steps.find(({ tool }) => tool.common)
    if (step) return met('hint', `CI builds with ${step.tool.name}, a common tool.`, placeOf(step.step))
    const [script] = scripts
    return script === undefined
      ? undecided('No build tool was recognised.')
      : unmet('hint', "The only build that was found is a script of the project's own.", { path: script })
  }
}
