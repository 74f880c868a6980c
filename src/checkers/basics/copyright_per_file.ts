// SPDX-License-Identifier: MIT
import type { Evidence } from '../../evidence/evidence.js'
import { judgeHeaders } from '../../signals/licensing/file-headers.js'
import type { Checker } from '../checker.js'

export const checker: Checker = {
  criterion: 'copyright_per_file',
  looksAt:
    'The comments at the top of every source file of the project’s own: a copyright notice or SPDX-FileCopyrightText. Generated, vendored and nearly empty files are left out.',
  neverClaims: 'That a constant named COPYRIGHT is a notice, or that a few files without one (80 % have it) are more than a hint.',
  check: (evidence: Evidence) => judgeHeaders(evidence, 'copyright')
}
