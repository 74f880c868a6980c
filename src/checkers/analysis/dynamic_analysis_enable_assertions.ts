// SPDX-License-Identifier: MIT
import { dynamicAnalysis } from '../../signals/analysis/analysis.js'
import { type Checker } from '../checker.js'
import { met, placeOf, undecided } from '../../finding.js'
import { stepsOf } from '../../facts/ci/job.js'

const MANY = 20
/** Options that compile assertions out, or switch them off. */
const DISABLED = /-DNDEBUG\b|\bpython3? -O{1,2}\b|PYTHONOPTIMIZE=[12]/

export const checker: Checker = {
  criterion: 'dynamic_analysis_enable_assertions',
  looksAt: 'Assertions in the product (not those of tests), and whether CI runs tests or dynamic analysis without switching them off.',
  neverClaims: 'More than a hint, and never that there are too few: how many are many is for people to say.',
  check(evidence) {
    const assertions = evidence.source.of('assertion', { test: false })
    const run = evidence.tests.commands.find(c => c.where === 'ci') ?? undefined
    const dynamic = dynamicAnalysis(evidence).inCi[0]
    const off = stepsOf(evidence.ci).some(
      ({ step }) => step.command !== undefined && step.command.length < 2000 && DISABLED.test(step.command)
    )
    if (assertions.length >= MANY && (run || dynamic) && !off)
      return met(
        'hint',
        `The product holds ${assertions.length} or more assertions, and CI runs it without switching them off.`,
        ...assertions.slice(0, 3).map(placeOf)
      )
    return undecided('Whether many assertions are checked during dynamic analysis does not show in the repository.')
  }
}
