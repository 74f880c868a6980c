// SPDX-License-Identifier: MIT
// Made from rules.phrases.yml by scripts/generate.mjs. Do not edit.
/** What a secret is called. */
export const SECRET_NAME =
  /nonce|secret(?!s\b)|\bsalt\b|password|passwd|csrf|\botp\b|api_?key|(?:private|encryption|signing|session)_?key|(?:access|auth|session|refresh|reset|bearer|invite|generate|create|random)_?token|session_?id\b/i

/** A list of hashes that is fetched without encryption; the group holds the host. */
export const CHECKSUM_URL =
  /\bhttp:\/\/([\w.-]{1,100})(?::\d{1,5})?\/[^\s'":|]{0,200}(?:\.(?:sha(?:1|256|512)?(?:sums?)?|md5(?:sums?)?|sums?)(?![\w.])|SHA\d{0,3}SUMS|checksums?(?:\.txt)?\b)/i

/** A signature is checked. */
export const VERIFIED =
  /\b(?:gpgv?2?|cosign|minisign|signify|slsa-verifier|openssl\s+dgst)\b/
