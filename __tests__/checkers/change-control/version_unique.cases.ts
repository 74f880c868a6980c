// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/change-control/version_unique.js'
import { cases } from '../../support/checker.js'
import { releaseOf } from '../../support/releases.js'

const files = { 'README.md': '# Project\n' }

cases(checker, [
  { name: 'tags', files, tags: ['v1.1.0', 'v1.0.0', 'latest'], expect: 'Met conclusive', at: 'https://github.com/example/project/tags' },
  {
    name: 'releases, without the tags',
    files,
    github: { releases: { newest: [releaseOf('v2'), releaseOf('v1')] } },
    expect: 'Met conclusive'
  },
  {
    name: 'drafts are no releases',
    files,
    github: { releases: { newest: [releaseOf('v2', { draft: true }), releaseOf('v1')] } },
    expect: 'Met strong'
  },
  { name: 'commit ids are enough', files, tags: [], expect: 'Met strong' },
  { name: 'deployments have their own ids', files, tags: ['sbom-production-20260612-074ec3d3'], expect: 'Met strong' },
  { name: 'nothing but a moving tag', files, tags: ['nightly'], expect: 'Unmet hint' },
  { name: 'nothing but moving releases', files, github: { releases: { newest: [releaseOf('latest')] } }, expect: 'Unmet hint' },
  { name: 'nothing there', expect: '?' }
])
