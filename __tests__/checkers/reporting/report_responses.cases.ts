// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/reporting/report_responses.js'
import { responseCases } from '../../support/responses.js'

responseCases(checker, { label: 'bug', title: '[Bug] x', type: 'Bug' })
