// SPDX-License-Identifier: MIT
import { posix } from 'node:path'
import type { Document, Documents } from './documents.js'

// Records of work, decisions and discussion lie in documentation folders too, and use the words of a manual.
const RECORDS =
  /(?:^|\/)(?:adrs?|decisions?|archived?|audits?|plans?|proposals?|rfcs?|reports?|reviews?|designs?|internal|meetings?|minutes|research|notes|evidence|work|presentations|style-?guides?|governance|agents?|superpowers|specs?|releases?|security-audits?)\//i
const NOT_FOR_USERS =
  /^(?:todo|authors|credits|thanks|adopters|acknowledgements|privacy|cla|roadmap|glossary)(?![a-z])|(?:proposal|plan|audit|style|postmortem|assurance[-_]?case|threat[-_]?model)(?![a-z])/i
/** Documents that are looked into, the README and guides at the standard places first. */
const LOOKED_INTO = 80

/** The documents that tell users about the software: READMEs and guides, not records of how it is made. */
export function userDocuments(documents: Documents): readonly Document[] {
  const guides = documents.of('docs').filter(({ path }) => !RECORDS.test(path) && !NOT_FOR_USERS.test(posix.basename(path)))
  return [...documents.of('readme'), ...guides].slice(0, LOOKED_INTO)
}
