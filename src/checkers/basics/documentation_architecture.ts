// SPDX-License-Identifier: MIT
import { posix } from 'node:path'
import { linkedPath } from '../../facts/documents/contributing.js'
import type { Evidence } from '../../evidence/evidence.js'
import { userDocuments } from '../../facts/documents/user-documents.js'
import { sectionsOf, wholeOf, type Section } from '../../facts/documents/sections.js'
import { softwareIn } from '../../signals/community/software.js'
import { wholeText } from '../../signals/community/tracker.js'
import { type Checker } from '../checker.js'
import { met, notApplicable, undecided, unmet } from '../../finding.js'
import { FILE, HEADING, OVERVIEW, PROCESSOR, WHOLE } from './documentation_architecture.phrases.generated.js'

const RECORDS = /(?:^|\/)(?:adrs?|decisions?|proposals?|rfcs?)\//i

const FILE_WORDS = 150
const SECTION_WORDS = 60
/** A diagram of so many lines says more than a few words. */
const DRAWN = 8

function isAboutProcessors({ title, sentences, words }: Section): boolean {
  return PROCESSOR.test(title) || (words < FILE_WORDS && sentences.some(({ text }) => PROCESSOR.test(text.slice(0, 2000))))
}

export const checker: Checker = {
  criterion: 'documentation_architecture',
  looksAt:
    'Files about architecture, design or internals, and sections about them in README, development guides and other documents: their words and diagrams; records of single decisions give a hint.',
  neverClaims: 'That a description fits the software, or what a documentation site says.',
  check(evidence: Evidence) {
    const { documents, repository, tree } = evidence
    if (softwareIn(evidence) === 'no')
      return notApplicable(
        'strong',
        'The repository holds texts and pictures only, so there is no software whose design could be described.'
      )
    const texts = documents.all.filter(({ kind, survey }) => !survey && kind !== 'changelog' && kind !== 'agents')
    const files = texts.filter(({ kind, path }) => (kind === 'architecture' || FILE.test(path)) && !RECORDS.test(path)).map(wholeOf)
    const long = files.filter(section => section.words >= FILE_WORDS || (section.diagram && section.words >= 20))
    const name = repository.known ? repository.value.name.toLowerCase() : undefined
    const isWhole = ({ path }: Section): boolean => {
      const base = posix.basename(path).toLowerCase()
      return WHOLE.test(base) || (name !== undefined && base.startsWith(name)) || documents.of('architecture').some(d => d.path === path)
    }
    const full = long.find(isWhole)
    if (full)
      return met(
        'strong',
        `${full.path} describes the design of the software in ${full.words} words${full.diagram ? ' and diagrams' : ''}.`,
        { path: full.path }
      )
    const { readme } = documents
    const guides = [...userDocuments(documents), ...documents.of('development', 'contributing').slice(0, 40)].filter(
      ({ path }) => !RECORDS.test(path)
    )
    const sections = guides
      .flatMap(document => sectionsOf(document, document === readme ? HEADING : OVERVIEW))
      .filter(section => !isAboutProcessors(section))
    const section = sections.find(
      ({ words, diagram, code }) => words >= FILE_WORDS || (diagram && words >= SECTION_WORDS) || (diagram && code.length >= DRAWN)
    )
    if (section)
      return met(
        'strong',
        `“${section.title.slice(0, 80)}” in ${section.path} describes the design ${section.diagram ? 'with diagrams' : `in ${section.words} words`}.`,
        {
          path: section.path,
          line: section.line
        }
      )
    const [part] = long
    if (part)
      return met(
        'hint',
        `${part.path} describes the design of something in ${part.words} words; by its name that is a part of the software.`,
        {
          path: part.path
        }
      )
    const short = [...files, ...sections].find(({ words, diagram }) => words >= SECTION_WORDS || diagram)
    if (short)
      return met('hint', `“${short.title.slice(0, 80)}” in ${short.path} says little about the design (${short.words} words).`, {
        path: short.path,
        line: short.line
      })
    const record = documents.all.find(({ path }) => RECORDS.test(path) && /\badrs?\b|decision/i.test(path))
    if (record)
      return met('hint', 'Decisions about the design are recorded; a description of the whole was not found.', { path: record.path })
    const link = readme?.links.find(({ text, url, image }) => !image && !url.startsWith('#') && HEADING.test(text))
    if (readme && link) {
      const path = linkedPath(readme.path, link.url, repository)
      return met(
        'hint',
        `${readme.path} links to a description of the design.`,
        { path: readme.path, line: link.line },
        ...(path === undefined ? [{ url: link.url }] : [])
      )
    }
    if (!wholeText(evidence) || tree.entries.length === 0)
      return undecided('No description of the design was found, but not all documents could be read.')
    if (documents.of('docs').length === 0 && evidence.source.files.length > 0)
      return unmet('hint', 'No text about the design of the software was found; a documentation site was not looked at.')
    return undecided('No text was recognised as a description of the design of the software.')
  }
}
