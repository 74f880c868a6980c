// SPDX-License-Identifier: MIT
import { coversEveryChange, inWords, mainLanguage, namesOf, placesOf } from '../../signals/analysis/analysis.js'
import type { Evidence } from '../../evidence/evidence.js'
import { productLanguages, shareOf } from '../../signals/building/product.js'
import { checksStyle } from '../../signals/analysis/style-guides.js'
import { TOOLS } from '../../facts/tools/tools.generated.js'
import { type Checker } from '../checker.js'
import { valueOr } from '../../core/known.js'
import { at, decide, met, notApplicable, undecided, unmet, when } from '../../finding.js'
import { onEveryChange, stepsOf, type Step } from '../../facts/ci/job.js'
import { looksAt, type ToolUse } from '../../facts/tools/tool-use.js'
import { CHECKS, COMPARES_TREE, LIKE_STYLE } from './coding_standards_enforced.phrases.generated.js'

/** Whether what CI starts here can fail for style. */
function fails(use: ToolUse, { ci }: Evidence): boolean {
  if (!use.blocking) return false
  if (use.roles.includes('lint')) return true
  const there = stepsOf(ci).filter(({ step }) => step.path === use.path && step.line === use.line)
  if (there.length === 0 || there.some(({ step }) => step.command === undefined)) return true
  return there.some(
    ({ job, step }) =>
      CHECKS.test((step.command ?? '').slice(0, 4000)) || job.steps.some(s => COMPARES_TREE.test(s.command?.slice(0, 4000) ?? ''))
  )
}

function looksLikeStyle({ name, command, uses }: Step): boolean {
  return [name, command, uses].some(text => LIKE_STYLE.test(text?.slice(0, 400) ?? ''))
}

export const checker: Checker = {
  criterion: 'coding_standards_enforced',
  looksAt:
    'Formatters and style linters for the main languages: run by a CI job for every change that fails on findings, by pre-commit.ci, by a task or hook, or only configured.',
  neverClaims: 'That an editor configuration, a type checker, or a job that may fail enforces a style.',
  needs: ['checks: read'],
  check(evidence) {
    const { tools, ci, github, tree, source } = evidence
    const languages = productLanguages(source)
    const language = languages[0]?.language ?? mainLanguage(evidence)
    const fitting = tools.uses.filter(u => checksStyle(u.tool, u.roles) && languages.some(l => looksAt(u, l.language)))
    const hooks = github.checks.known && github.checks.value.some(c => /pre-commit\.ci/i.test(c.name))
    const enforced = fitting.filter(
      u => (u.how === 'ci' && onEveryChange(u.triggers) && fails(u, evidence)) || (hooks && u.path === '.pre-commit-config.yaml')
    )
    const covered = shareOf(languages, l => enforced.some(u => looksAt(u, l)))
    const share = `${Math.round(covered * 100)} %`
    const code = language ?? 'the code'
    const ofMain = (uses: readonly ToolUse[]) => uses.filter(u => language !== undefined && looksAt(u, language))
    const main = ofMain(fitting)
    const inCi = main.filter(u => u.how === 'ci')
    return decide(
      when(covered >= 0.5 && enforced[0], ({ how, triggers }) => {
        const everyChange = enforced.some(coversEveryChange) || how !== 'ci' || enforced.some(u => u.job?.onlyPaths !== undefined)
        const on = hooks && how !== 'ci' ? 'pre-commit.ci' : inWords(triggers.filter(t => t === 'pull-request' || t === 'push'))
        const said = `The style of ${share} of the code is checked on ${on} with ${namesOf(enforced)}, and findings fail the job.`
        return met(everyChange ? 'strong' : 'hint', said, ...placesOf(enforced))
      }),
      when(ofMain(enforced).length > 0, () => {
        const said = `Only ${share} of the code has its style checked for every change, with ${namesOf(enforced)}.`
        return met('hint', said, ...placesOf(enforced))
      }),
      when(inCi.length > 0, () => {
        const said = `CI runs ${namesOf(inCi)} for ${code}, but not for every change, or findings do not fail the job.`
        return met('hint', said, ...placesOf(inCi))
      }),
      when(main.length > 0, () =>
        met('hint', `Set up to check the style of ${code}: ${namesOf(main)}; no CI job was seen that runs them.`, ...placesOf(main))
      ),
      when(fitting.length > 0, () =>
        met('hint', `Only a smaller part of the code has its style checked, with ${namesOf(fitting)}.`, ...placesOf(fitting))
      ),
      when(language === undefined, () =>
        tree.complete && tree.entries.length > 0
          ? notApplicable('hint', 'No source code was found.')
          : undecided('No source code was found that could be looked at.')
      ),
      when(!TOOLS.some(t => checksStyle(t.name, t.roles) && t.languages.includes(code)), () =>
        notApplicable('hint', `No free tool is known here that checks the style of ${code}.`)
      ),
      when(
        () => !tree.complete || ci.unreadable.length > 0,
        () => undecided('No style checker was found, but not all of CI could be read.')
      ),
      when(
        () => stepsOf(ci).find(({ step }) => looksLikeStyle(step)),
        ({ step }) => undecided(`${step.path} may check style with a tool that is not known here.`)
      ),
      when(
        () => !github.checks.known,
        () => unmet('hint', `No style checker for ${code} was found in CI, tasks or configuration.`)
      ),
      when(
        () => valueOr(github.checks, []).find(c => LIKE_STYLE.test(`${c.name.slice(0, 200)} ${c.app ?? ''}`)),
        ({ name }) => undecided(`The check ${name.slice(0, 60)} on the default branch may look at style.`)
      ),
      () =>
        unmet(
          ci.jobs.length > 0 ? 'strong' : 'hint',
          `Neither CI, tasks, configuration nor checks on the default branch check the style of ${code}.`,
          ...ci.files.slice(0, 1).map(path => at(path))
        )
    )
  }
}
