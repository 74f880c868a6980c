// SPDX-License-Identifier: MIT
import { evidenceProblems } from './answers/evidence-problems.js'
import { declaredAnswers, type Declared } from './answers/declared.js'
import { moveFinder } from './answers/renames.js'
import { CHECKERS } from './checkers/index.generated.js'
import type { Config } from './config/config.js'
import { CRITERIA } from './criteria/catalogue.js'
import { collect, type Collected } from './collect/collect.js'
import { comparable } from './collect/comparable.js'
import { evidenceOf, type Evidence, type Inputs } from './evidence/evidence.js'
import { comesFrom } from './collect/git/open.js'
import { remoteOf } from './collect/git/remote.js'
import { askGitHub } from './collect/github/ask.js'
import { askRecord } from './collect/record/find-artifact.js'
import { askMergeBase } from './collect/github/merge-base.js'
import { mapKnown, unknown, type Known } from './core/known.js'
import { readRecording, writeRecording } from './collect/record/recording.js'
import { readLastRun, parseLastRun, type LastRun } from './collect/record/last-run.js'
import { visitSites } from './collect/sites/visit.js'
import { unknownFactsOf } from './evidence/unknown-facts.js'
import { attribute } from './grading/attribute.js'
import { compare, type CompareOptions } from './grading/compare.js'
import { culpritFinder } from './grading/culprit.js'
import { gate } from './grading/decide.js'
import type { Graded } from './grading/graded.js'
import { grade, type GradeInput } from './grading/grade.js'
import type { Report, SinceLast } from './report.js'
import { VERSION } from './version.js'

/**
 * One run, from configuration to a finished report.
 * @throws CannotOpen, GitError or SavedEvidenceError when there is nothing to evaluate
 */
export async function evaluate(config: Config, now: Date): Promise<Report> {
  const remembering = remember(config)
  const collected = config.replay === undefined ? await collectFor(config, now, remembering) : await readRecording(config.replay)
  const { remembered, requests } = await remembering
  if (config.saveEvidence !== undefined) await writeRecording(config.saveEvidence, collected)

  const declared = declaredAnswers(config.answers, collected)
  const before = collected.base.known ? collected.base.value.tree : undefined
  const moved = moveFinder(collected.head.tree, before, collected.head.history)
  const head = judged(collected.head, { ...declared.head, moved })
  const pair = mapKnown(collected.base, base => comparable(collected.head, base))
  const base = mapKnown(pair, inputs => judged(inputs.base, declared.base))
  const last = base.known ? await lastKnown(remembered, collected.directory, base.value.evidence.tree.commit) : undefined
  const options: CompareOptions = {
    onUnsupported: config.gate.onUnsupported,
    ...(last && { last }),
    ...(pair.known && base.known && { culprit: culpritFinder(base.value, pair.value.head.tree, CHECKERS) })
  }
  const comparison = pair.known && base.known ? compare(base.value.graded, head.again(pair.value.head), options) : undefined
  const missingBase =
    base.known || collected.foreign || !isChange(config) ? undefined : `There is nothing to compare this change with. ${base.why}`

  const since = remembered && mapKnown(remembered, last => driftsSince(last, base.known ? base.value : head))
  const lastRun = remembered?.known ? { levels: remembered.value.levels, change: !isSinceLast(config) } : undefined
  const { levels, results } = head.graded
  const { tree, documents, repository } = head.evidence
  const doubts = declared.file ? evidenceProblems(declared.file, tree, documents, repository, collected.head.now, moved) : []
  const { candidate } = collected
  return {
    version: VERSION,
    now: collected.head.now,
    repository,
    head: { commit: tree.commit },
    base: mapKnown(base, ({ graded }) => ({
      commit: graded.tree.commit,
      level: graded.levels.level,
      what: candidate?.what ?? '',
      limits: [...(candidate?.limit === undefined ? [] : [candidate.limit]), ...(pair.known ? pair.value.limits : [])]
    })),
    criteria: CRITERIA,
    levels,
    results,
    comparison,
    since,
    facts: collected.head.github,
    gate: config.gate,
    decision: gate(levels, comparison, config.gate, lastRun, missingBase),
    answers: { path: declared.head.answersPath, problems: [...declared.problems, ...doubts] },
    controls: declared.file?.baseline ?? new Map(),
    answersError: declared.error,
    unknownFacts: unknownFactsOf(head.evidence),
    cost: { ...collected.head.github.cost, rest: collected.head.github.cost.rest + requests }
  }
}

/** One of the two commits as it was judged. */
interface Judged {
  readonly inputs: Inputs
  readonly evidence: Evidence
  readonly graded: Graded
  /** The same commit with the same answers, by other facts. */
  again(inputs: Inputs): Graded
}

function judged(inputs: Inputs, declared: Declared & Pick<GradeInput, 'moved'>): Judged {
  const gradeAll = (evidence: Evidence): Graded => grade(evidence, { criteria: CRITERIA, checkers: CHECKERS, ...declared })
  const evidence = evidenceOf(inputs)
  const graded = gradeAll(evidence)
  return { inputs, evidence, graded, again: other => (other === inputs ? graded : gradeAll(evidenceOf(other))) }
}

function driftsSince(last: LastRun, { inputs, graded, again }: Judged): SinceLast {
  return { commit: last.commit, now: last.now, drifts: attribute(last, inputs, graded, VERSION, again) }
}

/** What the last run found, where it looked at the base or at an ancestor of it. */
async function lastKnown(
  last: Known<LastRun> | undefined,
  directory: string | undefined,
  base: string
): Promise<LastRun['criteria'] | undefined> {
  return last?.known && (await comesFrom(directory, base, last.value.commit)) ? last.value.criteria : undefined
}

/** Whether this run judges a change, which starts from a commit that had something to lose. */
function isChange({ base: { kind } }: Config): boolean {
  return kind === 'pull-request' || kind === 'commit' || kind === 'push'
}

/** Whether this run looks after the branch as it is, rather than at a change. */
function isSinceLast({ base }: Config): boolean {
  return base.kind === 'none' && base.sinceLast === true
}

/** The record of the last run, when one is wanted, and what asking for it cost. */
async function remember({ remembered: source, github }: Config): Promise<{ remembered: Known<LastRun> | undefined; requests: number }> {
  if (source === undefined) return { remembered: undefined, requests: 0 }
  if ('file' in source) return { remembered: await readLastRun(source.file), requests: 0 }
  if (!github.ask) return { remembered: unknown(github.why, github.needs), requests: 0 }
  const { text, requests } = await askRecord(github, source.artifact)
  return { remembered: text.known ? parseLastRun(text.value) : text, requests }
}

async function collectFor(config: Config, now: Date, remembering: ReturnType<typeof remember>): Promise<Collected> {
  const { github } = config
  const remembered = isSinceLast(config) ? (await remembering).remembered : undefined
  return collect({
    path: config.path,
    head: config.head,
    base: remembered?.known ? { kind: 'remembered', commit: remembered.value.commit } : config.base,
    identity: config.identity,
    ...(config.checkout && { checkout: config.checkout }),
    now,
    temporary: config.temporary,
    alsoRead: config.answers.kind === 'file' ? config.answers.absolute : undefined,
    github: github.ask
      ? {
          ask: repository => askGitHub(repository, github, now),
          remote: repository =>
            remoteOf(repository, { ...github, temporary: config.temporary }, (one, other) => askMergeBase(repository, github, one, other))
        }
      : github,
    sites: config.sites.visit ? { visit: visitSites } : config.sites
  })
}
