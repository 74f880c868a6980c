// SPDX-License-Identifier: MIT
import type { Checker } from '../checker.js'
import { judgeAlgorithms } from '../../signals/security/algorithm-judgment.js'

export const checker: Checker = {
  criterion: 'crypto_working',
  looksAt:
    'Calls of MD4, MD5, DES, RC4, ECB mode and the like in the product; lines marked as reviewed (`# nosec`, `nolint`, `usedforsecurity=False`) are left out.',
  neverClaims: 'Unmet: a checksum, a cache key or an identifier is no matter of security, and a protocol may ask for an old algorithm.',
  check: evidence => judgeAlgorithms(evidence, { topics: ['crypto-broken'], act: 'call', fault: 'broken' })
}
