// SPDX-License-Identifier: MIT
import { lintEvidence } from './answers/evidence-lints.js'
import { answersFor } from './answers/for.js'
import { moveFinder } from './answers/moved.js'
import { CHECKERS } from './checkers/index.js'
import type { Config } from './config/config.js'
import { CRITERIA } from './criteria/catalogue.js'
import { collect, type Collected } from './evidence/collect.js'
import { comparable } from './evidence/comparable.js'
import { evidenceOf, type Evidence } from './evidence/evidence.js'
import { remoteOf } from './evidence/git/remote.js'
import { askGitHub } from './evidence/github/ask.js'
import { askRecord } from './evidence/github/memory.js'
import { askMergeBase } from './evidence/github/merge-base.js'
import { known, mapKnown, type Known } from './evidence/known.js'
import { readSavedEvidence, saveEvidence } from './evidence/saved.js'
import { readRemembered, rememberedFrom, type Remembered } from './evidence/remembered.js'
import { visitSites } from './evidence/site-visit.js'
import { unknownFactsOf } from './evidence/unknown-facts.js'
import { attribute } from './grading/attribute.js'
import { compare, type Graded } from './grading/compare.js'
import { gate } from './grading/gate.js'
import { judge } from './grading/judge.js'
import type { Report } from './report.js'
import { VERSION } from './version.js'

/**
 * One run, from configuration to a finished report.
 * @throws CannotOpen, GitError or SavedEvidenceError when there is nothing to evaluate
 */
export async function evaluate(config: Config, now: Date): Promise<Report> {
  const remembering = remember(config)
  const collected = config.replay === undefined ? await collectFor(config, now, remembering) : await readSavedEvidence(config.replay)
  const { remembered, requests } = await remembering
  if (config.saveEvidence !== undefined) await saveEvidence(config.saveEvidence, collected)

  const declared = answersFor(config.answers, collected)
  const headEvidence = evidenceOf(collected.head)
  const before = collected.base.known ? collected.base.value.tree : undefined
  const moved = moveFinder(collected.head.tree, before, collected.head.history)
  const judgeHead = (evidence: Evidence): Graded => judge(evidence, { criteria: CRITERIA, checkers: CHECKERS, moved, ...declared.head })
  const judgeBase = (evidence: Evidence): Graded => judge(evidence, { criteria: CRITERIA, checkers: CHECKERS, ...declared.base })
  const head = judgeHead(headEvidence)
  const pair = collected.base.known ? comparable(collected.head, collected.base.value) : undefined
  const base = pair && judgeBase(evidenceOf(pair.base))

  const { tree, documents, repository } = headEvidence
  const doubts = declared.file ? lintEvidence(declared.file, tree, documents, repository, collected.head.now, moved) : []
  const comparison = pair && base && compare(base, pair.head === collected.head ? head : judgeHead(evidenceOf(pair.head)))
  const since =
    remembered &&
    mapKnown(remembered, last => ({
      commit: last.commit,
      now: last.now,
      drifts:
        collected.base.known && base
          ? attribute(last, pair?.base ?? collected.base.value, base, VERSION, inputs => judgeBase(evidenceOf(inputs)))
          : attribute(last, collected.head, head, VERSION, inputs => judgeHead(evidenceOf(inputs)))
    }))
  const last = remembered?.known ? { levels: remembered.value.levels, change: !isSinceLast(config) } : undefined
  return {
    version: VERSION,
    now: collected.head.now,
    repository: collected.head.repository,
    head: { commit: collected.head.tree.commit },
    base:
      collected.base.known && base
        ? known({
            commit: base.tree.commit,
            level: base.levels.level,
            what: collected.candidate?.what ?? '',
            limits: [...(collected.candidate?.limit === undefined ? [] : [collected.candidate.limit]), ...(pair?.limits ?? [])]
          })
        : (collected.base as Exclude<Collected['base'], { known: true }>),
    criteria: CRITERIA,
    levels: head.levels,
    results: head.results,
    comparison,
    since,
    facts: collected.head.github,
    gate: config.gate,
    decision: gate(head.levels, comparison, config.gate, last),
    answers: { path: declared.head.answersPath, lints: [...declared.lints, ...doubts] },
    controls: declared.file?.baseline ?? new Map(),
    answersError: declared.error,
    unknownFacts: unknownFactsOf(headEvidence),
    cost: { ...collected.head.github.cost, rest: collected.head.github.cost.rest + requests }
  }
}

/** Whether this run looks after the branch as it is, rather than at a change. */
function isSinceLast({ base }: Config): boolean {
  return base.kind === 'none' && base.sinceLast === true
}

/** The record of the last run, when one is wanted, and what asking for it cost. */
async function remember({ remembered: source, github }: Config): Promise<{ remembered: Known<Remembered> | undefined; requests: number }> {
  if (source === undefined) return { remembered: undefined, requests: 0 }
  if ('file' in source) return { remembered: await readRemembered(source.file), requests: 0 }
  if (!github.ask) return { remembered: undefined, requests: 0 }
  const { text, requests } = await askRecord(github, source.artifact)
  return { remembered: text.known ? rememberedFrom(text.value) : text, requests }
}

async function collectFor(config: Config, now: Date, remembering: ReturnType<typeof remember>): Promise<Collected> {
  const { github } = config
  const remembered = isSinceLast(config) ? (await remembering).remembered : undefined
  return collect({
    path: config.path,
    head: config.head,
    base: remembered?.known ? { kind: 'remembered', commit: remembered.value.commit } : config.base,
    identity: config.identity,
    now,
    alsoRead: config.answers.kind === 'file' ? config.answers.absolute : undefined,
    github: github.ask
      ? {
          ask: repository => askGitHub(repository, github, now),
          remote: repository => remoteOf(repository, github, (one, other) => askMergeBase(repository, github, one, other))
        }
      : github,
    sites: config.sites.visit ? { visit: visitSites } : config.sites
  })
}
