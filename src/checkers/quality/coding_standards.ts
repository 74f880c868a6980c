// SPDX-License-Identifier: MIT
import { contributionGuides } from '../../facts/documents/contributing.js'
import { productLanguages, shareOf } from '../../signals/building/product.js'
import { checksStyle, namedStyles, ownRules, styleFiles, type NamedStyle } from '../../signals/analysis/style-guides.js'
import { type Checker } from '../checker.js'
import { met, notApplicable, type Place, placeOf, undecided, unmet } from '../../finding.js'

function placesOf(styles: readonly NamedStyle[]): Place[] {
  const first = new Map(styles.map(({ path, line }) => [`${path}:${line}`, { path, line }]))
  return [...first.values()].slice(0, 4)
}

function covers(styles: readonly NamedStyle[], language: string): boolean {
  return styles.some(({ languages }) => languages.includes('*') || languages.includes(language))
}

export const checker: Checker = {
  criterion: 'coding_standards',
  looksAt:
    'Style guides of the project’s own (STYLE.md, styleguide/ ...), and coding styles that CONTRIBUTING, the README and development guides name for the main languages: PEP 8, gofmt, rustfmt, clang-format ...',
  neverClaims: 'That the configuration of a formatter documents a style, or that contributions comply with it.',
  check(evidence) {
    const { documents, source, tools, tree } = evidence
    const languages = productLanguages(source)
    const [main] = languages
    const files = styleFiles(evidence).map(path => ({ path }))
    const styles = namedStyles(evidence)
    const asked = styles.filter(style => style.asked && languages.some(({ language }) => covers([style], language)))
    if (files.length > 0)
      return met('strong', 'The project has a style guide of its own.', ...files.slice(0, 3), ...placesOf(asked).slice(0, 2))
    const names = asked
      .map(({ name }) => name)
      .slice(0, 4)
      .join(', ')
    const covered = shareOf(languages, language => covers(asked, language))
    if (main && covered >= 0.5)
      return met('strong', `The instructions for contributors name the coding style of the main languages: ${names}.`, ...placesOf(asked))
    if (asked.length > 0)
      return met('hint', `The documents name a coding style for ${Math.round(covered * 100)} % of the code: ${names}.`, ...placesOf(asked))
    if (styles.length > 0)
      return met(
        'hint',
        `The documents mention ${styles[0]?.name ?? 'a style'}, but do not ask contributors to comply.`,
        ...placesOf(styles)
      )
    const rules = ownRules(evidence)
    if (rules) return met('hint', `${rules.path} speaks of coding style, without naming a style guide that is known here.`, rules)
    const configured = tools.uses.find(
      use => main !== undefined && use.languages.includes(main.language) && checksStyle(use.tool, use.roles)
    )
    if (configured)
      return met(
        'hint',
        `${configured.tool} is used for ${main?.language ?? 'the code'}; no document was found that names the style.`,
        placeOf(configured)
      )
    if (!tree.complete || documents.unread.length > 0)
      return undecided('Not all documents could be read, so one of them may name a coding style.')
    if (main === undefined)
      return tree.entries.length > 0
        ? notApplicable('hint', 'No source code was found that could follow a coding style.')
        : undecided('The tree is empty.')
    const guide = contributionGuides(documents)[0]
    return guide
      ? unmet('hint', `${guide.path} names no coding style for ${main.language}.`, placeOf(guide))
      : undecided('No instructions for contributors were found that could name a coding style.')
  }
}
