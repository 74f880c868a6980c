// SPDX-License-Identifier: MIT
import type { Evidence } from '../../evidence/evidence.js'
import { isTestPath } from '../../facts/source/test-path.js'
import { type Checker } from '../checker.js'
import { met, notApplicable, type Place, placeOf, undecided } from '../../finding.js'
import { isForeign } from '../../core/foreign-path.js'
import { CATALOG, FOLDER, PACKAGE, PLATFORM } from './internationalization.phrases.generated.js'

/** Formats that hold translations and nothing else. */
const SURE = /\.(?:po|pot|mo|ftl|xliff?|xlf|arb|xcstrings|strings|qm)$/i
const ANDROID = /\/res\/values(?:-([a-z]{2})(?:-r[A-Z]{2})?)?\/strings\.xml$/
const LOCALE = /^(?:.{0,60}[._])?([a-z]{2,3})(?:[-_](?:[A-Za-z]{2,4}|\d{3}))?$/

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** The language that a file or its folder is named after; names of programming languages (`lang/go.json`) are none. */
function localeOf(path: string): string | undefined {
  const android = ANDROID.exec(path)
  if (android) return android[1] ?? 'en'
  const parts = path.split('/')
  const name = (parts.pop() ?? '').replace(CATALOG, '')
  for (const part of [name, parts.at(-1) ?? '', parts.at(-2) ?? '']) {
    const code = LOCALE.exec(part.replace(/\.lproj$/, ''))?.[1]
    if (code !== undefined && code.length === 2 && LANGUAGES.of(code) !== undefined) return code
  }
  return undefined
}

export const checker: Checker = {
  criterion: 'internationalization',
  looksAt:
    'Message catalogues and the languages that they are named after, libraries and imports for translation, and settings of translation platforms.',
  neverClaims: 'That software without catalogues has texts to translate, or that it has none.',
  check(evidence: Evidence) {
    const { tree, manifests, source } = evidence
    const catalogues = tree.entries.filter(
      ({ path, mode }) =>
        mode === 'file' &&
        ((FOLDER.test(path) && CATALOG.test(path)) || ANDROID.test(path)) &&
        !isForeign(path) &&
        !isTestPath(path) &&
        !/(?:^|\/)(?:docs?|website|site|examples?|samples?|tests?|specs?|e2e|mocks?)\//i.test(path)
    )
    const locales = new Map<string, string>()
    for (const { path } of catalogues) {
      const locale = localeOf(path)
      if (locale !== undefined && !locales.has(locale)) locales.set(locale, path)
    }
    const platform = tree.find(PLATFORM)[0]
    const manifest = manifests.all.find(({ dependencies }) => dependencies.some(({ name }) => PACKAGE.test(name)))
    const hit = source.of('i18n', { test: false })[0]
    const means: Place[] = [
      ...(platform ? [{ path: platform.path }] : []),
      ...(manifest ? [{ path: manifest.path }] : []),
      ...(hit ? [placeOf(hit)] : [])
    ]
    const [mean] = means
    const sure = catalogues.find(({ path }) => SURE.test(path))
    // `lang/` with `c`, `go` and `js` in it is about programming; a catalogue of texts is nearly always there in English.
    if (locales.size >= 2 && (sure || mean || locales.has('en')))
      return met(
        'strong',
        `There are message catalogues in ${locales.size} languages (${[...locales.keys()].slice(0, 8).join(', ')}).`,
        ...[...locales.values()].slice(0, 2).map(path => ({ path })),
        ...means.slice(0, 1)
      )
    const catalogue = sure?.path ?? [...locales.values()][0]
    if (catalogue !== undefined && mean)
      return met(
        'strong',
        'Texts stand in a message catalogue, and the software reads it by a library for translation.',
        { path: catalogue },
        mean
      )
    if (sure) return met('hint', `${sure.path} is a message catalogue.`, { path: sure.path })
    if (mean) return met('hint', 'A library or platform for translation is used; message catalogues were not recognised.', ...means)
    const makes = new Set(manifests.all.flatMap(({ makes }) => makes))
    if (tree.complete && makes.has('library') && !makes.has('program'))
      return notApplicable('hint', 'This looks like a library, which may have no texts for end users.')
    return undecided(
      'No message catalogue and no library for translation was found; whether the software has texts to translate is not known.'
    )
  }
}
