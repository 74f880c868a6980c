// SPDX-License-Identifier: MIT
// Made from crypto_floss.phrases.yml by scripts/generate.mjs. Do not edit.
/** Parts of an operating system that are no FLOSS, and folders that could hold anything. All other libraries of the scan are FLOSS. */
export const NOT_KNOWN_FLOSS =
  /^(?:CommonCrypto|CryptoKit|Security|LocalAuthentication|bcrypt\.h|ncrypt\.h|wincrypt\.h|crypto\/)/

export const WINDOWS =
  /\b(?:ProtectedData|DataProtection\w*|\w*Cng|\w*CryptoServiceProvider)\b/
