// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/quality/build_reproducible.js'
import { cases } from '../../support/checker.js'

const GO = { 'main.go': 'package main\n', 'go.mod': 'module x\n' }
const JOB = {
  '.github/workflows/ci.yml':
    'on: [push]\njobs:\n  one:\n    name: Reproducible build\n    runs-on: ubuntu-latest\n    steps:\n      - run: make a b\n      - run: sha256sum -c sums\n'
}
const STEPS = { 'docs/verify.md': '# Verify\n\nTo reproduce a release, build the tag again and compare the SHA-256 of the binary.\n' }

cases(checker, [
  {
    name: 'a link to those who rebuild it',
    files: {
      'README.md': '# x\n\n[status](https://tests.reproducible-builds.org/debian/x.html)\n',
      'main.go': 'package main\n',
      'go.mod': 'module x\n'
    },
    expect: 'Met hint',
    at: 'README.md:3'
  },
  { name: 'an empty tree', files: {}, expect: '?' },
  { name: 'scripts', files: { 'a.py': 'x = 1\n' }, expect: 'N/A strong' },
  {
    name: 'scripts that are packed',
    files: { 'a.py': 'x = 1\n', 'setup.py': 'from setuptools import setup\nsetup(name="x")\n' },
    expect: 'N/A hint'
  },
  {
    name: 'a job and steps for others',
    files: { ...GO, ...JOB, ...STEPS },
    expect: 'Met strong',
    at: ['.github/workflows/ci.yml:7', 'docs/verify.md:3']
  },
  { name: 'a job only', files: { ...GO, ...JOB }, expect: 'Met hint' },
  { name: 'steps only', files: { ...GO, ...STEPS }, expect: 'Met hint', at: 'docs/verify.md:3' },
  {
    name: 'how to reproduce a bug',
    files: { ...GO, 'CONTRIBUTING.md': '# Contributing\n\nTell us how to reproduce the bug and compare it with the release before.\n' },
    expect: 'Met hint'
  },
  { name: 'a denial', files: { ...GO, 'README.md': '# x\n\nReleases are not reproducible builds yet, so digests differ.\n' }, expect: '?' },
  {
    name: 'provenance is something else',
    files: { ...GO, 'README.md': '# x\n\nReleases have SLSA provenance.\n', 'go.sum': 'x\n' },
    expect: '?'
  }
])
