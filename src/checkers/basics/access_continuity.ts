// SPDX-License-Identifier: MIT
import type { Evidence } from '../../evidence/evidence.js'
import { maintainersOf } from '../../signals/community/maintainers.js'
import { mergersOf, releasersOf } from '../../signals/community/people.js'
import { pageOf } from '../../inputs/repository.js'
import { follows, negatedBefore } from '../../core/wording.js'
import { type Checker } from '../checker.js'
import { met, type Place, placeOf, undecided, unmet } from '../../finding.js'
import { stepsOf, runsByItself } from '../../facts/ci/job.js'
import { ADMISSION, GONE, PLAN, PUBLISHES } from './access_continuity.phrases.generated.js'

const PERSON = /\b(?:maintainers?|owner|lead|person|author|one of us)\b/gi

function planned({ documents }: Evidence): Place | undefined {
  const texts = [
    ...documents.of('governance', 'maintainers', 'contributing', 'security', 'development', 'releasing'),
    ...(documents.readme ? [documents.readme] : [])
  ]
  for (const { path, headings, sentences } of texts.slice(0, 40))
    for (const { text, line } of [...headings, ...sentences]) {
      if (text.length > 2000 || ADMISSION.test(text)) continue
      const at = PLAN.exec(text)?.index ?? follows(text, PERSON, GONE, 60)?.from
      if (at !== undefined && !negatedBefore(text, at)) return { path, line }
    }
  return undefined
}

export const checker: Checker = {
  criterion: 'access_continuity',
  looksAt:
    'Texts about what happens when a maintainer is gone; how many people merged pull requests and published releases in the last year, or whether CI publishes them; listed maintainers and the owner of the repository. All of it gives hints only.',
  neverClaims: 'That anybody holds the keys and passwords that the project needs: they cannot be seen.',
  needs: ['pull-requests: read'],
  check(evidence) {
    const { github, ci, repository, now } = evidence
    const plan = planned(evidence)
    if (plan) return met('hint', 'A text says what happens when a maintainer is gone; whether others hold every key cannot be seen.', plan)
    const { people } = maintainersOf(evidence)
    const [listed] = people
    if (!github.mergedPullRequests.known)
      return people.length >= 2 && listed
        ? met('hint', `${people.length} people are listed as maintainers; who can merge and release was not seen.`, {
            path: listed.path,
            line: listed.line
          })
        : undecided(
            'Who merges and releases could not be asked, and no plan for the loss of a maintainer was found.',
            github.mergedPullRequests
          )
    const mergers = mergersOf(github.mergedPullRequests.value.newest, now)
    const releasers = github.releases.known ? releasersOf(github.releases.value.newest, now) : { people: [], machine: false }
    const automated =
      releasers.machine || stepsOf(ci).some(({ job, step }) => runsByItself(job.triggers) && PUBLISHES.test(step.command ?? ''))
    const pulls = pageOf(repository, 'pulls?q=is%3Apr+is%3Amerged')
    const place: Place[] = listed ? [placeOf(listed), ...pulls] : pulls
    if (mergers.length >= 2 && (releasers.people.length >= 2 || automated) && place.length > 0)
      return met(
        'hint',
        `In the last year ${mergers.slice(0, 4).join(', ')} merged pull requests, and ${automated ? 'CI publishes' : `${releasers.people.length} people published`} releases.`,
        ...place
      )
    const user = github.repository.known && !github.repository.value.inOrganization
    if (mergers.length === 1 && user && people.length < 2)
      return unmet(
        'hint',
        `In the last year only ${mergers[0] ?? 'one person'} merged pull requests, and the repository belongs to one account.`,
        ...place
      )
    return undecided('Who else holds the keys to the project cannot be seen; no plan for the loss of a maintainer was found.')
  }
}
