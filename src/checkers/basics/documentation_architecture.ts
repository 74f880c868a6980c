// SPDX-License-Identifier: MIT
import { posix } from 'node:path'
import { linkedPath } from '../../facts/documents/contributing.js'
import type { Evidence } from '../../evidence/evidence.js'
import { userDocuments } from '../../facts/documents/user-documents.js'
import { sectionsOf, wholeOf, type Section } from '../../facts/documents/sections.js'
import { softwareIn } from '../../signals/community/software.js'
import { wholeText } from '../../signals/community/tracker.js'
import { type Checker } from '../checker.js'
import { lazily } from '../../core/memo.js'
import { at, decide, met, notApplicable, placeOf, undecided, unmet, when, type FilePlace, type Place } from '../../finding.js'
import { FILE, HEADING, OVERVIEW, PROCESSOR, WHOLE } from './documentation_architecture.phrases.generated.js'

const RECORDS = /(?:^|\/)(?:adrs?|decisions?|proposals?|rfcs?)\//i

const FILE_WORDS = 150
const SECTION_WORDS = 60
/** A diagram of so many lines says more than a few words. */
const DRAWN = 8

function isAboutProcessors({ title, sentences, words }: Section): boolean {
  return PROCESSOR.test(title) || (words < FILE_WORDS && sentences.some(({ text }) => PROCESSOR.test(text.slice(0, 2000))))
}

/** Files about the design. */
function filesAbout({ documents }: Evidence): readonly Section[] {
  return documents.all
    .filter(({ kind, survey }) => !survey && kind !== 'changelog' && kind !== 'agents')
    .filter(({ kind, path }) => (kind === 'architecture' || FILE.test(path)) && !RECORDS.test(path))
    .map(wholeOf)
}

/** Sections about the design in documents about more than that. */
function sectionsAbout({ documents }: Evidence): readonly Section[] {
  return [...userDocuments(documents), ...documents.of('development', 'contributing').slice(0, 40)]
    .filter(({ path }) => !RECORDS.test(path))
    .flatMap(document => sectionsOf(document, document === documents.readme ? HEADING : OVERVIEW))
    .filter(section => !isAboutProcessors(section))
}

/** A file that by its name is about the whole software, not about a part of it. */
function isAboutWhole({ path }: Section, { documents, repository }: Evidence): boolean {
  const base = posix.basename(path).toLowerCase()
  const name = repository.known ? repository.value.name.toLowerCase() : undefined
  return WHOLE.test(base) || (name !== undefined && base.startsWith(name)) || documents.of('architecture').some(d => d.path === path)
}

function describes({ words, diagram, code }: Section): boolean {
  return words >= FILE_WORDS || (diagram && words >= SECTION_WORDS) || (diagram && code.length >= DRAWN)
}

/** Where the README links to a description, and the page when that is outside the repository. */
function linkToDesign({ documents: { readme }, repository }: Evidence): readonly [FilePlace, ...Place[]] | undefined {
  const link = readme?.links.find(({ text, url, image }) => !image && !url.startsWith('#') && HEADING.test(text))
  if (!readme || !link) return undefined
  const inside = linkedPath(readme.path, link.url, repository) !== undefined
  return [at(readme.path, link.line), ...(inside ? [] : [{ url: link.url }])]
}

export const checker: Checker = {
  criterion: 'documentation_architecture',
  looksAt:
    'Files about architecture, design or internals, and sections about them in README, development guides and other documents: their words and diagrams; records of single decisions give a hint.',
  neverClaims: 'That a description fits the software, or what a documentation site says.',
  check(evidence: Evidence) {
    const { documents } = evidence
    const files = lazily(() => filesAbout(evidence))
    const sections = lazily(() => sectionsAbout(evidence))
    const long = lazily(() => files().filter(({ words, diagram }) => words >= FILE_WORDS || (diagram && words >= 20)))
    const named = ({ title, path }: Section): string => `“${title.slice(0, 80)}” in ${path}`
    return decide(
      when(softwareIn(evidence) === 'no', () =>
        notApplicable('strong', 'The repository holds texts and pictures only, so there is no software whose design could be described.')
      ),
      when(
        () => long().find(file => isAboutWhole(file, evidence)),
        ({ path, words, diagram }) =>
          met('strong', `${path} describes the design of the software in ${words} words${diagram ? ' and diagrams' : ''}.`, at(path))
      ),
      when(
        () => sections().find(describes),
        section => {
          const how = section.diagram ? 'with diagrams' : `in ${section.words} words`
          return met('strong', `${named(section)} describes the design ${how}.`, placeOf(section))
        }
      ),
      when(
        () => long()[0],
        ({ path, words }) =>
          met('hint', `${path} describes the design of something in ${words} words; by its name that is a part of the software.`, at(path))
      ),
      when(
        () => [...files(), ...sections()].find(({ words, diagram }) => words >= SECTION_WORDS || diagram),
        short => met('hint', `${named(short)} says little about the design (${short.words} words).`, placeOf(short))
      ),
      when(
        () => documents.all.find(({ path }) => RECORDS.test(path) && /\badrs?\b|decision/i.test(path)),
        ({ path }) => met('hint', 'Decisions about the design are recorded; a description of the whole was not found.', at(path))
      ),
      when(
        () => linkToDesign(evidence),
        ([link, ...page]) => met('hint', `${link.path} links to a description of the design.`, link, ...page)
      ),
      when(
        () => !wholeText(evidence) || evidence.tree.entries.length === 0,
        () => undecided('No description of the design was found, but not all documents could be read.')
      ),
      when(
        () => documents.of('docs').length === 0 && evidence.source.files.length > 0,
        () => unmet('hint', 'No text about the design of the software was found; a documentation site was not looked at.')
      ),
      undecided('No text was recognised as a description of the design of the software.')
    )
  }
}
