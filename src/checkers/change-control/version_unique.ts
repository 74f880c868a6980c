// SPDX-License-Identifier: MIT
import { pageOf } from '../../inputs/repository.js'
import { finalTags, versionOf } from '../../inputs/tags.js'
import { type Checker } from '../checker.js'
import { met, undecided, unmet } from '../../finding.js'
import { ROLLING } from './version_unique.phrases.generated.js'

export const checker: Checker = {
  criterion: 'version_unique',
  looksAt: 'The version tags of the repository, or the tags of its GitHub releases.',
  neverClaims: 'That a version number inside the software is kept up to date.',
  needs: ['fetch-depth: 0'],
  check({ tags, github, tree, repository }) {
    const page = pageOf(repository, 'tags')
    const tagged = tags.known ? tags.value.groups.flatMap(finalTags).map(tag => tag.name) : []
    const released = github.releases.known ? github.releases.value.newest.filter(r => !r.draft).map(r => r.tag) : []
    const versions = [...new Set([...tagged, ...released.filter(name => versionOf(name))])]
    if (versions.length >= 2)
      return met('conclusive', `Every release has a tag of its own, most recently ${versions.slice(0, 3).join(', ')}.`, ...page)
    const names = [...(tags.known ? tags.value.all.map(tag => tag.name) : []), ...released]
    if (names.length > 0 && names.every(name => ROLLING.test(name)))
      return unmet(
        'hint',
        `The only tag is ${names[0]}, which moves on with every release, so users cannot name the release they have.`,
        ...page
      )
    if (tree.entries.length === 0) return undecided('The repository holds no files yet.')
    return met('strong', 'Every state of the project that users can get has its own git commit id.', ...pageOf(repository, 'commits'))
  }
}
