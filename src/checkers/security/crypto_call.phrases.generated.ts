// SPDX-License-Identifier: MIT
// Made from crypto_call.phrases.yml by scripts/generate.mjs. Do not edit.
/** What a project that implements cryptography is called. */
export const CRYPTOGRAPHY =
  /crypt|cipher|hash|post-quantum|\bpqc?\b|\btls|ssl|secp256|25519/i
