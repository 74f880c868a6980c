// SPDX-License-Identifier: MIT
import { answersFor } from './answers/for.js'
import { CHECKERS } from './checkers/index.js'
import type { Config } from './config/config.js'
import { CRITERIA } from './criteria/catalogue.js'
import { collect, type Collected } from './evidence/collect.js'
import { comparable } from './evidence/comparable.js'
import { evidenceOf, type Evidence } from './evidence/evidence.js'
import { remoteOf } from './evidence/git/remote.js'
import { askGitHub } from './evidence/github/ask.js'
import { askMergeBase } from './evidence/github/merge-base.js'
import { known } from './evidence/known.js'
import { readRecord, writeRecord } from './evidence/record.js'
import { unknownFactsOf } from './evidence/unknown-facts.js'
import { compare, type Graded } from './grading/compare.js'
import { gate } from './grading/gate.js'
import { judge } from './grading/judge.js'
import type { Report } from './report.js'
import { VERSION } from './version.js'

/**
 * One run, from configuration to a finished report.
 * @throws CannotOpen, GitError or RecordError when there is nothing to evaluate
 */
export async function evaluate(config: Config, now: Date): Promise<Report> {
  const collected = config.replay === undefined ? await collectFor(config, now) : await readRecord(config.replay)
  if (config.record !== undefined) await writeRecord(config.record, collected)

  const declared = answersFor(config.answers, collected)
  const headEvidence = evidenceOf(collected.head)
  const judgeHead = (evidence: Evidence): Graded => judge(evidence, { criteria: CRITERIA, checkers: CHECKERS, ...declared.head })
  const judgeBase = (evidence: Evidence): Graded => judge(evidence, { criteria: CRITERIA, checkers: CHECKERS, ...declared.base })
  const head = judgeHead(headEvidence)
  const pair = collected.base.known ? comparable(collected.head, collected.base.value) : undefined
  const base = pair && judgeBase(evidenceOf(pair.base))

  const comparison = pair && base && compare(base, pair.head === collected.head ? head : judgeHead(evidenceOf(pair.head)))
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
    gate: config.gate,
    decision: gate(head.levels, comparison, config.gate),
    answers: { path: declared.head.answersPath, lints: declared.lints },
    answersError: declared.error,
    unknownFacts: unknownFactsOf(headEvidence),
    cost: collected.head.github.cost
  }
}

function collectFor(config: Config, now: Date): Promise<Collected> {
  const { github } = config
  return collect({
    path: config.path,
    head: config.head,
    base: config.base,
    identity: config.identity,
    now,
    alsoRead: config.answers.kind === 'file' ? config.answers.absolute : undefined,
    github: github.ask
      ? {
          ask: repository => askGitHub(repository, github, now),
          remote: repository => remoteOf(repository, github, (one, other) => askMergeBase(repository, github, one, other))
        }
      : github
  })
}
