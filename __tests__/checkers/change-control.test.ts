// SPDX-License-Identifier: MIT
import { tablesOf } from '../support/section.js'

await tablesOf('change-control')
