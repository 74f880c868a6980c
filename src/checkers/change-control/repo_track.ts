// SPDX-License-Identifier: MIT
import { pageOf } from '../../inputs/repository.js'
import { type Checker } from '../checker.js'
import { met, undecided } from '../../finding.js'

export const checker: Checker = {
  criterion: 'repo_track',
  looksAt: 'The number of commits, in the clone or as GitHub counts them.',
  neverClaims: 'That the authors named in commits are the true ones.',
  needs: ['fetch-depth: 0'],
  check({ history, tags, github, repository }) {
    const counted = history.known ? history.value.total : github.repository.known ? github.repository.value.commits : undefined
    if (counted === undefined) {
      const missing = [history, github.repository].filter(fact => !fact.known)
      return undecided('The number of commits could not be read.', ...missing)
    }
    const page = pageOf(repository, 'commits')
    if (counted >= 2) return met('conclusive', 'Git records what changed, who changed it and when, in every commit.', ...page)
    const releases = tags.known ? tags.value.groups.reduce((sum, group) => sum + group.tags.length, 0) : 0
    return releases > 1
      ? met('hint', `The repository is in git, but holds a single commit although it has ${releases} releases.`, ...page)
      : met('hint', 'The repository is in git; so far it holds a single commit.', ...page)
  }
}
