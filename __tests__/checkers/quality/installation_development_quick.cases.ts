// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/quality/installation_development_quick.js'
import { cases } from '../../support/checker.js'

const PYTHON = { 'a.py': 'x = 1\n' }

function guide(...commands: string[]): Record<string, string> {
  return { 'CONTRIBUTING.md': `# Contributing\n\n## Development\n\n\`\`\`sh\n${commands.join('\n')}\n\`\`\`\n` }
}

cases(checker, [
  { name: 'an empty tree', files: {}, expect: '?' },
  { name: 'no software', files: { 'README.md': '# x\n' }, expect: 'N/A hint' },
  {
    name: 'a dev container',
    files: { ...PYTHON, '.devcontainer/devcontainer.json': '{}' },
    expect: 'Met strong',
    at: '.devcontainer/devcontainer.json'
  },
  { name: 'a setup script', files: { ...PYTHON, 'bin/setup': '#!/bin/sh\npip install .\n' }, expect: 'Met strong', at: 'bin/setup' },
  {
    name: 'a shell in a flake',
    files: { ...PYTHON, 'flake.nix': '{ outputs = { devShells.default = mkShell {}; }; }\n' },
    expect: 'Met strong'
  },
  { name: 'a flake with packages only', files: { ...PYTHON, 'flake.nix': '{ outputs = { packages.default = 1; }; }\n' }, expect: '?' },
  { name: 'a task', files: { ...PYTHON, Makefile: 'setup:\n\tpip install -r requirements.txt\n' }, expect: 'Met strong', at: 'Makefile:1' },
  {
    name: 'a task that installs the product as it is',
    files: { 'a.go': 'package a\n', Makefile: 'install-dev:\n\tCGO_ENABLED=0 go build -o /usr/local/bin ./cmd/x\n' },
    expect: '?'
  },
  { name: 'a task of that name that installs nothing', files: { ...PYTHON, Makefile: 'init:\n\tterraform init\n' }, expect: '?' },
  {
    name: 'commands for both',
    files: { ...PYTHON, ...guide('pip install -e .[dev]', 'pytest') },
    expect: 'Met strong',
    at: ['CONTRIBUTING.md:6', 'CONTRIBUTING.md:7']
  },
  { name: 'tests only', files: { ...PYTHON, ...guide('pytest') }, expect: 'Met hint' },
  { name: 'installing only', files: { ...PYTHON, ...guide('pip install -e .') }, expect: 'Met hint' },
  { name: 'the Maven wrapper', files: { 'A.java': 'class A {}\n', ...guide('./mvnw compile') }, expect: 'Met hint' },
  { name: 'a configure script', files: { 'a.c': 'int a;\n', ...guide('./configure --enable-debug') }, expect: 'Met hint' },
  { name: 'a lock file', files: { ...PYTHON, 'uv.lock': 'version = 1\n' }, expect: 'Met hint', at: 'uv.lock' },
  { name: 'a compose file for production', files: { ...PYTHON, 'docker-compose.yml': 'services:\n  app:\n    image: x\n' }, expect: '?' },
  {
    name: 'a compose file that mounts the source',
    files: { ...PYTHON, 'docker-compose.yml': 'services:\n  app:\n    volumes:\n      - .:/app\n' },
    expect: 'Met strong'
  },
  { name: 'a README without any', files: { ...PYTHON, 'README.md': '# x\n\nText.\n' }, expect: 'Unmet hint', at: 'README.md' }
])
