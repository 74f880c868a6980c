// SPDX-License-Identifier: MIT
import type { Evidence } from '../../evidence/evidence.js'
import { webUrl } from '../../inputs/repository.js'
import { trackerOf, wholeText, type Tracker } from '../../signals/community/tracker.js'
import { type Checker } from '../checker.js'
import { cannotTell, met, undecided, unmet, type Finding, type Place } from '../../finding.js'

/** Places in the tree that tell users where to take bugs, apart from this repository's own tracker. */
function elsewhere(tracker: Tracker): Place[] {
  return [...tracker.links.filter(link => !link.own).flatMap(({ spot, url }) => [spot, { url }]), ...tracker.mails].slice(0, 4)
}

/** What the tree alone carries, when GitHub was not asked. */
function told(tracker: Tracker): Finding | undefined {
  const own = tracker.links.find(link => link.own)
  const [template] = tracker.templates
  const [instruction] = tracker.instructions
  if (template !== undefined)
    return met('strong', `Bugs are reported in issues, for which ${template} asks the right questions.`, { path: template })
  const linked = own ?? tracker.links[0]
  if (linked && (instruction || !/\.(?:md|rst|adoc|txt)$/i.test(linked.spot.path)))
    return met(
      'strong',
      `${linked.spot.path} tells where bugs are reported.`,
      linked.spot,
      { url: linked.url },
      ...(instruction ? [instruction] : [])
    )
  const [mail] = tracker.mails
  if (mail) return met('strong', `${mail.path} gives an address for bug reports.`, mail)
  return linked && met('hint', `${linked.spot.path} links to an issue tracker.`, linked.spot, { url: linked.url })
}

function onGitHub(evidence: Evidence, tracker: Tracker): Finding {
  const { github, repository } = evidence
  if (!github.repository.known) return cannotTell(github.repository)
  const { hasIssues, archived, locked, disabled, fork, mirror, blankIssuesEnabled, issueTemplates, contactLinks } = github.repository.value
  const strength = fork || mirror ? 'hint' : 'strong'
  const others = elsewhere(tracker)
  if (hasIssues && !archived && !locked && !disabled) {
    const formless = !blankIssuesEnabled && issueTemplates.length === 0 && tracker.templates.length === 0
    const [contact] = contactLinks
    if (formless && contact)
      return met(
        strength,
        'The page for new issues sends users to another place.',
        { url: contact.url },
        ...tracker.contacts.slice(0, 1).map(c => c.spot)
      )
    const page: Place[] = repository.known ? [{ url: `${webUrl(repository.value)}/issues` }] : []
    const told: Place[] = [...tracker.templates.slice(0, 1).map(path => ({ path })), ...tracker.instructions.slice(0, 1)]
    if (page.length + told.length > 0) return met(strength, 'Users report bugs as GitHub issues.', ...page, ...told)
  }
  if (others.length > 0) return met(strength, 'The documents or manifests send users to another place with their bugs.', ...others)
  if (fork || mirror) return undecided('This is a fork or mirror that takes no issues; bugs may be reported at its origin.')
  if (!wholeText(evidence)) return undecided('GitHub Issues take no reports, and not all documents could be read.')
  if (hasIssues && !archived && !locked && !disabled)
    return undecided('GitHub Issues are on, but the address of the repository is not known.')
  const why = archived
    ? 'The repository is archived'
    : disabled
      ? 'The repository is disabled'
      : locked
        ? 'The repository is locked'
        : 'GitHub Issues are off'
  // An instruction without an address that we recognise may still be one that people understand.
  return unmet(
    tracker.instructions.length > 0 ? 'hint' : 'strong',
    `${why}, and no document or manifest names another place for bug reports.`,
    ...tracker.instructions.slice(0, 1)
  )
}

export const checker: Checker = {
  criterion: 'report_process',
  looksAt:
    'Whether GitHub Issues are on and take reports, issue templates and the links offered there, and what README, CONTRIBUTING, SUPPORT and manifests say about reporting bugs.',
  neverClaims: 'That reports are read; nor is a security policy taken for a way to report bugs.',
  check(evidence) {
    const tracker = trackerOf(evidence)
    return evidence.github.repository.known ? onGitHub(evidence, tracker) : (told(tracker) ?? cannotTell(evidence.github.repository))
  }
}
