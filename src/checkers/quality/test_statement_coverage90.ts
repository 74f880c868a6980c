// SPDX-License-Identifier: MIT
import { statementCoverage } from '../statement-coverage.js'

export const checker = statementCoverage('test_statement_coverage90', 90)
