// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/analysis/dynamic_analysis_fixed.js'
import { cases } from '../../support/checker.js'

const CI = '.github/workflows/fuzz.yml'
const files = { 'a.go': 'package a\n', [CI]: 'on: [pull_request]\njobs:\n  a:\n    steps:\n      - run: go test -fuzz=FuzzA ./...\n' }
const issue = (label: string, open = true) => ({
  issues: {
    total: 1,
    complete: true,
    recent: [{ number: 1, url: 'u', title: 't', createdAt: '2026-01-01T00:00:00Z', open, labels: [label], association: 'NONE' }] as never
  }
})

cases(checker, [
  { name: 'an empty world', expect: '?' },
  { name: 'no dynamic analysis', files: { 'a.go': 'package a\n' }, expect: 'N/A hint' },
  { name: 'a fuzzer, and issues that could not be read', files, expect: '?' },
  { name: 'a fuzzer, and no open issue about it', files, github: issue('bug'), expect: 'Met hint', at: `${CI}:5` },
  { name: 'an old issue about fuzzing', files, github: issue('oss-fuzz'), expect: '?' },
  { name: 'an issue that was closed', files, github: issue('fuzz', false), expect: 'Met hint' },
  { name: 'a target that nobody runs', files: { 'a_test.go': 'package a\nimport "testing"\nfunc FuzzA(f *testing.F) {\n}\n' }, expect: '?' }
])
