// SPDX-License-Identifier: MIT
import type { Evidence } from '../../evidence/evidence.js'
import { type Checker } from '../checker.js'
import { cannotTell, met, undecided, unmet } from '../../finding.js'
import { OTHER } from './documentation_achievements.phrases.generated.js'

/** A project's page on the badge site, by its old or new name, and the picture of its badge. */
const PROJECT =
  /^https?:\/\/(?:www\.)?(?:bestpractices\.dev|bestpractices\.coreinfrastructure\.org)\/(?:[a-z]{2}(?:-[a-z]{2,4})?\/)?projects\/(\d{1,9})(?=$|[/?#.])/i
const PICTURE = /\/projects\/\d{1,9}\/(?:badge|baseline)(?:$|[/?#.])/i

export const checker: Checker = {
  criterion: 'documentation_achievements',
  looksAt: 'The README that the forge shows: the badge of the OpenSSF Best Practices project and a link to the project’s page there.',
  neverClaims: 'That a project without a badge hides one, or that the badge shown is of this project: its number is not known here.',
  check({ documents, github, tree }: Evidence) {
    const { readme } = documents
    if (!readme) {
      const unread = documents.unread.find(({ path }) => /^(?:\.github\/|docs\/)?readme/i.test(path))
      return undecided(unread ? `${unread.path} could not be read.` : 'There is no README whose badges could be looked at.')
    }
    const found = readme.links.flatMap(({ url, line, image }) => {
      const id = PROJECT.exec(url)?.[1]
      return id === undefined ? [] : [{ url, line, id, picture: image || PICTURE.test(url) }]
    })
    const ids = new Set(found.map(({ id }) => id))
    const link =
      found.find(({ picture, url }) => !picture && !PICTURE.test(url)) ?? found.find(({ url, picture }) => !picture || !PICTURE.test(url))
    const [first] = found
    if (first && ids.size > 1)
      return met('hint', `${readme.path} shows badges of ${ids.size} projects; one of them may be this project’s.`, {
        path: readme.path,
        line: first.line
      })
    if (link) {
      const fork = github.repository.known && github.repository.value.fork
      const picture = found.some(({ picture }) => picture)
      return met(
        fork ? 'hint' : 'strong',
        `${readme.path} ${picture ? 'shows and links' : 'links'} the best practices badge of project ${link.id}.`,
        { path: readme.path, line: link.line },
        { url: link.url }
      )
    }
    if (first)
      return met('hint', `${readme.path} shows the best practices badge without a link to the project’s page.`, {
        path: readme.path,
        line: first.line
      })
    const text = tree.text(readme.path)
    if (!text.known) return cannotTell(text)
    const other = readme.links.find(({ url }) => OTHER.test(url))
    return unmet(
      'hint',
      other
        ? `${readme.path} shows other achievements, but not the best practices badge, which is due within two days once one is earned.`
        : `${readme.path} shows no best practices badge, which is due within two days once one is earned.`,
      { path: readme.path, ...(other && { line: other.line }) }
    )
  }
}
