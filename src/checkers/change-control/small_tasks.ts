// SPDX-License-Identifier: MIT
import type { Evidence } from '../../evidence/evidence.js'
import { webUrl } from '../../inputs/repository.js'
import { wholeText } from '../../signals/community/tracker.js'
import { type Checker } from '../checker.js'
import { cannotTell, met, undecided, unmet, type Place } from '../../finding.js'
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

export const checker: Checker = {
  criterion: 'small_tasks',
  looksAt:
    'Labels for newcomers’ tasks, such as “good first issue”, with their open issues and those of the last year; and what README and CONTRIBUTING say or link.',
  neverClaims: 'That a label means anything: GitHub makes some in every new repository. What an external tracker holds.',
  needs: ['issues: read'],
  check(evidence) {
    const { github, repository } = evidence
    const text = documented(evidence)
    const hint = text && met('hint', 'The documents point newcomers to small tasks; whether some are open was not seen.', text)
    if (!github.labels.known) return hint ?? cannotTell(github.labels)
    const plain = (name: string) => name.replaceAll(DECORATION, '').trim()
    const labels = github.labels.value.filter(({ name }) => EASY.test(plain(name)))
    const search = (name: string, open: boolean): Place[] =>
      repository.known
        ? [{ url: `${webUrl(repository.value)}/issues?q=${encodeURIComponent(`is:issue ${open ? 'is:open ' : ''}label:"${name}"`)}` }]
        : text
          ? [text]
          : []
    const [best] = labels.toSorted((a, b) => (b.openIssues ?? 0) - (a.openIssues ?? 0))
    if (best && (best.openIssues ?? 0) > 0 && search(best.name, true).length > 0)
      return met(
        'strong',
        `${best.openIssues} open ${best.openIssues === 1 ? 'issue is' : 'issues are'} labelled “${best.name.slice(0, 60)}”.`,
        ...search(best.name, true),
        ...(text ? [text] : [])
      )
    const issues = github.issues.known ? github.issues.value : undefined
    const names = new Set(labels.map(({ name }) => name))
    const used = issues?.recent.filter(issue => issue.labels.some(name => names.has(name))).length ?? 0
    if (best && used >= 3 && search(best.name, false).length > 0)
      return met(
        'hint',
        `No open issue is labelled “${best.name.slice(0, 60)}” now; ${used} were in the last year.`,
        ...search(best.name, false)
      )
    if (hint) return hint
    const help = github.labels.value.find(({ name, openIssues }) => HELP.test(plain(name)) && (openIssues ?? 0) > 0)
    if (help && search(help.name, true).length > 0)
      return met(
        'hint',
        `${help.openIssues} open issues are labelled “${help.name.slice(0, 60)}”, which may not be small.`,
        ...search(help.name, true)
      )
    if (best) return unmet('hint', `The label “${best.name.slice(0, 60)}” is there, but no open issue has it.`, ...search(best.name, true))
    if (!github.repository.known) return cannotTell(github.repository)
    const { hasIssues, fork, mirror } = github.repository.value
    if (!hasIssues || fork || mirror) return undecided('Issues are kept elsewhere, where labels were not looked at.')
    if (!wholeText(evidence) || issues?.complete !== true)
      return undecided('No label for newcomers’ tasks is there, but not everything could be read.')
    return unmet(
      'strong',
      'No label for newcomers’ tasks is there, and neither README nor CONTRIBUTING points to small tasks.',
      ...(repository.known ? [{ url: `${webUrl(repository.value)}/labels` }] : [])
    )
  }
}
