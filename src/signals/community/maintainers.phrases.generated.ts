// SPDX-License-Identifier: MIT
// Made from maintainers.phrases.yml by scripts/generate.mjs. Do not edit.
export const LIST_NAME =
  /^(?:maintainers?|owners|owners_aliases|committers|core[-_]?team|tsc|steering[-_]?(?:committee|council)?|security_contacts)(?:$|\.)/i

export const SECTION =
  /\b(?:maintainers?|core (?:developers?|members?)|committers?|project leads?|steering committee|tsc|members|team|owners?|roles?)\b/i

/** Whom such words name is a maintainer, wherever the sentence stands. */
export const ROLE =
  /\b(?:maintain(?:er|ers|ed)|lead|leads|owner|owners|committers?|BDFL|steering|founder|admins?|administrators?)\b/i

/** Mail that several people read. */
export const SHARED =
  /^(?:[\w.+-]{0,40}[-_.+])?(?:maintainers?|security|info|team|conduct|contact|support|hello|list|dev|committers?|steering|tsc|noreply|abuse|admin)@|@(?:lists?|groups?)\./i

export const FORMER =
  /\bemerit|\bformer\b|\balumni\b|\binactive\b|\bpast\b|\bretired\b|\bprevious\b/i
