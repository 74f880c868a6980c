// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/quality/test_statement_coverage90.js'
import { cases } from '../../support/checker.js'

const ci = 'on: push\njobs:\n  test:\n    steps:\n      - run: pytest --cov=app\n'
const reported = (description: string) => ({
  repository: { pushedAt: '2026-06-10T00:00:00Z' },
  checks: [
    {
      name: 'coverage/coveralls',
      conclusion: 'success',
      app: 'coveralls',
      workflow: undefined,
      url: 'https://coveralls.io/builds/1',
      description
    }
  ]
})

cases(checker, [
  { name: 'nothing at all', expect: '?' },
  {
    name: 'a limit of 90',
    files: { 'app/main.py': 'x\n', '.github/workflows/ci.yml': ci, '.coveragerc': '[report]\nfail_under = 90\n' },
    expect: 'Met strong'
  },
  {
    name: 'a limit of 85 says nothing of 90',
    files: { 'app/main.py': 'x\n', '.github/workflows/ci.yml': ci, '.coveragerc': '[report]\nfail_under = 85\n' },
    expect: '?'
  },
  { name: 'measured at 91', github: reported('Coverage increased (+0.1%) to 91.2%'), expect: 'Met strong' },
  { name: 'measured at 88', github: reported('Coverage decreased (-0.1%) to 88.0%'), expect: 'Unmet hint' },
  { name: 'measured at 70', github: reported('Coverage remained the same at 70.0%'), expect: 'Unmet strong' }
])
