// SPDX-License-Identifier: MIT
import type { Evidence } from '../../evidence/evidence.js'
import { webUrl } from '../../inputs/repository.js'
import { wholeText } from '../../signals/community/tracker.js'
import { type Checker } from '../checker.js'
import { valueOr } from '../../core/known.js'
import { lazily } from '../../core/memo.js'
import type { RepositoryFacts } from '../../inputs/github.js'
import { cannotTell, decide, met, undecided, unmet, when, type Place } from '../../finding.js'
import { EASY, LINK, SAYS } from './small_tasks.phrases.generated.js'

const HELP = /^(?:help[- ]wanted|contributions?[- ]welcome)(?: \S{1,4})?$/i
const DECORATION = /[\p{Extended_Pictographic}\p{Cf}\p{Mn}]|:[a-z_]{2,30}:/gu

function documented({ documents }: Evidence): Place | undefined {
  const texts = [...(documents.readme ? [documents.readme] : []), ...documents.of('contributing', 'development', 'roadmap')]
  for (const { path, sentences, links, headings } of texts.slice(0, 40)) {
    const said =
      links.find(({ url, image }) => !image && url.length <= 500 && LINK.test(url)) ??
      [...headings, ...sentences].find(({ text }) => text.length <= 2000 && SAYS.test(text))
    if (said) return { path, line: said.line }
  }
  return undefined
}

function plain(label: string): string {
  return label.replaceAll(DECORATION, '').trim()
}

function quoted(label: string): string {
  return `“${label.slice(0, 60)}”`
}

function isElsewhere({ hasIssues, fork, mirror }: RepositoryFacts): boolean {
  return !hasIssues || fork || mirror
}

export const checker: Checker = {
  criterion: 'small_tasks',
  looksAt:
    'Labels for newcomers’ tasks, such as “good first issue”, with their open issues and those of the last year; and what README and CONTRIBUTING say or link.',
  neverClaims: 'That a label means anything: GitHub makes some in every new repository. What an external tracker holds.',
  needs: ['issues: read'],
  check(evidence) {
    const { github, repository } = evidence
    const text = documented(evidence)
    const pointed = text && met('hint', 'The documents point newcomers to small tasks; whether some are open was not seen.', text)
    if (!github.labels.known) return pointed ?? cannotTell(github.labels)
    const labels = github.labels.value
    const easy = labels.filter(({ name }) => EASY.test(plain(name)))
    const [best] = easy.toSorted((a, b) => (b.openIssues ?? 0) - (a.openIssues ?? 0))
    const open = best?.openIssues ?? 0
    const issues = lazily(() => valueOr(github.issues, undefined))
    const names = new Set(easy.map(({ name }) => name))
    const used = lazily(() => issues()?.recent.filter(issue => issue.labels.some(name => names.has(name))).length ?? 0)
    const search = (name: string, which: '' | 'is:open '): readonly Place[] =>
      repository.known
        ? [{ url: `${webUrl(repository.value)}/issues?q=${encodeURIComponent(`is:issue ${which}label:"${name}"`)}` }]
        : text
          ? [text]
          : []
    const showable = repository.known || text !== undefined
    return decide(
      when(showable && open > 0 && best, ({ name }) => {
        const said = `${open} open ${open === 1 ? 'issue is' : 'issues are'} labelled ${quoted(name)}.`
        return met('strong', said, ...search(name, 'is:open '), ...(text ? [text] : []))
      }),
      when(
        () => used() >= 3 && showable && best,
        ({ name }) => met('hint', `No open issue is labelled ${quoted(name)} now; ${used()} were in the last year.`, ...search(name, ''))
      ),
      pointed,
      when(showable && labels.find(({ name, openIssues }) => HELP.test(plain(name)) && (openIssues ?? 0) > 0), ({ name, openIssues }) =>
        met('hint', `${openIssues} open issues are labelled ${quoted(name)}, which may not be small.`, ...search(name, 'is:open '))
      ),
      when(best, ({ name }) => unmet('hint', `The label ${quoted(name)} is there, but no open issue has it.`, ...search(name, 'is:open '))),
      when(() => !github.repository.known && github.repository, cannotTell),
      when(
        () => github.repository.known && isElsewhere(github.repository.value),
        () => undecided('Issues are kept elsewhere, where labels were not looked at.')
      ),
      when(
        () => issues()?.complete !== true || !wholeText(evidence),
        () => undecided('No label for newcomers’ tasks is there, but not everything could be read.')
      ),
      unmet(
        'strong',
        'No label for newcomers’ tasks is there, and neither README nor CONTRIBUTING points to small tasks.',
        ...(repository.known ? [{ url: `${webUrl(repository.value)}/labels` }] : [])
      )
    )
  }
}
