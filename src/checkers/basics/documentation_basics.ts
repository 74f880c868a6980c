// SPDX-License-Identifier: MIT
import type { Document } from '../../facts/documents/documents.js'
import { userDocuments } from '../../facts/documents/user-documents.js'
import { type Checker } from '../checker.js'
import { met, notApplicable, undecided, unmet, type Place } from '../../finding.js'
import {
  GENERATOR,
  INSTALLING,
  INSTALL_COMMAND,
  SECURE_USE,
  STARTING,
  USING,
  USING_FILE
} from './documentation_basics.phrases.generated.js'

const SLOTS = {
  installing: INSTALLING,
  starting: STARTING,
  using: USING,
  'secure use': SECURE_USE
} as const
type Slot = keyof typeof SLOTS
const FILE: Readonly<Record<Slot, RegExp>> = {
  installing: /(?:^|\/)(?:install|installation|setup|deploy|deployment)[^/]*$/i,
  starting: /(?:^|\/)(?:getting[-_]?started|quick-?start|tutorial)[^/]*$/i,
  using: USING_FILE,
  'secure use': /(?:^|\/)(?:security|hardening)[^/]*$/i
}

const MIN_PROSE = 1500
const STUB = 300
/** Documents that may follow before reading stops, once installing and using are covered. */
const ENOUGH = 12

function covers(slots: ReadonlyMap<Slot, Place>): boolean {
  return slots.has('installing') && (slots.has('starting') || slots.has('using'))
}

function slotsOf(texts: readonly Document[]): ReadonlyMap<Slot, Place> {
  const found = new Map<Slot, Place>()
  for (const [index, document] of texts.entries()) {
    if (index >= ENOUGH && covers(found)) break
    for (const slot of Object.keys(SLOTS) as Slot[]) {
      if (found.has(slot)) continue
      const heading =
        document.headings.find(({ text }) => SLOTS[slot].test(text)) ??
        (slot === 'installing' ? document.code.find(({ text }) => INSTALL_COMMAND.test(text)) : undefined)
      if (heading) found.set(slot, { path: document.path, line: heading.line })
      else if (FILE[slot].test(document.path)) found.set(slot, { path: document.path })
    }
    if (found.size === Object.keys(SLOTS).length) break
  }
  return found
}

/** Whether the texts hold a minimum of prose; stops reading as soon as they do. */
function hasProse(texts: readonly Document[]): boolean {
  let length = 0
  return texts.some(({ sentences }) => {
    for (const { text, form } of sentences) if (form !== 'table') length += text.length
    return length >= MIN_PROSE
  })
}

export const checker: Checker = {
  criterion: 'documentation_basics',
  looksAt:
    'Headings, install commands and file names in the README and documentation folders that tell how to install, start, use and safely use the software; documentation generators; the homepage.',
  neverClaims: 'That the documentation is good or complete, or what a separate documentation site says.',
  needs: ['metadata: read'],
  check(evidence) {
    const { documents, github, manifests, source, tree } = evidence
    const texts = userDocuments(documents)
    const slots = slotsOf(texts)
    const places = [...slots.values()]
    if (covers(slots) && hasProse(texts)) return met('strong', `The documents have parts about ${[...slots.keys()].join(', ')}.`, ...places)
    const generator = tree.find(GENERATOR)[0]
    const homepage =
      github.repository.known && /^https?:\/\//.test(github.repository.value.homepage) ? github.repository.value.homepage : undefined
    const elsewhere =
      manifests.all
        .map(manifest => manifest.documentation ?? manifest.homepage)
        .find(url => url !== undefined && /^https?:\/\//.test(url)) ?? homepage
    if (generator)
      return met(
        'hint',
        `Documentation is generated from ${generator.path}; its parts were not recognised.`,
        { path: generator.path },
        ...places
      )
    if (slots.size > 0 && hasProse(texts))
      return met('hint', `The documents have a part about ${[...slots.keys()].join(', ')} only.`, ...places)
    if (elsewhere !== undefined)
      return met('hint', 'Documentation may be on the project’s site, which was not read.', { url: elsewhere }, ...places)
    if (!tree.complete || documents.unread.length > 0) return undecided('Not all documents could be read.')
    if (source.primary === undefined && manifests.all.length === 0 && tree.entries.length > 0)
      return notApplicable('hint', 'The repository holds no source of a program that a user would install or start.')
    if (!github.repository.known)
      return undecided('Little documentation was found here, and whether there is a homepage is not known.', github.repository)
    const { readme } = documents
    if ((readme?.bytes ?? 0) < STUB && documents.of('docs').length === 0 && !github.repository.value.hasWiki && tree.entries.length > 0)
      return unmet(
        'strong',
        'There is no documentation beyond a README of a few words, and no homepage.',
        ...(readme ? [{ path: readme.path }] : [])
      )
    return undecided('The documents have no part that was recognised as telling how to install and use the software.')
  }
}
