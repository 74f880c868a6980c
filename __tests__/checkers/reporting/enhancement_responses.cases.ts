// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/reporting/enhancement_responses.js'
import { responseCases } from '../../support/responses.js'

responseCases(checker, { label: 'enhancement', title: '[Feature request]: x', type: 'Feature' })
