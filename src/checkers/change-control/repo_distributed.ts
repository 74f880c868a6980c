// SPDX-License-Identifier: MIT
import { pageOf } from '../../inputs/repository.js'
import { type Checker } from '../checker.js'
import { met, undecided } from '../../finding.js'

/** Newest commits that are looked at for marks of another system. */
const SAMPLE = 20

export const checker: Checker = {
  criterion: 'repo_distributed',
  looksAt: 'That the project is in git, and whether this is only a mirror of something else.',
  neverClaims: 'That the project does not use a distributed version control system.',
  check({ tree, history, github, repository }) {
    if (tree.entries.length === 0) return undecided('The repository holds no files yet.')
    const page = pageOf(repository, '')
    const sample = history.known ? history.value.commits.slice(0, SAMPLE) : []
    if (sample.length > 0 && sample.filter(commit => commit.imported).length > sample.length / 2)
      return met('hint', 'Git is used, but recent commits are imported from a central system such as Subversion or CVS.', ...page)
    if (github.repository.known && github.repository.value.mirror)
      return met('hint', 'Git is used here, but this is a mirror; what the original uses cannot be told.', ...page)
    return met('conclusive', 'Git is a distributed version control system.', ...page)
  }
}
