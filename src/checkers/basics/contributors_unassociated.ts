// SPDX-License-Identifier: MIT
import type { Evidence } from '../../evidence/evidence.js'
import { maintainersOf, type Maintainer } from '../../signals/community/maintainers.js'
import { mergersOf, peopleOf, reviewersOf, type Person } from '../../signals/community/people.js'
import { pageOf } from '../../inputs/repository.js'
import { type Checker } from '../checker.js'
import { cannotTell, met, placeOf, undecided, unmet } from '../../finding.js'
import { FREE } from './contributors_unassociated.phrases.generated.js'

const MONTHS = 12
/** The badge's own indications of a significant contribution; added lines are not counted here. */
const COMMITS = 50
const PAGES = 20
/** A second person below all of these added little, whatever the lines. */
const FEW_COMMITS = 10
const FEW_FILES = 10

function normal(affiliation: string): string {
  return affiliation
    .toLowerCase()
    .replaceAll(/\b(?:inc|llc|ltd|gmbh|corp|corporation|ag|the|co)\b/g, '')
    .replaceAll(/[^\p{L}\d]/gu, '')
}

/** What the lists of maintainers say whom a person works for. */
function affiliationOf(person: Person, listed: readonly Maintainer[]): string | undefined {
  const entry = listed.find(
    ({ login, name, email }) =>
      (login !== undefined &&
        (person.logins.includes(login.toLowerCase()) || person.emails.some(mail => mail.startsWith(`${login.toLowerCase()}@`)))) ||
      (email !== undefined && person.emails.includes(email.toLowerCase())) ||
      name?.toLowerCase() === person.name.toLowerCase()
  )
  const affiliation = normal(entry?.affiliation ?? '')
  return /^(?:independent|individual|none|self|selfemployed)?$/.test(affiliation) ? undefined : affiliation
}

/** Companies' domains of a person; several are one person's jobs, not several people. */
function domainsOf({ emails }: Person): string[] {
  return emails.map(email => email.slice(email.lastIndexOf('@') + 1)).filter(domain => !FREE.test(domain))
}

export const checker: Checker = {
  criterion: 'contributors_unassociated',
  looksAt:
    'Who wrote at least fifty commits or changed twenty documents in the last year (all names and addresses of a person taken together), and the organisations that lists of maintainers name beside people.',
  neverClaims:
    'Whom anybody works for: only what a list of maintainers writes is used, and mail domains only give hints. Reviewers and translators contribute too.',
  needs: ['fetch-depth: 0', 'pull-requests: read'],
  check(evidence: Evidence) {
    const { history, github, repository, now } = evidence
    if (!history.known) return cannotTell(history)
    const { people, commits, since } = peopleOf(history.value, now, MONTHS)
    const [first, second] = people
    const listed = maintainersOf(evidence).people
    const graph = pageOf(repository, 'graphs/contributors')
    const significant = people.filter(person => person.commits >= COMMITS || person.pages >= PAGES)
    const told = people
      .slice(0, 3)
      .map(person => `${person.name.slice(0, 40)} ${person.commits}`)
      .join(', ')
    const said = `Commits by people since ${since}: ${told === '' ? 'none' : told}`
    if (significant.length >= 2) {
      const named = significant.map(person => affiliationOf(person, listed)).filter(affiliation => affiliation !== undefined)
      const places = [
        ...listed
          .filter(({ affiliation }) => affiliation !== undefined)
          .slice(0, 1)
          .map(placeOf),
        ...graph
      ]
      if (new Set(named).size >= 2 && places.length > 0)
        return met('strong', `${said}. The list of maintainers names different organisations for them.`, ...places)
      const [domain, ...others] = significant.map(person => domainsOf(person)[0])
      if (domain !== undefined && others.every(other => other === domain))
        return unmet('hint', `${said}. All of them use addresses of ${domain}; who pays for their work is not known.`, ...graph)
      return graph.length > 0
        ? met('hint', `${said}. Whether they belong to different organisations is not known.`, ...graph)
        : undecided(`${said}. Whether they belong to different organisations is not known.`)
    }
    if (!first || commits < COMMITS || significant.length === 0) return undecided(`${said}; that is too little to judge by.`)
    if (second && (second.commits >= FEW_COMMITS || second.files >= FEW_FILES))
      return undecided(`${said}; how much the second one contributed was not measured.`)
    const { mergedPullRequests: pulls, repository: facts } = github
    const helpers = pulls.known ? new Set([...reviewersOf(pulls.value.newest, now), ...mergersOf(pulls.value.newest, now)]).size : undefined
    const sole = helpers !== undefined && helpers <= 1 && facts.known && !facts.value.fork && !facts.value.mirror
    return unmet(sole ? 'strong' : 'hint', `${said}. No second person with a significant contribution was seen.`, ...graph)
  }
}
