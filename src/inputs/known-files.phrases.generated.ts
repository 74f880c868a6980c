// SPDX-License-Identifier: MIT
// Made from known-files.phrases.yml by scripts/generate.mjs. Do not edit.
export const KNOWN =
  /^(?:readme|security|contributing|licen[cs]e|copying|unlicense|notice|code[-_]of[-_]conduct|governance|maintainers|authors|owners|codeowners|changelog|changes|news|history|support|roadmap)$/i
