// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/quality/installation_common.js'
import { cases } from '../../support/checker.js'

const NPM = { 'a.js': 'let a\n', 'package.json': '{"name": "@example/counter", "version": "1.0.0", "main": "a.js"}' }

function readme(...commands: string[]): Record<string, string> {
  return { 'README.md': `# x\n\nText.\n\n\`\`\`sh\n${commands.join('\n')}\n\`\`\`\n` }
}

cases(checker, [
  { name: 'an empty tree', files: {}, expect: '?' },
  { name: 'no software', files: { 'README.md': '# x\n' }, expect: 'N/A hint' },
  {
    name: 'a package and its command',
    files: { ...NPM, ...readme('npm install @example/counter') },
    expect: 'Met strong',
    at: ['README.md:6', 'package.json']
  },
  {
    name: 'a prompt before the command',
    files: { ...NPM, ...readme('$ npm i -g counter') },
    expect: 'Met strong',
    says: '`npm i -g counter`'
  },
  {
    name: 'a command for the developers’ dependencies',
    files: { 'a.py': 'x = 1\n', ...readme('pip install -r requirements.txt') },
    expect: 'Unmet hint'
  },
  { name: 'a command for prerequisites', files: { 'a.c': 'int a;\n', ...readme('sudo apt-get install gcc make') }, expect: 'Unmet hint' },
  { name: 'an editable copy', files: { 'a.py': 'x = 1\n', ...readme('pip install -e ".[project]"') }, expect: 'Unmet hint' },
  {
    name: 'Go by the repository’s name',
    files: {
      'main.go': 'package main\n',
      'go.mod': 'module github.com/example/project\n',
      ...readme('go install github.com/example/project@latest')
    },
    expect: 'Met strong'
  },
  {
    name: 'an image',
    files: { 'a.py': 'x = 1\n', ...readme('docker run ghcr.io/example/project:1') },
    expect: 'Met hint',
    at: 'README.md:6'
  },
  {
    name: 'an image that the reader builds',
    files: { ...NPM, ...readme('docker build -t counter:dev .', 'docker run --rm -v /a/b:/src counter:dev') },
    expect: 'Met hint',
    at: 'package.json'
  },
  {
    name: 'output that holds the name',
    files: { ...NPM, ...readme('{"digest":"71f70e5d29","type":"counter"}') },
    expect: 'Met hint',
    at: 'package.json'
  },
  { name: 'a name within another', files: { 'a.py': 'x = 1\n', ...readme('pip install projector') }, expect: 'Unmet hint' },
  {
    name: 'a step that publishes',
    files: {
      'a.py': 'x = 1\n',
      '.github/workflows/r.yml':
        'on: {release: {types: [published]}}\njobs:\n  one:\n    runs-on: x\n    steps:\n      - uses: docker/build-push-action@v6\n'
    },
    expect: 'Met hint',
    at: '.github/workflows/r.yml:6'
  },
  { name: 'a package without a command', files: NPM, expect: 'Met hint', at: 'package.json' },
  {
    name: 'a package that is private',
    files: { 'a.js': 'let a\n', 'package.json': '{"name": "counter", "private": true}', 'README.md': '# x\n' },
    expect: 'Unmet hint'
  },
  {
    name: 'make install and uninstall',
    files: { 'a.c': 'int a;\n', Makefile: 'install:\n\tinstall x $(DESTDIR)/usr/bin\nuninstall:\n\trm $(DESTDIR)/usr/bin/x\n' },
    expect: 'Met strong',
    at: 'Makefile:1'
  },
  { name: 'make install only', files: { 'a.c': 'int a;\n', Makefile: 'install:\n\tinstall x $(DESTDIR)/usr/bin\n' }, expect: 'Met hint' },
  {
    name: 'a target for developers’ tools',
    files: {
      'a.go': 'package a\n',
      Makefile: 'install:\n\tgo install github.com/x/tool\nuninstall:\n\trm -f tool\n',
      'README.md': '# x\n'
    },
    expect: 'Unmet hint'
  },
  {
    name: 'an image of a fuzzer',
    files: { 'a.c': 'int a;\n', '.clusterfuzzlite/Dockerfile': 'FROM x\n', 'README.md': '# x\n' },
    expect: 'Unmet hint'
  },
  { name: 'a way that is not known here', files: { 'a.py': 'x = 1\n', 'README.md': '# x\n\n## Installation\n\nCopy it.\n' }, expect: '?' }
])
