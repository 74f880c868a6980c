// SPDX-License-Identifier: MIT
import { pageOf } from '../../inputs/repository.js'
import { type Checker } from '../checker.js'
import { cannotTell, met, undecided, unmet } from '../../finding.js'

export const checker: Checker = {
  criterion: 'repo_public',
  looksAt: 'The visibility that GitHub states for the repository.',
  neverClaims: 'That a private repository is the only one of the project: it may be a private copy of a public one.',
  check({ github, repository }) {
    if (!github.repository.known) return cannotTell(github.repository)
    const { visibility, fork, mirror } = github.repository.value
    if (visibility === 'PUBLIC') {
      return fork || mirror
        ? met(
            'hint',
            'This copy is a public git repository; whether it is the one of the project cannot be told.',
            ...pageOf(repository, '')
          )
        : met('conclusive', 'It is a public git repository on GitHub.', ...pageOf(repository, ''))
    }
    if (fork || mirror) return undecided('This is a private fork or mirror; the original may well be public.')
    return unmet('hint', `GitHub says that this repository is ${visibility.toLowerCase()}, unless the project has a public one elsewhere.`)
  }
}
