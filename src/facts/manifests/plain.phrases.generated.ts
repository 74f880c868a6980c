// SPDX-License-Identifier: MIT
// Made from plain.phrases.yml by scripts/generate.mjs. Do not edit.
export const NIX_BUILDS =
  /\bpackages\b|\bdefaultPackage\b|\bmkDerivation\b|\bbuild(?:Go|Rust|Npm|Python|Dotnet|Gradle|Maven|Ruby|Dune|Zig)/
