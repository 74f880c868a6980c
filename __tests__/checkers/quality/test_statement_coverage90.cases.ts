// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/quality/test_statement_coverage90.js'
import { statementCoverageCases } from '../../support/statement-coverage.js'

statementCoverageCases(checker, 90)
