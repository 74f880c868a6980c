// SPDX-License-Identifier: MIT
// Made from signing.phrases.yml by scripts/generate.mjs. Do not edit.
/** Certificates and keys (`.pem`, `.crt`) and bare checksums are no signatures. */
export const SIGNATURE =
  /\.(?:asc|sig|sign|minisig|sigstore|p7s|intoto\.jsonl|sigstore\.jsonl?|(?:cosign\.)?bundle(?:\.json)?|attestation(?:\.jsonl?)?)$|(?:attestation|provenance)s?\b[\w.-]{0,80}\.jsonl?$/i

export const VERIFIES =
  /\bcosign\s{1,4}verify|\bgpgv\s|\bgh\s{1,4}attestation\s{1,4}verify\b|\bslsa-verifier\s{1,4}verify|\bgit\s{1,4}(?:tag\s{1,4}(?:-v|--verify)\b|verify-tag\b)|\bnpm\s{1,4}audit\s{1,4}signatures\b|\bsigstore\s{1,4}verify|\bssh-keygen\s{1,4}-Y\s{1,4}verify|\bpypi-attestations\s{1,4}verify|\brpm\s{1,4}(?:-K|--checksig)\b|\bsignify\s{1,4}-V/

export const SIGNS =
  /\bcosign\s{1,4}(?:sign|attest)\b|\bminisign\s{1,4}-S|\bcodesign\s|\bdebsign\b|\brpmsign\b/

export const OF_RELEASES =
  /\b(?:releases?|signatures?|downloads?|provenance|images?|artifacts?|attestations?|binar(?:y|ies)|authenticity)\b/i

/** What else can be verified. */
export const NO_RELEASE =
  /\b(?:commits?|DCO|webhooks?|certificates?|tokens?|identit(?:y|ies)|licen[cs]es?|agents?)\b/i

/** A release on GitHub, archives of binaries and images are no package of a registry that signs. */
export const NO_REGISTRY =
  /^(?:GitHub release|Container push|Helm publish|GoReleaser)$/
