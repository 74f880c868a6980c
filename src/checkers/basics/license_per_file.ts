// SPDX-License-Identifier: MIT
import type { Evidence } from '../../evidence/evidence.js'
import { judgeHeaders } from '../../signals/licensing/file-headers.js'
import type { Checker } from '../checker.js'

export const checker: Checker = {
  criterion: 'license_per_file',
  looksAt:
    'The comments at the top of every source file of the project’s own: an SPDX identifier or words that name a licence. Generated, vendored and nearly empty files are left out.',
  neverClaims:
    'That a file without an SPDX identifier has no licence statement, or that a few files without one (80 % have it) are more than a hint.',
  check: (evidence: Evidence) => judgeHeaders(evidence, 'license')
}
