// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/analysis/dynamic_analysis_enable_assertions.js'
import { cases } from '../../support/checker.js'

const CI = '.github/workflows/ci.yml'
const asserts = (count: number) => `#include <assert.h>\nint f(int a) {\n${'  assert(a > 0);\n'.repeat(count)}  return a;\n}\n`
const ci = (run: string) => ({ [CI]: `on: [push]\njobs:\n  a:\n    steps:\n      - run: ${run}\n` })

cases(checker, [
  { name: 'an empty world', expect: '?' },
  { name: 'many assertions, and tests in CI', files: { 'src/a.c': asserts(30), ...ci('ctest') }, expect: 'Met hint', at: 'src/a.c:3' },
  {
    name: 'assertions that are compiled out',
    files: {
      'src/a.c': asserts(30),
      [CI]: 'on: push\njobs:\n  a:\n    steps:\n      - run: cmake -DCMAKE_C_FLAGS=-DNDEBUG .\n      - run: ctest\n'
    },
    expect: '?'
  },
  { name: 'few', files: { 'src/a.c': asserts(3), ...ci('ctest') }, expect: '?' },
  { name: 'assertions of tests', files: { 'tests/test_a.c': asserts(30), ...ci('ctest') }, expect: '?' },
  { name: 'nothing that runs them', files: { 'src/a.c': asserts(30) }, expect: '?' }
])
