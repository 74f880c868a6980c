// SPDX-License-Identifier: MIT
import { posix } from 'node:path'
import type { Document } from '../../facts/documents/documents.js'
import type { Evidence } from '../../evidence/evidence.js'
import { englishShare } from '../../signals/community/language-of-prose.js'
import { pageOf } from '../../inputs/repository.js'
import { type Checker } from '../checker.js'
import { met, undecided, unmet, type Place } from '../../finding.js'
import { NAMED_OTHER } from './english.phrases.generated.js'

const ENGLISH = 0.9
const FOREIGN = 0.2
const MIN_CHARACTERS = 300
const MAX_SENTENCES = 400
const MIN_TITLES = 5
/** A text that its name says to be English: `README.en.md`, `docs/en/index.md`. */
const NAMED_ENGLISH = /(?:[._-]en(?:[-_](?:us|gb))?|[._-]english)$/i

function shareOf(documents: readonly Document[]): ReturnType<typeof englishShare> {
  const prose = documents.flatMap(document => document.sentences.filter(({ form }) => form !== 'table').slice(0, MAX_SENTENCES))
  return englishShare(prose.map(({ text }) => text))
}

/** The tracker's page when its newest titles are English. */
function englishTitles({ github, repository }: Evidence): Place[] {
  const titles = github.issues.known ? github.issues.value.recent.slice(0, 20).map(({ title }) => title) : []
  const { characters, share } = englishShare(titles)
  return titles.length >= MIN_TITLES && characters >= 100 && share >= ENGLISH ? pageOf(repository, 'issues') : []
}

export const checker: Checker = {
  criterion: 'english',
  looksAt: 'The common words of the README’s and CONTRIBUTING’s prose, English versions of them, and titles of recent issues.',
  neverClaims: 'Anything from people’s names or places, or that reports in English are refused.',
  needs: ['issues: read'],
  check(evidence) {
    const { documents } = evidence
    const bare = ({ path }: Document) => posix.basename(path).replace(/\.[a-z]+$/i, '')
    const { readme } = documents
    const main = [...(readme ? [readme] : []), ...documents.of('contributing').filter(document => !NAMED_OTHER.test(bare(document)))]
    const { characters, share } = shareOf(main)
    const places = main.map(({ path }) => ({ path }))
    if (characters >= MIN_CHARACTERS && share >= ENGLISH) {
      const titles = englishTitles(evidence)
      return met('strong', `The documentation${titles.length > 0 ? ' and the issues are' : ' is'} in English.`, ...places, ...titles)
    }
    const versions = documents.all.filter(
      document =>
        (document.kind === 'readme' && NAMED_ENGLISH.test(bare(document))) || /(?:^|\/)docs?\/(?:[^/]+\/)?en\/[^/]+$/i.test(document.path)
    )
    const version = versions.find(document => englishShare(document.sentences.map(({ text }) => text)).share >= ENGLISH)
    if (version) return met('strong', `There is an English version of the documentation, ${version.path}.`, { path: version.path })
    if (characters < MIN_CHARACTERS) return undecided('There is too little prose to tell its language.')
    // Pages of two languages in one file hold an English version.
    if (share >= FOREIGN) return undecided('The documentation is partly in English; whether that part is a full version cannot be told.')
    return unmet('hint', 'The documentation is in another language, and no English version of it was found.', ...places)
  }
}
