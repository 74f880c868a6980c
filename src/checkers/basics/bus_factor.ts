// SPDX-License-Identifier: MIT
import type { Evidence } from '../../evidence/evidence.js'
import { maintainersOf } from '../../signals/community/maintainers.js'
import { k50, mergersOf, peopleOf } from '../../signals/community/people.js'
import { pageOf } from '../../inputs/repository.js'
import { type Checker } from '../checker.js'
import { cannotTell, decide, met, type Place, placeOf, undecided, unmet, when } from '../../finding.js'

const MONTHS = 24
/** A second person with less than this share of the commits may not know enough to go on alone. */
const SECOND = 0.15
/** Fewer commits say nothing of who could go on. */
const FEW = 10
/** From this many commits on a share says something. */
const MANY = 50
/** The share of one person from which nobody else counts, and from which there is nobody else. */
const MOST = 0.8
const NEARLY_ALL = 0.95

function percent(part: number, of: number): string {
  return `${Math.round((part / Math.max(1, of)) * 100)} %`
}

function severalPeople(merging: number, listed: number): string | undefined {
  if (merging >= 2) return `${merging} people merged pull requests in the last year`
  return listed >= 2 ? `${listed} people are listed as maintainers` : undefined
}

function isOriginal({ repository }: Evidence['github']): boolean {
  return repository.known && !repository.value.fork && !repository.value.mirror
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
    const merging = mergers?.length ?? 0
    const several = places.length > 0 && severalPeople(merging, listed.length)
    if (!history.known) return several ? met('hint', `${several}; the commits could not be read.`, ...places) : cannotTell(history)
    const { people, commits, since } = peopleOf(history.value, now, MONTHS)
    const [first, second] = people
    const top = people.slice(0, 3).map(person => `${person.name.slice(0, 40)} ${percent(person.commits, commits)}`)
    const said = `Commits by people since ${since}: ${top.length === 0 ? 'none' : top.join(', ')}`
    const share = (first?.commits ?? 0) / commits
    const shared = second !== undefined && second.commits / commits >= SECOND
    return decide(
      when(several, who => {
        const spread = commits >= 20 && shared && k50({ people, commits, unattributed: 0, since }) >= 2
        return met(spread && merging >= 2 ? 'strong' : 'hint', `${said}. ${who}.`, ...places)
      }),
      when(commits < FEW, () => undecided(`${said}; that is too little to judge by.`)),
      when(share < MOST || shared, () => undecided(`${said}; whether another one could go on alone is not known.`)),
      () => {
        const sole = isOriginal(github) && share >= NEARLY_ALL && commits >= MANY && merging === 1 && evidence.tree.complete
        const nobody = `No second maintainer${mergers ? ' or merger' : ''} was seen.`
        return unmet(sole ? 'strong' : 'hint', `${said}. ${nobody}`, ...pageOf(repository, 'graphs/contributors'))
      }
    )
  }
}
