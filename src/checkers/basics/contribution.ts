// SPDX-License-Identifier: MIT
import { contributionGuides, linkedPath, type Guide } from '../../facts/documents/contributing.js'
import type { Evidence } from '../../evidence/evidence.js'
import { webUrl } from '../../inputs/repository.js'
import { shorten } from '../../core/wording.js'
import { type Checker } from '../checker.js'
import { type Finding, met, type Place, placeOf, undecided, unmet } from '../../finding.js'
import { OUTRIGHT, PROCESS, REFUSED } from './contribution.phrases.generated.js'

function refuses({ text, form }: { readonly text: string; readonly form?: string }): boolean {
  const match = form === 'table' ? null : REFUSED.exec(text)
  return match !== null && OUTRIGHT.test(text.slice(match.index + match[0].length))
}

const INSIGHTS = [
  'repository.documentation.contributing-guide',
  'contribution-policy.contributing-policy',
  'contribution-policy.contribution-policy'
]

function processIn(guide: Guide): { readonly line: number; readonly text: string } | undefined {
  return (
    guide.sentences.find(({ text }) => PROCESS.test(text) && !refuses({ text })) ??
    guide.code.find(({ text }) => /\bgit (?:push|send-email|format-patch)\b|\bgh pr create\b/.test(text)) ??
    guide.headings.find(({ text }) => PROCESS.test(text))
  )
}

function refusal({ documents }: Evidence, guides: readonly Guide[]): Place | undefined {
  const { readme } = documents
  for (const { path, sentences } of [...guides, ...(readme ? [{ path: readme.path, sentences: readme.sentences.slice(0, 200) }] : [])]) {
    const sentence = sentences.find(refuses)
    if (sentence) return { path, line: sentence.line, text: shorten(sentence.text, 160) }
  }
  return undefined
}

/** What SECURITY-INSIGHTS names as the guide; strong when the guide is in this repository. */
function insight({ insights, repository, tree }: Evidence): Finding | undefined {
  const stated = INSIGHTS.map(key => insights.values[key]).find(value => value && /^https:\/\//.test(value.value))
  if (!stated) return undefined
  const path = linkedPath('', stated.value, repository)
  if (path !== undefined && tree.complete && !tree.has(path)) return undefined
  return met(
    path !== undefined && tree.has(path) ? 'strong' : 'hint',
    `${stated.path} names the contribution guide.`,
    { url: stated.value },
    placeOf(stated)
  )
}

export const checker: Checker = {
  criterion: 'contribution',
  looksAt:
    'Whether CONTRIBUTING or the README’s part about contributing says how a change is proposed: by pull request, patch or mailing list; else the guide that SECURITY-INSIGHTS or GitHub names.',
  neverClaims: 'That a contribution file without a word about the way of proposing changes explains it.',
  needs: ['metadata: read'],
  check(evidence) {
    const { documents, github } = evidence
    const guides = contributionGuides(documents)
    const refused = refusal(evidence, guides)
    for (const guide of guides) {
      const said = processIn(guide)
      if (said && !refused)
        return met('strong', `${guide.path} says how contributions are made: “${shorten(said.text, 140)}”`, {
          path: guide.path,
          line: said.line
        })
    }
    if (refused && 'path' in refused)
      return guides.some(processIn)
        ? undecided(`${refused.path} says that contributions are not accepted, while a guide describes how to make them.`)
        : unmet('strong', `${refused.path} says that contributions are not accepted, and no other way is described.`, refused)
    const named = insight(evidence)
    if (named) return named
    if (!github.repository.known) return undecided('No text of the repository says how contributions are made.', github.repository)
    const { contributingUrl, archived, hasIssues } = github.repository.value
    if (contributingUrl && guides.length === 0)
      return met('hint', 'GitHub shows a contribution guide for this repository; its text was not read.', { url: contributingUrl })
    if (!archived && hasIssues && evidence.repository.known)
      return met('hint', 'Nothing says how contributions are made; on GitHub, issues and pull requests are taken for granted.', {
        url: `${webUrl(evidence.repository.value)}/pulls`
      })
    return undecided('No text of the repository says how contributions are made.')
  }
}
