// SPDX-License-Identifier: MIT
// Made from two-factor.phrases.yml by scripts/generate.mjs. Do not edit.
export const REQUIRED =
  /\b(?:requir(?:e|es|ed|ement|ing)|must|mandatory|enforc(?:e|es|ed|ing)|have to|needs? to|shall|enabled?|obligatory)\b/i

export const METHOD =
  /\b(?:TOTP|WebAuthn|passkeys?|FIDO ?2?|security keys?|hardware (?:keys?|tokens?)|YubiKeys?|U2F|authenticator apps?)\b/i

export const ENFORCED =
  /\benforc(?:e|es|ed|ement)\b|\borg(?:ani[sz]ation)?(?:[- ](?:level|wide))? (?:requires|setting|mandates)\b/i

/** Of the people of the project, not of the users of what it makes. */
export const PEOPLE =
  /\b(?:maintainers?|committers?|contributors?|members?|org(?:ani[sz]ation)?s?|GitHub|accounts?|owners?|admins?|administrators?|collaborators?|write access|merge rights|repository|team|developers?|everyone)\b/i

export const TOPIC =
  /\b(?:2FA|MFA|two[- ]factor|multi[- ]?factor|two[- ]step verification)\b/i
