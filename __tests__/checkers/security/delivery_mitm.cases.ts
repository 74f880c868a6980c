// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/security/delivery_mitm.js'
import { cases } from '../../support/checker.js'

cases(checker, [
  {
    name: 'a bare repository',
    files: { 'README.md': '# project\n\n```\ngit clone https://github.com/example/project\n```\n' },
    expect: 'Met strong',
    at: 'https://github.com/example/project'
  },
  {
    name: 'releases',
    files: { 'README.md': '# project' },
    github: {
      releases: {
        total: 1,
        newest: [
          {
            tag: 'v1',
            name: 'v1',
            url: 'https://github.com/example/project/releases/tag/v1',
            publishedAt: undefined,
            draft: false,
            prerelease: false,
            description: '',
            author: undefined,
            assets: []
          }
        ]
      }
    },
    expect: 'Met strong',
    at: 'https://github.com/example/project/releases/tag/v1'
  },
  {
    name: 'a page of many that was not read',
    files: { 'README.md': '# project', 'docs/a/page.md': { size: 2_000_000 } },
    expect: 'Met strong'
  },
  {
    name: 'a guide that was not read',
    files: { 'README.md': '# project', 'docs/installing.md': { size: 2_000_000 } },
    expect: 'Met hint'
  },
  {
    name: 'an install command without encryption',
    files: { 'README.md': '# project\n\n```\ncurl -O http://downloads.site.org/project-1.0.tar.gz\n```\n' },
    expect: 'Unmet strong',
    at: 'README.md:4'
  },
  {
    name: 'a clone without encryption',
    files: { 'README.md': '# project\n\n```\ngit clone git://github.com/example/project.git\n```\n' },
    expect: 'Unmet strong',
    at: 'README.md:4'
  },
  {
    name: 'an example in the depth of a manual',
    files: { 'README.md': '# project\n', 'docs/fetching.md': '# Fetching\n\n```\ngit clone git://github.com/example/project.git\n```\n' },
    expect: '?',
    at: 'docs/fetching.md:4'
  },
  {
    name: 'the guide to installing',
    files: { 'README.md': '# project\n', 'docs/install.md': '# Install\n\n```\ngit clone git://github.com/example/project.git\n```\n' },
    expect: 'Unmet strong'
  },
  {
    name: 'somebody else’s software',
    files: { 'README.md': '# project\n\n```\nwget http://musl.libc.org/releases/musl-1.2.tar.gz\n```\n' },
    expect: 'Met strong'
  },
  {
    name: 'a call of the running service',
    files: { 'README.md': '# project\n\n```\ncurl http://localhost:8080/project\ncurl http://project:8080/project\n```\n' },
    expect: 'Met strong'
  },
  {
    name: 'a dependency in a script',
    files: { 'README.md': '# project', 'scripts/get.sh': '#!/bin/sh\nwget http://mirrors.edge.kernel.org/linux.tar.gz\n' },
    expect: 'Met strong'
  },
  {
    name: 'a page of the changelog',
    files: { 'README.md': '# project', 'CHANGELOG.md': '```\ncurl http://site.org/project.tar.gz\n```\n' },
    expect: 'Met strong'
  },
  { name: 'an empty tree', expect: '?' }
])
