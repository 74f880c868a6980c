// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/security/delivery_unsigned.js'
import { cases } from '../../support/checker.js'

cases(checker, [
  {
    name: 'nothing of the kind',
    files: { 'README.md': '# project', 'install.sh': '#!/bin/sh\ncurl -O https://site.org/project.tar.gz.sha256\n' },
    expect: 'Met strong'
  },
  {
    name: 'a script',
    files: { 'install.sh': '#!/bin/sh\ncurl -O http://site.org/project.tar.gz.sha256\n' },
    expect: 'Unmet strong',
    at: 'install.sh:2'
  },
  {
    name: 'with a signature',
    files: { 'install.sh': '#!/bin/sh\ncurl -O http://site.org/SHA256SUMS\ngpg --verify SHA256SUMS.asc\n' },
    expect: 'Met strong'
  },
  { name: 'in a comment', files: { 'install.sh': '#!/bin/sh\n# curl -O http://site.org/SHA256SUMS\n' }, expect: 'Met strong' },
  {
    name: 'test data',
    files: { 'README.md': '# project', 'testdata/install.sh': '#!/bin/sh\ncurl http://site.org/a.sha256\n' },
    expect: 'Met strong'
  },
  {
    name: 'an artefact whose hash is kept here',
    files: { 'install.sh': '#!/bin/sh\nwget http://musl.libc.org/musl.tar.gz\necho "abc musl.tar.gz" | sha256sum -c\n' },
    expect: 'Met strong'
  },
  {
    name: 'a workflow of others that attests',
    files: {
      'README.md': '# project',
      '.github/workflows/release.yml': 'on: push\njobs:\n  attest:\n    uses: other/generator/.github/workflows/attest.yml@v2\n'
    },
    expect: 'Met strong'
  },
  {
    name: 'a workflow that cannot be read',
    files: { 'README.md': '# project', '.github/workflows/release.yml': 'on: [push\n' },
    expect: 'Met hint'
  },
  {
    name: 'a document',
    files: { 'README.md': '# project\n\n```\nwget http://site.org/SHA256SUMS\nsha256sum -c SHA256SUMS\n```\n' },
    expect: 'Unmet strong',
    at: 'README.md:4'
  },
  {
    name: 'a CI job',
    files: {
      '.github/workflows/a.yml':
        'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: curl -O http://site.org/x.sha256\n'
    },
    expect: 'Unmet strong',
    at: '.github/workflows/a.yml:6'
  },
  { name: 'an empty tree', expect: '?' }
])
