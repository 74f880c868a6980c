// SPDX-License-Identifier: MIT
// Made from release_notes_vulns.phrases.yml by scripts/generate.mjs. Do not edit.
export const IDENTIFIER =
  /\b(?:CVE-\d{4}-\d{4,7}|GHSA(?:-[2-9cfghjmpqrvwx]{4}){3}|RUSTSEC-\d{4}-\d{4}|GO-\d{4}-\d{4}|PYSEC-\d{4}-\d{1,5})\b/i
