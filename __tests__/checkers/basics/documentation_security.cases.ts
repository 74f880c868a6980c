// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/basics/documentation_security.js'
import { cases } from '../../support/checker.js'

const model =
  'The tool validates every input file and rejects those that are too large, and it encrypts what it stores. It does not protect against an attacker who controls the machine that it runs on; that is assumed to be trusted by the user.\n'
const main = { 'main.go': 'package main\n\nfunc main() {}\n' }

cases(checker, [
  {
    name: 'a section of the policy',
    files: { ...main, 'SECURITY.md': `# Security\n\n## Security model\n\n${model}` },
    expect: 'Met strong',
    at: 'SECURITY.md:3'
  },
  {
    name: 'a threat model',
    files: { ...main, 'docs/threat-model.md': `# Threat model\n\n${model}` },
    expect: 'Met strong',
    at: 'docs/threat-model.md:1'
  },
  {
    name: 'only how to report',
    files: {
      ...main,
      'SECURITY.md':
        '# Security\n\nReport vulnerabilities by e-mail. We do not accept reports in issues and ensure that you get an answer.\n'
    },
    expect: 'Met hint'
  },
  {
    name: 'a scope of reports',
    files: {
      ...main,
      'SECURITY.md': `# Security\n\n## Scope\n\n${'Report only what is in scope; do not report what is out of scope. '.repeat(6)}\n`
    },
    expect: 'Met hint'
  },
  {
    name: 'praise without limits',
    files: { ...main, 'README.md': '# x\n\n## Security model\n\nEverything is encrypted and validated.\n' },
    expect: 'Met hint'
  },
  {
    name: 'a record of work',
    files: { ...main, 'docs/decisions/threat-model.md': `# Threat model\n\n${model}`, 'README.md': '# x\n' },
    expect: 'Unmet hint'
  },
  { name: 'texts only', files: { 'README.md': '# A list\n' }, expect: 'N/A hint' },
  { name: 'nothing known', expect: '?' }
])
