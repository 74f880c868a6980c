// SPDX-License-Identifier: MIT
import { posix } from 'node:path'
import type { Evidence } from '../../evidence/evidence.js'
import type { PullRequestFacts } from '../../inputs/github.js'
import type { Commit } from '../../inputs/history.js'
import { languageOf } from '../../facts/source/languages.js'
import { pageOf } from '../../inputs/repository.js'
import { type Checker } from '../checker.js'
import { cannotTell, met, undecided, unmet, type Finding, type Place } from '../../finding.js'
import { isForeign } from '../../core/foreign-path.js'
import { isTestPath } from '../../facts/source/test-path.js'
import { FEATURE, NOT_FUNCTIONAL } from './tests_are_added.phrases.generated.js'

/** Newest additions that are judged: "recently" is what the criterion asks. */
const JUDGED = 60
/** A commit that touches more is an import, a move or a reformatting. */
const BULK = 200
/** Some commit the tests of a change right before or after it. */
const NEAR = 3
const MAJOR_LINES = 50

const FEATURE_LABEL = /^(?:(?:kind|type)[/: ] ?)?(?:feature|enhancement)$/i

const NOT_CODE: ReadonlySet<string> = new Set([
  'Makefile',
  'Dockerfile',
  'CMake',
  'Starlark',
  'Meson',
  'Nix',
  'HCL',
  'Batchfile',
  'Shell',
  'PowerShell',
  'SQL',
  'Just',
  'M4',
  'M4Sugar',
  'Bicep'
])

function isFunctional(path: string): boolean {
  const language = languageOf(path)
  return language !== undefined && !NOT_CODE.has(language) && !isForeign(path) && !isTestPath(path) && !NOT_FUNCTIONAL.test(path)
}

/** A change of functionality, and whether tests came with it. */
interface Change {
  readonly place: Place[]
  readonly tested: boolean
  /** Tests came with it, or in a commit of the same author just before or after. */
  readonly near: boolean
}

/** Source files that a commit brings. A file of the same name that goes away was only moved. */
function addedSource({ changes }: Commit): readonly string[] {
  const gone = new Set(changes.filter(c => c.status === 'D').map(c => posix.basename(c.path)))
  return changes.filter(c => c.status === 'A' && !gone.has(posix.basename(c.path)) && isFunctional(c.path)).map(c => c.path)
}

function changesInHistory({ history, tests, repository }: Evidence): readonly Change[] {
  if (!history.known) return []
  const inline = new Set(tests.inline)
  const { commits, total } = history.value
  // The root commit of a whole history is the start of the project, not a change to it.
  const later = commits.length < total || commits.length === 0 ? commits : commits.slice(0, -1)
  const people = later.filter(commit => !commit.bot)
  const withTests = people.map(commit => commit.changes.some(c => isTestPath(c.path)))
  return people
    .flatMap((commit, index) => {
      const added = commit.changes.length < BULK && !/^revert\b/i.test(commit.subject) ? addedSource(commit) : []
      if (added.length === 0) return []
      const tested = withTests[index] === true || added.some(path => inline.has(path))
      const from = Math.max(0, index - NEAR)
      const near =
        tested || people.slice(from, index + NEAR + 1).some((other, i) => withTests[from + i] && other.author.email === commit.author.email)
      return [{ place: pageOf(repository, `commit/${commit.oid}`), tested, near }]
    })
    .slice(0, JUDGED)
}

function isMajor({ title, labels, files }: PullRequestFacts): boolean {
  const source = files.filter(file => isFunctional(file.path))
  const lines = source.reduce((sum, file) => sum + file.additions, 0)
  return (
    source.length > 0 &&
    !/^revert\b/i.test(title) &&
    (lines >= MAJOR_LINES || FEATURE.test(title) || labels.some(label => FEATURE_LABEL.test(label)))
  )
}

function changesInPullRequests({ github, tests }: Evidence): readonly Change[] {
  if (!github.mergedPullRequests.known) return []
  const inline = new Set(tests.inline)
  return github.mergedPullRequests.value.newest
    .filter(pr => pr.author?.bot !== true && isMajor(pr))
    .map(pr => {
      const tested = pr.files.some(file => file.additions > 0 && (isTestPath(file.path) || inline.has(file.path)))
      return { place: [{ url: pr.url }], tested, near: tested }
    })
}

function judge(changes: readonly Change[], what: string, hasTests: boolean): Finding | undefined {
  const n = changes.length
  if (n < 5) return undefined
  const tested = changes.filter(change => change.tested)
  const share = tested.length / n
  const said = `${tested.length} of the last ${n} ${what} came with tests`
  const places = (list: readonly Change[]) => list.slice(0, 3).flatMap(change => change.place)
  if (share >= 0.5) return met('strong', `${said}.`, ...places(tested))
  if (share >= 0.25 || (n >= 20 && tested.length >= 5)) return met('hint', `${said}.`, ...places(tested))
  const near = changes.filter(change => change.near).length / n
  if (n < 10 || near >= 0.1) return undecided(`${said}, which is too few to call it a habit and too many to deny it.`)
  if (near === 0 && !hasTests) return undecided(`${said}; no tests at all were recognised here, so they may be kept elsewhere.`)
  return unmet(near === 0 ? 'strong' : 'hint', `${said}.`, ...places(changes.filter(change => !change.tested)))
}

export const checker: Checker = {
  criterion: 'tests_are_added',
  looksAt: 'The newest commits and merged pull requests by people that add source files or much code, and whether they change tests too.',
  neverClaims: 'That the tests cover what was added, or that a small change needs one.',
  needs: ['fetch-depth: 0', 'pull-requests: read'],
  check(evidence) {
    const { history, github, tests } = evidence
    const hasTests = tests.files.length > 0
    const requests = judge(changesInPullRequests(evidence), 'merged pull requests that add functionality', hasTests)
    const commits = judge(changesInHistory(evidence), 'commits that add source files', hasTests)
    // Tests may come in a commit of their own, so a pull request says more than its commits.
    const positive = [requests, commits].filter(finding => finding?.status === 'Met')
    const found = positive.find(finding => finding?.strength === 'strong') ?? positive[0] ?? requests ?? commits
    if (found) return found
    if (!history.known && !github.mergedPullRequests.known) return cannotTell(history)
    return undecided(
      'There are too few recent additions of source files to tell whether tests come with them.',
      ...[history, github.mergedPullRequests].filter(fact => !fact.known)
    )
  }
}
