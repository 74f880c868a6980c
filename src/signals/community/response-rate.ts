// SPDX-License-Identifier: MIT
import type { Evidence } from '../../evidence/evidence.js'
import { webUrl } from '../../inputs/repository.js'
import { responsesTo, type Responses } from './responses.js'
import { cannotTell, met, undecided, unmet, type Finding, type Place } from '../../finding.js'

/** From how many reports on a share says something of the project. */
const FEW = 5
/** From how many on a bad share is not taken for bad luck. */
const MANY = 10

/** Whether most reports of a kind were answered, which the badge asks of bugs and of enhancements alike. */
export function judgeResponses(evidence: Evidence, kind: 'bug' | 'enhancement'): Finding {
  const { github, repository, now } = evidence
  if (!github.repository.known) return cannotTell(github.repository)
  if (!github.issues.known) return cannotTell(github.issues)
  const { hasIssues, fork, mirror } = github.repository.value
  if (!hasIssues) return undecided('GitHub Issues are off, so reports and answers are kept where this cannot look.')
  const issues = github.issues.value
  const noun = kind === 'bug' ? 'bug report' : 'enhancement request'
  const counted = responsesTo(issues, kind, now)
  const search: Place[] = repository.known
    ? [{ url: `${webUrl(repository.value)}/issues?q=is%3Aissue+created%3A${counted.from}..${counted.to}` }]
    : []
  if (counted.reports === 0) {
    const any = responsesTo(issues, 'any', now)
    if (any.reports === 0)
      return issues.complete
        ? met('hint', `No ${noun} by outsiders was filed between ${any.from} and ${any.to}.`, ...search)
        : undecided(`No ${noun} by outsiders is among the issues that were read.`)
    // Without labels nobody can tell what an issue is; how all of them fare is a hint.
    return isMost(any)
      ? met('hint', `No issue is marked as ${noun}; of all ${any.reports} issues by outsiders ${any.answered} got an answer.`, ...search)
      : undecided(`No issue is marked as ${noun}; of all ${any.reports} issues by outsiders ${any.answered} got an answer.`)
  }
  const said = `${counted.answered} of ${counted.reports} ${noun}s by outsiders between ${counted.from} and ${counted.to} got an answer`
  const sole = fork || mirror
  if (isMost(counted))
    return met(counted.reports >= FEW && !sole ? 'strong' : 'hint', `${said}${counted.reports >= FEW ? '' : '; they are few'}.`, ...search)
  if (counted.reports < MANY) return undecided(`${said}; that is too few to judge by.`)
  return unmet(
    issues.complete && !sole ? 'strong' : 'hint',
    kind === 'bug' ? `Only ${said}.` : `Only ${said}; a justification of why would be enough here.`,
    ...search,
    ...counted.waiting.map(({ url, number }) => ({ url, text: `#${number}` }))
  )
}

function isMost({ answered, reports }: Responses): boolean {
  return answered * 2 > reports
}
