// SPDX-License-Identifier: MIT
import { posix } from 'node:path'
import type { Document, Documents } from './documents.js'
import { NOT_FOR_USERS, RECORDS } from './user-documents.phrases.generated.js'

/** Documents that are looked into, the README and guides at the standard places first. */
const LOOKED_INTO = 80

/** The documents that tell users about the software: READMEs and guides, not records of how it is made. */
export function userDocuments(documents: Documents): readonly Document[] {
  const guides = documents.of('docs').filter(({ path }) => !RECORDS.test(path) && !NOT_FOR_USERS.test(posix.basename(path)))
  return [...documents.of('readme'), ...guides].slice(0, LOOKED_INTO)
}
