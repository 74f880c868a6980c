// SPDX-License-Identifier: MIT
import type { Checker } from '../checker.js'
import { judgeStaticAnalysis } from '../../signals/analysis/static-analysis-judgment.js'

export const checker: Checker = {
  criterion: 'static_analysis_common_vulnerabilities',
  looksAt:
    'As static_analysis, restricted to analysers and rule sets that look for vulnerabilities (CodeQL, Semgrep, gosec in golangci-lint, the S rules of Ruff ...).',
  neverClaims: 'That a linter without security rules, or a scanner of dependencies, looks for vulnerabilities in the code.',
  needs: ['actions: read', 'checks: read', 'security-events: read'],
  check: evidence => judgeStaticAnalysis(evidence, 'sast-security')
}
