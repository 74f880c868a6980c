// SPDX-License-Identifier: MIT
import { contributionGuides, guideElsewhere } from '../../facts/documents/contributing.js'
import type { Evidence } from '../../evidence/evidence.js'
import { undecided, type Finding } from '../../finding.js'

/** `?` where contributors are sent on to a guide that is not in the tree: what was not read may ask for anything. */
export function sentElsewhere({ documents, repository }: Evidence): Finding | undefined {
  const link = guideElsewhere(contributionGuides(documents), repository)
  return (
    link && {
      ...undecided('Contributors are sent on to a guide that is kept elsewhere, which was not read.'),
      evidence: [{ url: link.url }]
    }
  )
}
