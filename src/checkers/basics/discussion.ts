// SPDX-License-Identifier: MIT
import type { Evidence } from '../../evidence/evidence.js'
import { pageOf, webUrl } from '../../inputs/repository.js'
import { onOpenForge, ownTracker, trackerOf } from '../../signals/community/tracker.js'
import { type Checker } from '../checker.js'
import { cannotTell, met, undecided, unmet, type Finding, type Place } from '../../finding.js'
import { ABOUT, ARCHIVE } from './discussion.phrases.generated.js'

/** Such hosts also hold blogs, documentation and the bugs of others: the words of the link must say what it is. */
const MANY_USES = /^https?:\/\/(?:community|bugs)\./i

/** A link to an archive where people look for help. */
function archive({ documents }: Evidence): Finding | undefined {
  for (const document of documents.of('readme', 'support', 'contributing')) {
    const link = document.links.find(
      l => !l.image && ARCHIVE.test(l.url) && (!MANY_USES.test(l.url) || ABOUT.test(`${l.text} ${l.section ?? ''}`.slice(0, 500)))
    )
    if (link)
      return met(
        'strong',
        `Discussions are held at a public archive that ${document.path} links to.`,
        { path: document.path, line: link.line },
        { url: link.url }
      )
  }
  return undefined
}

/** What the tree tells when GitHub was not asked: the project sends people to its own tracker or discussions. */
function told(evidence: Evidence): Finding | undefined {
  const { documents, repository } = evidence
  if (!repository.known || !onOpenForge(repository)) return undefined
  const own = ownTracker(trackerOf(evidence))
  if (own) return met('strong', `${own.says}; anybody can search them and take part.`, ...own.places)
  const forum = `${webUrl(repository.value)}/discussions`.toLowerCase()
  for (const document of documents.of('readme', 'support', 'contributing')) {
    const link = document.links.find(l => l.url.toLowerCase().startsWith(forum))
    if (link)
      return met(
        'strong',
        `${document.path} sends people to the discussions of this repository.`,
        { path: document.path, line: link.line },
        { url: link.url }
      )
  }
  return undefined
}

export const checker: Checker = {
  criterion: 'discussion',
  looksAt:
    'Whether GitHub Issues or Discussions are on and the repository is public; else merged pull requests of people, and links to mailing list archives, forums and trackers in the README, SUPPORT and CONTRIBUTING. Where GitHub was not asked, issue templates and links to its own issues or discussions.',
  neverClaims:
    'That a chat (Slack, Discord ...) is a searchable discussion, or that newcomers are not blocked by settings that GitHub does not show.',
  check(evidence) {
    const { github, repository } = evidence
    const linked = archive(evidence)
    if (!github.repository.known) return told(evidence) ?? linked ?? cannotTell(github.repository)
    const { visibility, archived, locked, hasIssues, hasDiscussions, fork, mirror } = github.repository.value
    const page = (name: string): Place[] => pageOf(repository, name)
    if (archived || locked)
      return (
        linked ??
        unmet(
          'hint',
          `The repository is ${archived ? 'archived' : 'locked'}, so nobody can start a discussion on GitHub.`,
          ...page('issues')
        )
      )
    if (visibility !== 'PUBLIC')
      return linked ?? undecided('The repository is not public, so its issues and discussions are not open to all.')
    if (hasIssues || hasDiscussions) {
      const names = [hasIssues && 'Issues', hasDiscussions && 'Discussions'].filter(name => name !== false)
      return met(
        fork || mirror ? 'hint' : 'conclusive',
        `GitHub ${names.join(' and ')} are open to everybody and can be searched.`,
        ...names.flatMap(name => page(name.toLowerCase()))
      )
    }
    if (linked) return linked
    if (fork || mirror) return undecided('This is a fork or mirror without issues of its own; discussions may be held at its origin.')
    const merged = github.mergedPullRequests
    const proposal = merged.known ? merged.value.newest.find(p => p.author?.bot === false) : undefined
    if (proposal) return met('strong', 'Changes are discussed in public pull requests.', { url: proposal.url })
    if (!merged.known) return undecided('GitHub Issues and Discussions are off, and the pull requests could not be read.', merged)
    return unmet(
      'strong',
      'GitHub Issues and Discussions are off, and no archive of discussions is linked from the README, SUPPORT or CONTRIBUTING.'
    )
  }
}
