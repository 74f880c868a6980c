// SPDX-License-Identifier: MIT
import { buildOf } from '../../signals/building/build.js'
import { type Checker } from '../checker.js'
import { met, notApplicable, type Place, placeOf, undecided, unmet } from '../../finding.js'
import { LINUX } from './build_floss_tools.phrases.generated.js'

export const checker: Checker = {
  criterion: 'build_floss_tools',
  looksAt:
    'The tools of the build manifests and of the CI steps that build: free ones (compilers of GNU and LLVM, Go, Rust, OpenJDK, the .NET SDK ...) or ones that come only with a proprietary platform; and whether a Linux runner builds.',
  neverClaims: 'Unmet as more than a hint: what CI happens to use need not be the only way. A hosted runner itself is no tool.',
  check(evidence) {
    const { manifests, steps, unnecessary } = buildOf(evidence)
    if (unnecessary)
      return notApplicable(
        'strong',
        `Nothing has to be built: the source is ${unnecessary.language} and the like, which run as they are written.`
      )
    const tools = [...manifests, ...steps].map(({ tool }) => tool)
    if (tools.length === 0) return undecided('No build tool was recognised.')
    const names = (floss: boolean): string =>
      [...new Set(tools.filter(tool => tool.floss === floss).map(({ name }) => name))].slice(0, 4).join(', ')
    const closed = steps.filter(({ tool }) => !tool.floss).map(({ job }) => job)
    const onLinux = steps.find(({ tool, job }) => tool.floss && LINUX.test(job.runner ?? '') && !closed.includes(job))
    const places: Place[] = [
      ...manifests
        .filter(({ tool }) => tool.floss)
        .slice(0, 3)
        .map(({ manifest }) => ({ path: manifest.path })),
      ...(onLinux ? [placeOf(onLinux.step)] : [])
    ]
    if (names(false) === '')
      return onLinux
        ? met('strong', `The tools that build the software (${names(true)}) are free software, and a Linux runner builds it.`, ...places)
        : met(
            'hint',
            `The tools that build the software (${names(true)}) are free software; no Linux runner was seen to build it.`,
            ...places
          )
    if (onLinux)
      return met(
        'hint',
        `A Linux runner builds the software with free tools (${names(true)}); elsewhere ${names(false)} is used.`,
        ...places
      )
    if (names(true) !== '') return undecided(`Both free tools (${names(true)}) and others (${names(false)}) take part in the build.`)
    return unmet(
      'hint',
      `The only build tools that were found are not free software: ${names(false)}.`,
      ...[...manifests.slice(0, 2).map(({ manifest }) => ({ path: manifest.path })), ...steps.slice(0, 2).map(({ step }) => placeOf(step))]
    )
  }
}
