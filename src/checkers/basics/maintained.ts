// SPDX-License-Identifier: MIT
import type { Evidence } from '../../evidence/evidence.js'
import { pageOf } from '../../inputs/repository.js'
import { type Checker } from '../checker.js'
import { type Finding, met, placeOf, strongest, undecided, unmet } from '../../finding.js'
import { GONE_BADGE } from './maintained.phrases.generated.js'

const DAY = 86_400_000
/** A notice stands at the very top; further down "deprecated" is said of parts. */
const TOP_LINES = 14
const STATE =
  '(?:deprecated|unmaintained|archived|abandoned|discontinued|obsolete|retired|unsupported|end[- ]of[- ]life|no longer (?:being )?(?:actively )?(?:maintained|supported|developed)|not (?:actively )?(?:maintained|supported|developed)(?: any ?more)?)'
const SUBJECT =
  'project|repo|repository|package|library|tool|software|module|plugin|extension|action|app|application|codebase|crate|gem|image|chart|fork'
const ADVERBS = '(?:(?:now|currently|officially|hereby|considered|being) ){0,2}'
// "The request library is deprecated, so we wrote ours" speaks of another one: only "this" and the plainest nouns are the project.
const SAID = new RegExp(
  `\\b(?:this (?:\\w{1,30} )?(?:${SUBJECT})(?: and \\w{1,30})?|the (?:project|repo|repository)) (?:is|are|has been|have been|was) ${ADVERBS}${STATE}\\b`,
  'i'
)
// The state must be all that is said: "Deprecated package checker" and "Obsolete API finder" are live projects.
const TITLE = new RegExp(
  `^\\W{0,20}(?:this )?(?:(?:${SUBJECT}) )?(?:is )?${ADVERBS}${STATE}(?: (?:${SUBJECT}|notice))?\\W{0,3}(?:$|[.!:;,)\\]—–|]| - | in favou?r of | since | as of )`,
  'i'
)
const NOTICE_LENGTH = 160

const QUIET = /passive|as-is|experimental|looking|none/i

/** A sentence that says of the project itself that it has ended. */
function isNotice(text: string, name: string | undefined): boolean {
  if (text.length > 400 || text.trim().toLowerCase() === name?.toLowerCase()) return false
  const own =
    name !== undefined &&
    new RegExp(`(?:^|[^\\w-])${name.replaceAll(/[^\w-]/g, '.')} (?:is|has been) ${ADVERBS}${STATE}\\b`, 'i').test(text)
  return own || SAID.test(text) || (text.length <= NOTICE_LENGTH && TITLE.test(text))
}

function notices(evidence: Evidence): Finding[] {
  const { documents, manifests, insights, github, repository } = evidence
  const found: Finding[] = []
  const name = repository.known ? repository.value.name : undefined
  const { readme } = documents
  if (readme) {
    const said =
      [...readme.headings, ...readme.sentences].find(s => s.line <= TOP_LINES && isNotice(s.text, name)) ??
      readme.links.find(l => l.line <= 40 && GONE_BADGE.test(l.url))
    if (said)
      found.push(
        unmet('strong', 'The README says at its top that the project is no longer maintained.', {
          path: readme.path,
          line: said.line,
          text: said.text.slice(0, 160)
        })
      )
  }
  for (const { path, deprecated } of manifests.all) {
    if (deprecated && !path.includes('/'))
      found.push(
        unmet(QUIET.test(deprecated.text) ? 'hint' : 'strong', `${path} declares the project to be out of maintenance.`, {
          path,
          line: deprecated.line
        })
      )
  }
  const stated = insights.values['repository.status'] ?? insights.values['project-lifecycle.status']
  const place = stated && placeOf(stated)
  if (stated && place && /^(?:abandoned|unsupported|inactive|moved|suspended)$/i.test(stated.value))
    found.push(
      unmet(
        /^(?:abandoned|unsupported)$/i.test(stated.value) ? 'strong' : 'hint',
        `${stated.path} states that the project is ${stated.value.toLowerCase()}.`,
        place
      )
    )
  if (github.repository.known && isNotice(github.repository.value.description, name))
    found.push(
      unmet('strong', 'The description on GitHub says that the project is no longer maintained.', ...pageOf(evidence.repository, ''))
    )
  return found
}

/** The newest things that people did: commits, merged pull requests, releases. */
function activity(evidence: Evidence): Finding | undefined {
  const { history, github, now } = evidence
  const commit = history.known ? history.value.commits.find(c => !c.bot) : undefined
  const release = github.releases.known ? github.releases.value.newest.find(r => !r.draft && r.publishedAt !== undefined) : undefined
  const merged = github.mergedPullRequests.known ? github.mergedPullRequests.value.newest.find(p => p.author?.bot === false) : undefined
  const events = [
    commit && { what: 'commit', date: commit.date, places: pageOf(evidence.repository, `commit/${commit.oid}`) },
    release?.publishedAt !== undefined && { what: 'release', date: release.publishedAt, places: [{ url: release.url }] },
    merged && { what: 'merged pull request', date: merged.mergedAt, places: [{ url: merged.url }] }
  ].filter(event => typeof event === 'object')
  const [newest] = events.sort((a, b) => Date.parse(b.date) - Date.parse(a.date))
  if (!newest) return undefined
  const days = (now.getTime() - Date.parse(newest.date)) / DAY
  const when = newest.date.slice(0, 10)
  if (days <= 183) return met('strong', `The newest ${newest.what} by a person is of ${when}.`, ...newest.places)
  if (days <= 730)
    return met('hint', `The newest ${newest.what} by a person is of ${when}; that is over half a year ago.`, ...newest.places)
  // Without releases or pull requests of GitHub the work may go on where we did not look.
  if (!history.known) return undefined
  return unmet(
    'hint',
    `The newest ${newest.what} by a person is of ${when}; a small finished project may well need no more.`,
    ...newest.places
  )
}

function ended(evidence: Evidence): Finding[] {
  const { github } = evidence
  if (!github.repository.known) return []
  const { archived, disabled, fork, mirror } = github.repository.value
  const strength = fork || mirror ? 'hint' : archived ? 'conclusive' : 'strong'
  return archived || disabled
    ? [unmet(strength, `GitHub says that the repository is ${archived ? 'archived' : 'disabled'}.`, ...pageOf(evidence.repository, ''))]
    : []
}

export const checker: Checker = {
  criterion: 'maintained',
  looksAt:
    'Whether GitHub calls the repository archived; notices at the top of the README, in the description, manifests and SECURITY-INSIGHTS; and the newest commit, release and merged pull request by a person.',
  neverClaims:
    'That a quiet project is abandoned, that the work of bots is maintenance, or that a deprecated part is a deprecated project.',
  needs: ['fetch-depth: 0'],
  check(evidence) {
    const closed = ended(evidence)
    const said = [...closed, ...notices(evidence)]
    const active = activity(evidence)
    // A notice beats activity: a project may be wound up with many commits.
    if (closed.length > 0 || said.some(f => f.strength !== 'hint') || (said.length > 0 && active?.strength !== 'strong'))
      return strongest(...said)
    if (active) return active
    const missing = [evidence.history, evidence.github.releases].filter(fact => !fact.known)
    return undecided(missing[0]?.why ?? 'No commit, release or merged pull request by a person was found.', ...missing)
  }
}
