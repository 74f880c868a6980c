// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/analysis/dynamic_analysis.js'
import { cases } from '../../support/checker.js'

const CI = '.github/workflows/fuzz.yml'
const ci = (step: string) => ({ [CI]: `on: [pull_request]\njobs:\n  a:\n    steps:\n      - ${step}\n` })
const target = { 'a_test.go': 'package a\n\nimport "testing"\n\nfunc FuzzA(f *testing.F) {\n}\n' }

cases(checker, [
  { name: 'an empty world', expect: '?' },
  {
    name: 'ClusterFuzzLite in CI',
    files: { 'a.c': 'int a;\n', ...ci('uses: google/clusterfuzzlite/actions/run_fuzzers@v1') },
    expect: 'Met strong',
    at: `${CI}:5`
  },
  { name: 'a target that CI fuzzes', files: { ...target, ...ci('run: go test -fuzz=FuzzA ./...') }, expect: 'Met strong' },
  { name: 'a target that nobody runs', files: { ...target, ...ci('run: go test ./...') }, expect: 'Met hint', at: 'a_test.go:5' },
  { name: 'a scan of the running service', files: { 'a.rb': 'a\n', ...ci('uses: zaproxy/action-baseline@v0.12') }, expect: 'Met strong' },
  {
    name: 'tests of most branches',
    files: {
      'a.js': 'let a\n',
      'jest.config.js': 'module.exports = { coverageThreshold: { global: { branches: 85 } } }\n',
      ...ci('run: npx jest --coverage')
    },
    expect: 'Met strong',
    at: 'jest.config.js:1',
    says: '80 % of the branches'
  },
  {
    name: 'tests of most branches that nobody enforces',
    files: { 'a.js': 'let a\n', 'jest.config.js': 'module.exports = { coverageThreshold: { global: { branches: 85 } } }\n' },
    expect: 'Unmet hint'
  },
  { name: 'the race detector', files: { 'a.go': 'package a\n', ...ci('run: go test -race ./...') }, expect: 'Met hint' },
  {
    name: 'names of a detector',
    files: { 'a.go': 'package a\n\nvar shouldOSSFuzzBeNil = true\n// func FuzzX(f *testing.F)\n' },
    expect: 'Unmet hint'
  },
  {
    name: 'fuzzy search',
    files: { 'a.js': "import fuzzy from 'fuzzy-search'\n", 'package.json': '{"name":"x","dependencies":{"fuzzy-search":"1"}}' },
    expect: 'Unmet hint'
  },
  {
    name: 'a fuzzer on demand only',
    files: { 'a.go': 'package a\n', [CI]: 'on: workflow_dispatch\njobs:\n  a:\n    steps:\n      - run: go test -fuzz=X\n' },
    expect: 'Met hint'
  },
  { name: 'a scanner of dependencies', files: { 'a.go': 'package a\n', ...ci('uses: aquasecurity/trivy-action@v1') }, expect: 'Unmet hint' }
])
