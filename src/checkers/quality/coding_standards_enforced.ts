// SPDX-License-Identifier: MIT
import { coversEveryChange, inWords, mainLanguage, namesOf, placesOf } from '../../signals/analysis/analysis.js'
import type { Evidence } from '../../evidence/evidence.js'
import { productLanguages, shareOf } from '../../signals/building/product.js'
import { checksStyle } from '../../signals/analysis/style-guides.js'
import { TOOLS } from '../../facts/tools/tools.generated.js'
import { type Checker } from '../checker.js'
import { met, notApplicable, undecided, unmet } from '../../finding.js'
import { onEveryChange, stepsOf, type Step } from '../../facts/ci/job.js'
import { looksAt, type ToolUse } from '../../facts/tools/tool-use.js'
import { CHECKS, LIKE_STYLE } from './coding_standards_enforced.phrases.generated.js'

const COMPARES_TREE = /\bgit (?:diff\b.{0,80}--(?:exit-code|quiet)|status\b.{0,40}--porcelain)|test -z/

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
    const [first] = enforced
    if (first && covered >= 0.5) {
      const when = hooks && first.how !== 'ci' ? 'pre-commit.ci' : inWords(first.triggers.filter(t => t === 'pull-request' || t === 'push'))
      return met(
        enforced.some(coversEveryChange) || first.how !== 'ci' || enforced.some(u => u.job?.onlyPaths !== undefined) ? 'strong' : 'hint',
        `The style of ${Math.round(covered * 100)} % of the code is checked on ${when} with ${namesOf(enforced)}, and findings fail the job.`,
        ...placesOf(enforced)
      )
    }
    if (enforced.some(u => language !== undefined && looksAt(u, language)))
      return met(
        'hint',
        `Only ${Math.round(covered * 100)} % of the code has its style checked for every change, with ${namesOf(enforced)}.`,
        ...placesOf(enforced)
      )
    const main = fitting.filter(u => language !== undefined && looksAt(u, language))
    if (main.length > 0) {
      const inCi = main.filter(u => u.how === 'ci')
      return met(
        'hint',
        inCi.length > 0
          ? `CI runs ${namesOf(inCi)} for ${language ?? 'the code'}, but not for every change, or findings do not fail the job.`
          : `Set up to check the style of ${language ?? 'the code'}: ${namesOf(main)}; no CI job was seen that runs them.`,
        ...placesOf(inCi.length > 0 ? inCi : main)
      )
    }
    if (fitting.length > 0)
      return met('hint', `Only a smaller part of the code has its style checked, with ${namesOf(fitting)}.`, ...placesOf(fitting))
    if (language === undefined)
      return tree.complete && tree.entries.length > 0
        ? notApplicable('hint', 'No source code was found.')
        : undecided('No source code was found that could be looked at.')
    if (!TOOLS.some(t => checksStyle(t.name, t.roles) && t.languages.includes(language)))
      return notApplicable('hint', `No free tool is known here that checks the style of ${language}.`)
    if (!tree.complete || ci.unreadable.length > 0) return undecided('No style checker was found, but not all of CI could be read.')
    const other = stepsOf(ci).find(({ step }) => looksLikeStyle(step))
    if (other) return undecided(`${other.step.path} may check style with a tool that is not known here.`)
    if (!github.checks.known) return unmet('hint', `No style checker for ${language} was found in CI, tasks or configuration.`)
    const app = github.checks.value.find(c => LIKE_STYLE.test(`${c.name.slice(0, 200)} ${c.app ?? ''}`))
    return app
      ? undecided(`The check ${app.name.slice(0, 60)} on the default branch may look at style.`)
      : unmet(
          ci.jobs.length > 0 ? 'strong' : 'hint',
          `Neither CI, tasks, configuration nor checks on the default branch check the style of ${language}.`,
          ...ci.files.slice(0, 1).map(path => ({ path }))
        )
  }
}
