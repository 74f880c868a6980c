// SPDX-License-Identifier: MIT
import type { Evidence } from '../../evidence/evidence.js'
import { maintainersOf } from '../../signals/community/maintainers.js'
import { k50, mergersOf, peopleOf } from '../../signals/community/people.js'
import { pageOf } from '../../inputs/repository.js'
import { type Checker } from '../checker.js'
import { cannotTell, met, type Place, placeOf, undecided, unmet } from '../../finding.js'

const MONTHS = 24
/** A second person with less than this share of the commits may not know enough to go on alone. */
const SECOND = 0.15
/** From this many commits on a share says something. */
const MANY = 50

function percent(part: number, of: number): string {
  return `${Math.round((part / Math.max(1, of)) * 100)} %`
}

export const checker: Checker = {
  criterion: 'bus_factor',
  looksAt:
    'Who wrote the commits of the last two years, as authors or co-authors (all names and addresses of a person taken together, programs left out), who merged pull requests in the last year, and who is listed as a maintainer.',
  neverClaims:
    'That commits show who knows the project: a reviewer may know all of it. One author, one merger and one maintainer are needed before it says Unmet.',
  needs: ['fetch-depth: 0', 'pull-requests: read'],
  check(evidence: Evidence) {
    const { history, github, repository, now } = evidence
    const listed = maintainersOf(evidence).people
    const places: Place[] = [...listed.slice(0, 1).map(placeOf), ...pageOf(repository, 'graphs/contributors')]
    const mergers = github.mergedPullRequests.known ? mergersOf(github.mergedPullRequests.value.newest, now) : undefined
    const several =
      (mergers?.length ?? 0) >= 2
        ? `${mergers?.length} people merged pull requests in the last year`
        : listed.length >= 2
          ? `${listed.length} people are listed as maintainers`
          : undefined
    if (!history.known)
      return several !== undefined && places.length > 0
        ? met('hint', `${several}; the commits could not be read.`, ...places)
        : cannotTell(history)
    const { people, commits, since } = peopleOf(history.value, now, MONTHS)
    const [first, second] = people
    const top = people
      .slice(0, 3)
      .map(person => `${person.name.slice(0, 40)} ${percent(person.commits, commits)}`)
      .join(', ')
    const said = `Commits by people since ${since}: ${top === '' ? 'none' : top}`
    if (several !== undefined && places.length > 0) {
      const shared = commits >= 20 && second && k50({ people, commits, unattributed: 0, since }) >= 2 && second.commits / commits >= SECOND
      return met(shared && (mergers?.length ?? 0) >= 2 ? 'strong' : 'hint', `${said}. ${several}.`, ...places)
    }
    if (!first || commits < 10) return undecided(`${said}; that is too little to judge by.`)
    const share = first.commits / commits
    const shared = second !== undefined && second.commits / commits >= SECOND
    if (share < 0.8 || shared) return second ? undecided(`${said}; whether another one could go on alone is not known.`) : undecided(said)
    const facts = github.repository.known ? github.repository.value : undefined
    const sole =
      share >= 0.95 && commits >= MANY && mergers?.length === 1 && evidence.tree.complete && facts && !facts.fork && !facts.mirror
    return unmet(
      sole ? 'strong' : 'hint',
      `${said}. No second maintainer${mergers ? ' or merger' : ''} was seen.`,
      ...pageOf(repository, 'graphs/contributors')
    )
  }
}
