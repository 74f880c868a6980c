// SPDX-License-Identifier: MIT
import type { Checker } from './checker.js'
import { judgeStatementCoverage } from '../signals/testing/coverage-judgment.js'

/** The checker of the statement coverage that silver (80 %) and gold (90 %) ask for. */
export function statementCoverage(criterion: string, limit: number): Checker {
  return {
    criterion,
    looksAt: `Limits of ${limit} % or more below which CI fails (coverage.py, Jest, Vitest, JaCoCo, SimpleCov, llvm-cov, Codecov ...), and the coverage that Codecov, Coveralls or a like service reported for the default branch; coverage reports and badges in the tree, which give a hint. Lines stand for statements.`,
    neverClaims:
      'Anything from limits of branches, functions, single files or patches, from limits that follow the last value, or from those that measure the smaller part of the source.',
    needs: ['checks: read', 'statuses: read'],
    check: evidence => judgeStatementCoverage(evidence, limit)
  }
}
