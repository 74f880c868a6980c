// SPDX-License-Identifier: MIT
import { checksOf, outcome } from '../../signals/testing/checks.js'
import type { Evidence } from '../../evidence/evidence.js'
import { fitsLanguage } from '../../signals/testing/test-language.js'
import { isNamedTest } from '../../facts/source/test-path.js'
import type { TestCommand } from '../../facts/tests/tests.js'
import { type Checker } from '../checker.js'
import { at, type Finding, met, type Place, placeOf, undecided, unmet } from '../../finding.js'
import { stepsOf } from '../../facts/ci/job.js'

const RECENT_DAYS = 30

/** The successful run, on the default branch, of a CI job that tests; only while the branch moves, as an old run proves little. */
function passedRun({ ci, tests, github, now }: Evidence): Place | undefined {
  if (!github.checks.known || !github.repository.known) return undefined
  const pushed = Date.parse(github.repository.value.pushedAt ?? '')
  if (!(now.getTime() - pushed <= RECENT_DAYS * 86_400_000)) return undefined
  const places = new Set(tests.commands.filter(({ where }) => where === 'ci').map(({ path, line }) => `${path}:${line}`))
  for (const { job, step } of stepsOf(ci)) {
    if (!step.blocking || !places.has(`${step.path}:${step.line}`)) continue
    const checks = checksOf(job, github.checks.value)
    const url = checks.find(({ conclusion }) => conclusion === 'success')?.url
    if (outcome(checks) === 'success' && url !== undefined) return { url }
  }
  return undefined
}

/** Why "no tests found" may not mean "no tests"; undefined when everything was looked at. */
function blindSpot({ tree, source, ci, documents, manifests, tests, github }: Evidence): string | undefined {
  if (!tree.complete) return 'the tree could not be listed as a whole'
  if (source.files.length === 0) return 'no source was found that could be tested'
  if (tests.traces.length > 0 || tests.conventional.length > 0) return 'there are traces of tests'
  if (source.scanned < 1 || source.understood < 0.8) return 'not all source could be searched for tests'
  if (tree.entries.some(({ mode }) => mode === 'submodule')) return 'submodules may hold tests'
  if (ci.unreadable.length + documents.unread.length + manifests.unreadable.length > 0) return 'some files could not be read'
  if (github.checks.known && github.checks.value.some(({ name }) => /\b(?:tests?|e2e|circleci|travis|jenkins|buildkite)\b/i.test(name)))
    return 'checks of another system speak of tests'
  return undefined
}

/** The command to show: the usual one for the main language, best one that people are told; longer ones run a part of the tests. */
function bestOf({ tests, source }: Evidence): TestCommand | undefined {
  const rank = (one: TestCommand): number =>
    (one.standard ? 0 : 4) + (fitsLanguage(one.command, source.primary) ? 0 : 2) + (one.where === 'ci' ? 1 : 0)
  return [...tests.commands].sort((a, b) => rank(a) - rank(b) || a.command.length - b.command.length)[0]
}

export const checker: Checker = {
  criterion: 'test',
  looksAt:
    'Test files (by name, folder or first line), tests inside the source, and a command that runs them: in CI, in the documents for people who build or contribute, or as a task of a manifest.',
  neverClaims: 'That the tests are any good; nor Unmet when tests may lie in a place that could not be read.',
  needs: ['checks: read'],
  check(evidence): Finding {
    const { files, inline, conventional, traces } = evidence.tests
    const count = files.length + inline.length
    const example = files.find(isNamedTest) ?? files[0] ?? inline[0] ?? ''
    const said = count === 1 ? 'One file holds tests' : `${count} files hold tests`
    const command = bestOf(evidence)
    if (count > 0 && command) {
      const places: Place[] = [{ path: example }, at(command.path, command.line, command.command)]
      const run = passedRun(evidence)
      return run
        ? met('conclusive', `${said}; \`${command.command}\` runs them, and they passed in CI on the default branch.`, ...places, run)
        : met('strong', `${said}; \`${command.command}\` runs them.`, ...places)
    }
    if (count > 0) {
      const usual = conventional[0] ? ` (by convention it is \`${conventional[0].command}\`)` : ''
      return met('hint', `${said}, but no place was found that says how to run them${usual}.`, { path: example })
    }
    if (command) return met('hint', `\`${command.command}\` runs tests, but no test file was recognised.`, placeOf(command))
    const blind = blindSpot(evidence)
    return blind === undefined
      ? unmet('strong', 'No test file, no test inside the source and no command that runs tests was found.')
      : undecided(
          `No tests were recognised, but ${blind}.`,
          ...(traces.length > 0 || evidence.github.checks.known ? [] : [evidence.github.checks])
        )
  }
}
