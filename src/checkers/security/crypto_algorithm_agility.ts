// SPDX-License-Identifier: MIT
import { cryptoUse } from '../../signals/security/crypto.js'
import { deploymentOf } from '../../signals/security/deployment.js'
import { userDocuments } from '../../facts/documents/user-documents.js'
import { places } from '../../facts/source/source.js'
import { transportOf } from '../../signals/security/transport.js'
import { type Checker } from '../checker.js'
import { type Finding, met, notApplicable, placeOf, strongest, undecided } from '../../finding.js'
import { OPTION } from './crypto_algorithm_agility.phrases.generated.js'

export const checker: Checker = {
  criterion: 'crypto_algorithm_agility',
  looksAt: 'TLS and SSH libraries, which negotiate algorithms, and settings for ciphers and hash or signature algorithms.',
  neverClaims: 'Unmet: one modern algorithm may be chosen on purpose, and which one can be exchanged is not visible.',
  check(evidence) {
    const { source, manifests, tree, documents } = evidence
    const settings = deploymentOf(tree).filter(setting => setting.kind === 'ciphers')
    const told = userDocuments(documents)
      .flatMap(({ path, code }) => code.filter(({ text }) => text.length < 300 && OPTION.test(text)).map(({ line }) => ({ path, line })))
      .slice(0, 5)
    const { secure } = transportOf(evidence)
    const signals: Finding[] = []
    if (told.length > 0) signals.push(met('hint', 'A setting for cryptographic algorithms is described.', ...told))
    if (settings.length > 0)
      signals.push(met('hint', 'The deployed configuration names ciphers, so they can be exchanged.', ...settings.slice(0, 5).map(placeOf)))
    if (secure.length > 0)
      signals.push(
        met('hint', 'TLS or SSH is used, whose libraries negotiate algorithms; people must say whether that is all.', ...places(secure))
      )
    if (signals.length > 0) return strongest(...signals)
    const { absence } = cryptoUse(source, manifests, tree)
    if (absence) return notApplicable('hint', absence.why)
    return undecided('Whether users can switch algorithms is not visible in the source.')
  }
}
