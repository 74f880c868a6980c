// SPDX-License-Identifier: MIT
import { designKnowledge } from '../../signals/security/security-knowledge.js'
import { type Checker } from '../checker.js'
import { met, notApplicable, undecided } from '../../finding.js'

export const checker: Checker = {
  criterion: 'implement_secure_design',
  looksAt: 'Documents that apply at least three principles of secure design, or model threats.',
  neverClaims: 'That the design follows the principles: that is a judgement. Permissions of CI jobs are not those of the product.',
  check({ documents, source, tree }) {
    const [best, ...others] = designKnowledge(documents)
    if (best)
      return met(
        'hint',
        `${best.what}; a maintainer must confirm that the software follows it.`,
        best.place,
        ...others.slice(0, 4).map(other => other.place)
      )
    if (tree.complete && tree.entries.length > 0 && source.files.length === 0)
      return notApplicable('hint', 'The repository holds no source code, so there may be no software to design.')
    return undecided('No document applies principles of secure design; a maintainer must say which ones the software follows.')
  }
}
