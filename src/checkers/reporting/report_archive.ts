// SPDX-License-Identifier: MIT
import type { Evidence } from '../../evidence/evidence.js'
import { webUrl } from '../../inputs/repository.js'
import { onOpenForge, ownTracker, trackerOf, wholeText } from '../../signals/community/tracker.js'
import { type Checker } from '../checker.js'
import { cannotTell, met, undecided, unmet, type Finding } from '../../finding.js'
import { LIST } from './report_archive.phrases.generated.js'

/** A tracker or list archive elsewhere. Hosted ones that may ask for a login are only a hint. */
function archive(evidence: Evidence): Finding | undefined {
  const tracker = trackerOf(evidence).links.filter(link => !link.own)
  const open = tracker.find(link => link.open)
  if (open)
    return met('strong', `${open.spot.path} links to a public tracker that keeps reports and answers.`, open.spot, { url: open.url })
  for (const document of evidence.documents.of('readme', 'support', 'contributing')) {
    const link = document.links.find(l => !l.image && LIST.test(l.url))
    if (link)
      return met(
        'strong',
        `${document.path} links to a public archive of a list or forum.`,
        { path: document.path, line: link.line },
        { url: link.url }
      )
  }
  const [login] = tracker
  return (
    login &&
    met('hint', `${login.spot.path} links to a tracker; whether everybody can read it is not known.`, login.spot, { url: login.url })
  )
}

/** What the tree tells when GitHub was not asked: what a project lets its users write in the issues of a forge stays there. */
function told(evidence: Evidence): Finding | undefined {
  const own = onOpenForge(evidence.repository) ? ownTracker(trackerOf(evidence)) : undefined
  return own && met('strong', `${own.says}; they keep reports and answers and can be searched.`, ...own.places)
}

export const checker: Checker = {
  criterion: 'report_archive',
  looksAt:
    'Whether the repository is public and GitHub Issues or Discussions are on; where GitHub was not asked, issue templates and links to its own issues; else links to public trackers, list archives and forums in README, CONTRIBUTING, SUPPORT and manifests.',
  neverClaims: 'That a tracker which may ask for a login is public. An archived repository stays readable and counts.',
  check(evidence) {
    const { github, repository } = evidence
    const linked = archive(evidence)
    if (!github.repository.known) return told(evidence) ?? linked ?? cannotTell(github.repository)
    const { visibility, hasIssues, hasDiscussions, fork, mirror } = github.repository.value
    if (repository.known && visibility === 'PUBLIC' && (hasIssues || hasDiscussions)) {
      const strength = fork || mirror ? 'hint' : hasIssues ? 'conclusive' : 'strong'
      const page = webUrl(repository.value)
      return met(strength, `Reports and answers in GitHub ${hasIssues ? 'Issues' : 'Discussions'} are public and can be searched.`, {
        url: hasIssues ? `${page}/issues?q=is%3Aissue` : `${page}/discussions`
      })
    }
    if (linked) return linked
    if (fork || mirror) return undecided('This is a fork or mirror without issues of its own; the archive may be at its origin.')
    if (!repository.known) return undecided('The address of the repository is not known.', repository)
    if (!wholeText(evidence)) return undecided('The repository itself offers no public archive, and not all documents could be read.')
    return unmet(
      'strong',
      visibility === 'PUBLIC'
        ? 'GitHub Issues and Discussions are off, and no document or manifest links to a public archive of reports.'
        : 'The repository is not public, so its issues are no public archive, and no other one is linked.'
    )
  }
}
