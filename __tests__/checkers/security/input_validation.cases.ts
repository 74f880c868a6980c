// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/security/input_validation.js'
import { cases } from '../../support/checker.js'

cases(checker, [
  { name: 'schemas', files: { 'src/a.ts': "import { z } from 'zod'\n" }, expect: 'Met hint', at: 'src/a.ts:1' },
  {
    name: 'strong parameters',
    files: { 'app/controllers/a_controller.rb': 'def a\n  params.permit(:name)\nend\n' },
    expect: 'Met hint',
    at: 'app/controllers/a_controller.rb:2'
  },
  {
    name: 'fuzzed parsers',
    files: { 'a_test.go': 'package a\n\nimport "testing"\n\nfunc FuzzParse(f *testing.F) {}\n' },
    expect: 'Met hint',
    at: 'a_test.go:5'
  },
  {
    name: 'a dependency that nothing uses',
    files: { 'package.json': '{"name":"a","dependencies":{"zod":"3"}}', 'a.js': 'a()\n' },
    expect: '?'
  },
  { name: 'a validator in a test', files: { 'a.js': 'a()\n', 'test/a.test.js': "import { z } from 'zod'\n" }, expect: '?' },
  { name: 'no software', files: { 'README.md': '# A list\n' }, expect: 'N/A hint' },
  { name: 'an empty tree', expect: '?' }
])
