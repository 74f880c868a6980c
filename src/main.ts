// SPDX-License-Identifier: MIT
import { runAction } from './action.js'

await runAction()
