// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/security/assurance_case.js'
import { cases } from '../../support/checker.js'

const filler = 'The software reads files and writes a report about them for people to read. '.repeat(25)
const model = 'Attackers may send requests from outside.\n\n'
const boundaries = 'The trust boundary lies between the server and the network.\n\n'
const principles = 'By the principle of least privilege it may only read.\n\n'
const weaknesses = 'Each item of the OWASP list is countered.\n\n'

cases(checker, [
  {
    name: 'a document with all parts',
    files: { 'docs/assurance-case.md': `# Assurance case\n\n${model}${boundaries}${principles}${weaknesses}${filler}\n` },
    expect: 'Met strong',
    at: ['docs/assurance-case.md', 'docs/assurance-case.md:5']
  },
  {
    name: 'three parts are enough, and the missing one is named',
    files: { 'docs/ASSURANCE_CASE.md': `# Security\n\n${model}${principles}${weaknesses}${filler}\n` },
    expect: 'Met strong',
    says: 'trust boundaries'
  },
  {
    name: 'a section that holds one part',
    files: { 'SECURITY.md': `# Security\n\n## Assurance case\n\n${model}\n## Reporting\n\nWrite to us.\n` },
    expect: 'Met hint',
    at: 'SECURITY.md:3',
    says: 'design principles'
  },
  {
    name: 'a threat model alone',
    files: { 'docs/THREAT-MODEL.md': `# Threats\n\n${model}${boundaries}${principles}${filler}\n` },
    expect: 'Met hint',
    says: 'countered weaknesses'
  },
  {
    name: 'a threat model with all parts',
    files: { 'docs/threat-model.md': `# Threats\n\n${model}${boundaries}${principles}${weaknesses}${filler}\n` },
    expect: 'Met strong'
  },
  {
    name: 'issues about threat models in a text on practices',
    files: { 'docs/coverage.md': '# Coverage\n\n## Threat model\n\nAssess presence of a threat model.\n' },
    expect: 'Unmet hint'
  },
  {
    name: 'a text that defines the term',
    files: {
      'docs/other.md': `# Criteria\n\n## Assurance case\n\n${model}Static analysis, fuzzing, signed releases, code review, branch protection, code of conduct, vulnerability reports, SBOM, roadmap, governance.\n\n${filler}`
    },
    expect: 'Unmet hint'
  },
  {
    name: 'a link to one elsewhere',
    files: { 'README.md': '# x\n\nSee the [assurance case](https://site.org/case).\n' },
    expect: 'Met hint',
    at: 'README.md:3'
  },
  {
    name: 'an assessment that SECURITY-INSIGHTS names',
    files: {
      'security-insights.yml':
        'header:\n  schema-version: 2.0.0\nrepository:\n  security:\n    assessments:\n      self:\n        evidence: https://site.org/self\n',
      'README.md': '# x\n'
    },
    expect: 'Met hint',
    at: 'security-insights.yml:7'
  },
  { name: 'none', files: { 'README.md': '# x\n\nA tool.\n' }, expect: 'Unmet hint' },
  { name: 'a document that was not read', files: { 'README.md': '# x\n', 'docs/a.md': { size: 2_000_000 } }, expect: '?' },
  { name: 'an empty tree', expect: '?' }
])
