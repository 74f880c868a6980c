// SPDX-License-Identifier: MIT
import { contributionGuides } from '../../facts/documents/contributing.js'
import type { Evidence } from '../../evidence/evidence.js'
import { signOffs } from '../../signals/community/people.js'
import { pageOf } from '../../inputs/repository.js'
import { wholeText } from '../../signals/community/tracker.js'
import { negatedBefore } from '../../core/wording.js'
import { type Checker } from '../checker.js'
import { met, type Place, placeOf, undecided, unmet } from '../../finding.js'
import { stepsOf } from '../../facts/ci/job.js'
import { ACTION, CHECK, FILE, PAGE, REFUSES, SAYS } from './dco.phrases.generated.js'

const CONFIG = /^\.github\/dco\.ya?ml$|^(?:\.github\/)?\.?clabot(?:\.json)?$/i

/** From how many commits on a share says something. */
const MANY = 20

/** Where the texts for contributors speak of a sign-off or an agreement, without taking it back. */
function documented({ documents }: Evidence): Place[] {
  const texts = [...contributionGuides(documents), ...documents.of('pull-request-template', 'governance', 'development').slice(0, 20)]
  const said = texts.flatMap(({ path, headings, sentences, code, links }) => {
    const found =
      [...headings, ...sentences, ...code].find(({ text }) => {
        const match = text.length <= 2000 ? SAYS.exec(text) : null
        return match && !REFUSES.test(text) && !negatedBefore(text, match.index)
      }) ?? links.find(({ url }) => PAGE.test(url))
    return found ? [{ path, line: found.line }] : []
  })
  return [...said.slice(0, 2), ...documents.of('dco').map(({ path }) => ({ path }))]
}

/** What makes people comply: settings, files of a service, and checks seen on pull requests. */
function mechanisms({
  github,
  tree,
  ci,
  repository
}: Evidence): { readonly said: string; readonly places: Place[]; readonly enforced: boolean }[] {
  const config = tree.find(CONFIG)[0]
  const step = stepsOf(ci).find(({ step: { uses } }) => uses !== undefined && ACTION.test(uses))?.step
  const pulls = github.mergedPullRequests.known ? github.mergedPullRequests.value.newest : []
  const checked = pulls.filter(({ checks }) => checks.some(({ name }) => CHECK.test(name)))
  const required = github.branchRules.known ? github.branchRules.value.requiredChecks.find(name => CHECK.test(name)) : undefined
  return [
    ...(required === undefined
      ? []
      : [{ said: `the check “${required.slice(0, 60)}” is required`, places: pageOf(repository, 'rules'), enforced: true }]),
    ...(checked[0]
      ? [
          {
            said: `a DCO or CLA check ran on ${checked.length} of ${pulls.length} recent pull requests`,
            places: [{ url: checked[0].url }],
            enforced: checked.length * 2 > pulls.length
          }
        ]
      : []),
    ...(config ? [{ said: `${config.path} configures a check`, places: [{ path: config.path }], enforced: false }] : []),
    ...(step ? [{ said: `${step.path} runs a check`, places: [placeOf(step)], enforced: false }] : []),
    ...(github.repository.known && github.repository.value.webCommitSignoffRequired
      ? [{ said: 'GitHub requires a sign-off of commits on its web pages', places: [], enforced: false }]
      : [])
  ]
}

export const checker: Checker = {
  criterion: 'dco',
  looksAt:
    'What contribution guides say of the Developer Certificate of Origin or a contributor licence agreement; DCO and CLA files, checks and settings; and how many recent commits carry a Signed-off-by.',
  neverClaims:
    'That one unsigned commit breaks the rule, that the signer must use the author’s e-mail address, or that signed commits are sign-offs.',
  needs: ['fetch-depth: 0', 'pull-requests: read'],
  check(evidence) {
    const { history, github, repository, tree } = evidence
    const texts = documented(evidence)
    const agreement = tree.find(FILE)[0]
    const means = mechanisms(evidence)
    const [mechanism] = means
    const count = history.known ? signOffs(history.value) : { signed: 0, of: 0 }
    const share = count.of === 0 ? 0 : count.signed / count.of
    const signed = `${count.signed} of the last ${count.of} commits by people carry a Signed-off-by`
    const places: Place[] = [...texts, ...(agreement ? [{ path: agreement.path }] : []), ...means.flatMap(m => m.places)].slice(0, 5)
    const [text] = texts
    if (text && 'path' in text) {
      if (mechanism) return met('strong', `${text.path} asks for a sign-off or agreement, and ${mechanism.said}.`, ...places)
      if (share >= 0.5 && count.of >= 10) return met('strong', `${text.path} asks for a sign-off, and ${signed}.`, ...places)
      if (agreement) return met('strong', `${text.path} asks for the agreement in ${agreement.path}.`, ...places)
    }
    const enforced = means.find(m => m.enforced)
    if (enforced && enforced.places.length > 0) return met('strong', `No guide was found, but ${enforced.said}.`, ...enforced.places)
    const commits = pageOf(repository, 'commits')
    if (share >= 0.95 && count.of >= MANY && commits.length > 0) return met('strong', `${signed}.`, ...commits)
    if (places.length > 0)
      return met(
        'hint',
        mechanism
          ? `${mechanism.said.replace(/^./, c => c.toUpperCase())}; no text asks for it.`
          : 'A sign-off or agreement is spoken of, but no check of it and few signed-off commits were seen.',
        ...places
      )
    if (!history.known) return undecided('No text speaks of a sign-off or agreement, and the commits could not be read.', history)
    if (count.of < MANY || share >= 0.05 || !wholeText(evidence)) return undecided(`No text speaks of a sign-off or agreement; ${signed}.`)
    const facts = github.repository.known ? github.repository.value : undefined
    const closed = facts && github.mergedPullRequests.known && !facts.fork && !facts.mirror && facts.contributingUrl === undefined
    return unmet(
      closed ? 'strong' : 'hint',
      `No text asks for a sign-off or agreement, no check of it was seen, and only ${signed}.`,
      ...commits
    )
  }
}
