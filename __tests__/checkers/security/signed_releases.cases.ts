// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/security/signed_releases.js'
import type { ReleaseFacts } from '../../../src/inputs/github.js'
import { cases } from '../../support/checker.js'

function releases(count: number, assets: (index: number) => readonly string[], more: Partial<ReleaseFacts> = {}) {
  const newest = Array.from({ length: count }, (_, index) => ({
    tag: `v1.${count - index}.0`,
    name: '',
    url: `https://github.com/example/project/releases/tag/v1.${count - index}.0`,
    publishedAt: '2026-01-01T00:00:00Z',
    draft: false,
    prerelease: false,
    description: '',
    author: 'ada',
    assets: assets(index).map(name => ({ name, size: 1 })),
    ...more
  }))
  return { total: count, newest }
}
const tags = Array.from({ length: 6 }, (_, index) => `v1.${6 - index}.0`)
const signedTags = tags.map(name => ({ name, signature: 'pgp' as const }))
const docs = { 'README.md': '# x\n\n## Verifying releases\n\n```sh\ngh attestation verify x.tar.gz -R example/project\n```\n' }
const notAttested = { release: 'v1.5.0', found: false }

function workflow(step: string): Record<string, string> {
  return {
    '.github/workflows/release.yml': `on:\n  push:\n    tags: ['v*']\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`
  }
}

cases(checker, [
  {
    name: 'signatures beside the files, and a description',
    files: docs,
    github: { releases: releases(5, () => ['x.tar.gz', 'x.tar.gz.asc']) },
    expect: 'Met strong',
    at: ['https://github.com/example/project/releases/tag/v1.5.0', 'README.md:6']
  },
  {
    name: 'signed checksums and bundles in most releases',
    files: docs,
    github: {
      releases: releases(5, index => (index === 4 ? ['x.zip'] : index === 0 ? ['x.zip', 'x.intoto.jsonl'] : ['x.zip', 'SHA256SUMS.sig']))
    },
    expect: 'Met strong'
  },
  {
    name: 'a description in the notes of the release',
    github: { releases: releases(3, () => ['x.zip', 'x.zip.sigstore.json'], { description: 'Run\n`cosign verify-blob x.zip`' }) },
    expect: 'Met strong'
  },
  { name: 'no description', github: { releases: releases(5, () => ['x.zip', 'x.zip.sig']) }, expect: 'Met hint', says: 'not found' },
  {
    name: 'checksums and certificates are no signatures',
    tags,
    github: { releases: releases(5, () => ['x.zip', 'SHA256SUMS', 'ca.pem']), attestations: notAttested },
    expect: 'Unmet strong'
  },
  {
    name: 'attestations could not be asked for',
    tags,
    github: { releases: releases(5, () => ['x.zip']) },
    expect: 'Unmet hint'
  },
  {
    name: 'the tags could not be read',
    github: { releases: releases(5, () => ['x.zip']), attestations: notAttested },
    expect: 'Unmet hint'
  },
  {
    name: 'a fork',
    tags,
    github: { repository: { fork: true }, releases: releases(5, () => ['x.zip']), attestations: notAttested },
    expect: 'Unmet hint'
  },
  {
    name: 'two releases',
    tags: tags.slice(0, 2),
    github: { releases: releases(2, () => ['x.zip']), attestations: notAttested },
    expect: '?'
  },
  {
    name: 'drafts and candidates do not count',
    tags,
    github: {
      releases: {
        total: 2,
        newest: [...releases(1, () => ['x.zip'], { draft: true }).newest, ...releases(1, () => ['x.zip', 'x.zip.asc']).newest]
      }
    },
    files: docs,
    expect: 'Met strong'
  },
  {
    name: 'releases of source alone, by signed tags',
    files: { 'README.md': '# x\n\n```\ngit tag -v v1.6.0\n```\n' },
    tags: signedTags,
    github: { releases: releases(5, () => []) },
    expect: 'Met strong',
    at: 'README.md:4'
  },
  {
    name: 'signed tags, but files whose signatures nobody saw',
    files: docs,
    tags: signedTags,
    github: { releases: releases(5, () => ['x.zip']), attestations: notAttested },
    expect: 'Met hint'
  },
  {
    name: 'signed tags, and a job that signs when a person starts it',
    files: {
      ...docs,
      '.github/workflows/release.yml':
        'on: workflow_dispatch\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/attest-build-provenance@v2\n'
    },
    tags: signedTags,
    expect: 'Met strong'
  },
  { name: 'unsigned tags alone', tags, expect: 'Unmet hint' },
  {
    name: 'CI attests, without a description',
    files: workflow('uses: actions/attest-build-provenance@v2'),
    tags,
    expect: 'Met hint',
    at: '.github/workflows/release.yml:8',
    says: 'not found'
  },
  {
    name: 'a comment on signing',
    files: workflow('run: make release # cosign sign'),
    tags,
    expect: 'Unmet hint'
  },
  {
    name: 'a script that signs',
    files: { 'ci/artifact_utils.sh': '#!/bin/bash\nsign() {\n  gpg --no-tty --detach-sign --armor "$1"\n}\n' },
    tags,
    expect: 'Met hint',
    at: 'ci/artifact_utils.sh:3'
  },
  {
    name: 'publishing to a registry',
    files: workflow('uses: pypa/gh-action-pypi-publish@release/v1'),
    tags,
    expect: '?',
    says: 'registry'
  },
  {
    name: 'a heading on the signatures of commits',
    files: { 'CONTRIBUTING.md': '# x\n\n## Commit signature verification\n\nAll commits must be signed.\n' },
    tags,
    expect: 'Unmet hint'
  },
  { name: 'nothing released', tags: [], github: { releases: { total: 0, newest: [] } }, files: { 'a.py': 'a = 1\n' }, expect: 'N/A hint' },
  { name: 'nothing was read', expect: '?' }
])
