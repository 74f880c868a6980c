// SPDX-License-Identifier: MIT
import type { GitHubFacts, Mirrored } from '../inputs/github.js'
import type { Tree } from '../inputs/tree.js'
import { mapKnown } from '../core/known.js'

/** Where GitHub finds the files that it shows, always those of the default branch. */
const FILES: Readonly<Record<Mirrored, RegExp>> = {
  codeOfConduct: /^(?:\.github\/|docs\/)?code[-_]of[-_]conduct(?:\.[a-z]{1,12})?$/i,
  contributing: /^(?:\.github\/|docs\/)?contributing(?:\.[a-z]{1,12})?$/i,
  issueTemplates: /^(?:\.github\/|docs\/)?issue_template(?:\.[a-z]{1,12}$|\/)/i,
  license: /^(?:licen[cs]e|copying|unlicense|mit-license)[^/]*$/i,
  securityPolicy: /^(?:\.github\/|docs\/)?security(?:\.[a-z]{1,12})?$/i
}

/** GitHub's facts at a head whose base is known: what mirrors a file that is gone at the head tells nothing of it any more. */
export function mirroredAt(github: GitHubFacts, head: Tree, base: Tree): GitHubFacts {
  const stale = (Object.keys(FILES) as Mirrored[]).filter(name => base.find(FILES[name]).length > 0 && head.find(FILES[name]).length === 0)
  return stale.length === 0 || !head.complete
    ? github
    : { ...github, repository: mapKnown(github.repository, facts => ({ ...facts, stale })) }
}
