// SPDX-License-Identifier: MIT
import type { Checker } from '../checker.js'
import { judgeAlgorithms } from '../../signals/security/algorithm-judgment.js'

export const checker: Checker = {
  criterion: 'crypto_weaknesses',
  looksAt: 'Calls of SHA-1, PKCS#1 v1.5 encryption and broken algorithms, and old TLS versions, in the product.',
  neverClaims: 'Unmet: what an algorithm is used for is not visible. Git object ids, checksums and old protocols use SHA-1 rightly.',
  check: evidence => judgeAlgorithms(evidence, { topics: ['crypto-weak', 'crypto-broken', 'tls-old'], act: 'use', fault: 'weak' })
}
