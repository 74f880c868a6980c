// SPDX-License-Identifier: MIT
import { posix } from 'node:path'
import { maintainersOf, nameOf } from '../../signals/community/maintainers.js'
import type { Evidence } from '../../evidence/evidence.js'
import { sectionsOf, wholeOf, type Section } from '../../facts/documents/sections.js'
import { wholeText } from '../../signals/community/tracker.js'
import { type Checker } from '../checker.js'
import { met, placeOf, undecided, unmet } from '../../finding.js'
import { DUTY, HEADING, LADDER } from './roles_responsibilities.phrases.generated.js'

const MIN_WORDS = 40

/** The sections that tell what those who look after the project do. */
function duties({ documents }: Evidence): Section | undefined {
  const texts = [
    ...documents.of('governance', 'maintainers', 'contributing'),
    ...documents.of('docs').filter(({ path, survey }) => !survey && LADDER.test(posix.basename(path))),
    ...(documents.readme ? [documents.readme] : [])
  ]
  const found = texts.slice(0, 40).flatMap(document => {
    const sections = sectionsOf(document, HEADING)
    return sections.length === 0 && document.kind === 'maintainers' ? [wholeOf(document)] : sections
  })
  return found.find(
    section =>
      section.words >= MIN_WORDS &&
      section.sentences.reduce((sum, { text }) => sum + (text.slice(0, 2000).match(DUTY)?.length ?? 0), 0) >= 2
  )
}

export const checker: Checker = {
  criterion: 'roles_responsibilities',
  looksAt:
    'Sections about roles, maintainers and responsibilities in GOVERNANCE, MAINTAINERS, CONTRIBUTING and README; and the people that MAINTAINERS, OWNERS, CODEOWNERS, those sections and SECURITY-INSIGHTS name.',
  neverClaims: 'That a team in CODEOWNERS says who is in it, or that AUTHORS hold roles.',
  check(evidence) {
    const { people, teams } = maintainersOf(evidence)
    const section = duties(evidence)
    const [holder] = people
    const names = people.slice(0, 5).map(nameOf).join(', ').slice(0, 120)
    const held = holder && placeOf(holder)
    const told = section && placeOf(section)
    if (told && held) return met('strong', `${told.path} describes roles and their duties; held among others by ${names}.`, told, held)
    if (held) return met('hint', `${held.path} names ${names}, but no text about the duties of roles was recognised.`, held)
    if (told)
      return met(
        'hint',
        `${told.path} describes roles and their duties; nobody was recognised who holds them.`,
        told,
        ...teams.slice(0, 1).map(placeOf)
      )
    if (!wholeText(evidence) || evidence.tree.entries.length === 0)
      return undecided('No text about roles was found, but not all documents could be read.')
    return unmet('hint', 'No text about the roles of the project, their duties and who holds them was found.')
  }
}
