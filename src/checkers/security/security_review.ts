// SPDX-License-Identifier: MIT
import type { Evidence } from '../../evidence/evidence.js'
import { type Checker } from '../checker.js'
import { at, met, type Place, undecided } from '../../finding.js'
import { isForeign } from '../../core/foreign-path.js'
import { isTestPath } from '../../facts/source/test-path.js'
import { FIRM, LINK, NAME, NO_REVIEW, REPORTS } from './security_review.phrases.generated.js'

interface Review {
  readonly place: Place
  /** The newest year that its name or its first lines give. */
  readonly year: number | undefined
}

const YEARS = 5
const FORMAT = /\.(?:md|markdown|rst|adoc|txt|html?|pdf|odt|docx)$/i

const YEAR = /(?<!\d)(20[12]\d)(?!\d)/g

function newestYear(text: string, now: Date): number | undefined {
  const years = [...text.matchAll(YEAR)].map(match => Number(match[1])).filter(year => year <= now.getUTCFullYear())
  return years.length === 0 ? undefined : Math.max(...years)
}

function inTree({ tree, documents, now }: Evidence): Review[] {
  return tree.entries
    .filter(({ path, mode }) => {
      const name = path.slice(path.lastIndexOf('/') + 1)
      return (
        mode === 'file' &&
        FORMAT.test(name) &&
        (NAME.test(name) || REPORTS.test(path)) &&
        !NO_REVIEW.test(name) &&
        !isForeign(path) &&
        !isTestPath(path)
      )
    })
    .slice(0, 20)
    .map(({ path }) => {
      const document = documents.all.find(d => d.path === path)
      const head = document
        ? [...document.headings.slice(0, 5), ...document.sentences.slice(0, 15)].map(s => s.text.slice(0, 500)).join(' ')
        : ''
      return { place: { path }, year: newestYear(path, now) ?? newestYear(head, now) }
    })
}

function linked({ documents, now }: Evidence): Review[] {
  return documents.of('readme', 'security').flatMap(({ path, links }) =>
    links
      .filter(
        ({ image, text, url }) =>
          !image &&
          !/\/(?:actions|workflows)\/|badge/i.test(url) &&
          !/#|github\.com\/advisories/.test(url) &&
          (LINK.test(text) || FIRM.test(text))
      )
      .slice(0, 5)
      .map(({ text, url, line }) => ({ place: { path, line }, year: newestYear(`${text} ${url}`, now) }))
  )
}

function stated({ insights, now }: Evidence): Review[] {
  return Object.entries(insights.values)
    .filter(([key]) => /assessments?\.(?:self|third-party(?:\.\d{1,3})?)\.date$|^security-assessments\.\d{1,3}\.report-year$/.test(key))
    .slice(0, 10)
    .map(([, { path, line, value }]) => ({ place: at(path, line), year: newestYear(value, now) }))
}

export const checker: Checker = {
  criterion: 'security_review',
  looksAt:
    'Reports of security reviews and audits in the tree, links to them in README and security policy, and SECURITY-INSIGHTS, with their years.',
  neverClaims:
    'That a review looked at the security requirements and the boundary, or that there was none. Scanners and machines review nothing.',
  check(evidence) {
    const reviews = [...inTree(evidence), ...linked(evidence), ...stated(evidence)]
    const dated = reviews.filter(review => review.year !== undefined).toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0))
    const [newest] = dated
    if (newest?.year === undefined)
      return {
        ...undecided(
          reviews.length > 0
            ? 'Security reviews are named, but no year; people must say when the last one was.'
            : 'No security review was found; people must say whether there was one in the last five years.'
        ),
        evidence: reviews.slice(0, 3).map(review => review.place)
      }
    const where = dated.slice(0, 3).map(review => review.place)
    // Years count in full: a review of the same month five years ago still holds.
    if (evidence.now.getUTCFullYear() - newest.year > YEARS)
      return {
        ...undecided(`The newest security review that was found is of ${newest.year}; it must be of the last five years.`),
        evidence: where
      }
    return met(
      'hint',
      `A security review of ${newest.year} was found, which counts until ${newest.year + YEARS}; people must say what it looked at.`,
      ...where
    )
  }
}
