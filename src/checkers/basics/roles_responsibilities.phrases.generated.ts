// SPDX-License-Identifier: MIT
// Made from roles_responsibilities.phrases.yml by scripts/generate.mjs. Do not edit.
export const HEADING =
  /\broles?\b|\bresponsibilit|\bmaintainers?\W{0,3}$|\bcommitters?\W{0,3}$|\bbecom(?:e|ing) an? \w{0,20}\s?(?:maintainer|committer|member)|\bexpectations\b|\bcontributor ladder\b|\b(?:steering|technical) (?:committee|council)\b|\btsc\b/i

/** What people in a role do. */
export const DUTY =
  /\b(?:review(?:s|ing)?|merg(?:e|es|ing)|approv(?:e|es|ing)|releas(?:e|es|ing)|triag(?:e|es|ing)|respond(?:s|ing)?|responsible|responsibilit\w{1,4}|maintain(?:s|ing)|manag(?:e|es|ing)|decides?|decisions?|handl(?:e|es|ing)|ensur(?:e|es|ing)|final say|oversees?|leads?|moderat(?:e|es|ing))\b/gi

export const LADDER =
  /^(?:contributor[-_]ladder|roles|community[-_]membership|maintainers?|tsc|governance)\b/i
