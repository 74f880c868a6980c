// SPDX-License-Identifier: MIT
import { posix } from 'node:path'
import type { Document } from '../../facts/documents/documents.js'
import type { Evidence } from '../../evidence/evidence.js'
import { userDocuments } from '../../facts/documents/user-documents.js'
import { sectionsOf, type Section } from '../../facts/documents/sections.js'
import { softwareIn } from '../../signals/community/software.js'
import { wholeText } from '../../signals/community/tracker.js'
import { type Checker } from '../checker.js'
import { met, notApplicable, placeOf, undecided, unmet } from '../../finding.js'
import { FILE, FOR_DEVELOPERS, INSTALL, START, USAGE } from './documentation_quick_start.phrases.generated.js'

const MIN_WORDS = 30

function hasSteps({ code, sentences }: Section): boolean {
  // Inline code is given as code too; a command stands in a block of its own or has words after the program.
  return (
    code.some(({ text }) => /\S \S/.test(text.trim())) ||
    sentences.filter(({ form, text }) => form === 'item' && /^\d{1,2}[.)]\s/.test(text)).length >= 2
  )
}

export const checker: Checker = {
  criterion: 'documentation_quick_start',
  looksAt:
    'Sections “Quick start”, “Getting started” and the like with commands or steps in README and documents for users; tutorial files; or sections about installing and using, both with commands.',
  neverClaims: 'That a newcomer succeeds with it, or what a documentation site says.',
  check(evidence: Evidence) {
    const { documents } = evidence
    const texts: readonly Document[] = userDocuments(documents)
    const guide = texts.find(({ path, sentences, code }) => FILE.test(posix.basename(path)) && (code.length > 0 || sentences.length >= 5))
    const starts = texts.flatMap(document => sectionsOf(document, START)).filter(({ title }) => !FOR_DEVELOPERS.test(title))
    const start = starts.find(hasSteps)
    if (start)
      return met('strong', `“${start.title.slice(0, 80)}” in ${start.path} gets a new user going with commands or steps.`, placeOf(start))
    if (guide) return met('strong', `${guide.path} is a guide for the first steps.`, { path: guide.path })
    const { readme } = documents
    const sections = (title: RegExp) => (readme ? sectionsOf(readme, title).filter(section => !FOR_DEVELOPERS.test(section.title)) : [])
    const install = sections(INSTALL)
    const [installing, using] = [install.find(hasSteps), sections(USAGE).find(hasSteps)]
    if (installing && using)
      return met(
        'strong',
        `${installing.path} tells how to install the software and how to use it, with commands.`,
        placeOf(installing),
        placeOf(using)
      )
    const some = starts.find(({ words, links }) => words >= MIN_WORDS || links.length > 0) ?? using ?? installing ?? install[0]
    if (some)
      return met(
        'hint',
        `“${some.title.slice(0, 80)}” in ${some.path} may be a quick start; steps for it were not recognised.`,
        placeOf(some)
      )
    const link = readme?.links.find(({ text, image, url }) => !image && !url.startsWith('#') && START.test(text))
    if (readme && link) return met('hint', `${readme.path} links to a quick start.`, { path: readme.path, line: link.line })
    if (softwareIn(evidence) === 'no')
      return notApplicable('hint', 'The repository holds texts and pictures only, so there is nothing to start.')
    if (!wholeText(evidence) || evidence.tree.entries.length === 0)
      return undecided('No quick start was found, but not all documents could be read.')
    return unmet('hint', 'No quick start with commands or steps was found in the README and the documents.')
  }
}
