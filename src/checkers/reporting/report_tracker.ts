// SPDX-License-Identifier: MIT
import { webUrl } from '../../inputs/repository.js'
import { ownTracker, trackerOf, wholeText } from '../../signals/community/tracker.js'
import { type Checker } from '../checker.js'
import { cannotTell, met, undecided, unmet } from '../../finding.js'

export const checker: Checker = {
  criterion: 'report_tracker',
  looksAt:
    'Whether GitHub Issues are on and in use; else issue templates, and links to trackers in manifests, README, CONTRIBUTING and SUPPORT.',
  neverClaims: 'That a tracker elsewhere is in use: it is not visited. Nor that a project needs no tracker.',
  needs: ['issues: read'],
  check(evidence) {
    const { github, repository } = evidence
    const tracker = trackerOf(evidence)
    const other = tracker.links.find(link => !link.own)
    const linked = other && met('strong', `${other.spot.path} links to the tracker of the project.`, other.spot, { url: other.url })
    if (!github.repository.known) {
      const own = ownTracker(tracker)
      if (own) return met('strong', `${own.says}.`, ...own.places)
      return linked ?? cannotTell(github.repository)
    }
    const { hasIssues, archived, fork, mirror } = github.repository.value
    const page = repository.known ? [{ url: `${webUrl(repository.value)}/issues` }] : []
    if (hasIssues) {
      const count = github.issues.known ? Math.max(github.issues.value.ever ?? 0, github.issues.value.total) : 0
      const used = count > 0
      const strength = fork || mirror ? 'hint' : used ? 'conclusive' : 'strong'
      const number = used ? ` and hold ${count} ${count === 1 ? 'issue' : 'issues'}` : ''
      return met(strength, `GitHub Issues are on${number}${archived ? ', though the repository is archived' : ''}.`, ...page)
    }
    if (linked) return linked
    if (fork || mirror) return undecided('This is a fork or mirror without issues of its own; the tracker may be at its origin.')
    if (!wholeText(evidence)) return undecided('GitHub Issues are off, and not all documents could be read.')
    return unmet('strong', 'GitHub Issues are off, and neither documents nor manifests link to another tracker.')
  }
}
