// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/basics/governance.js'
import { cases } from '../../support/checker.js'

const decides = '# Governance\n\nMaintainers make decisions by lazy consensus. When there is none, they vote, and a majority decides.\n'

cases(checker, [
  { name: 'a governance file', files: { 'GOVERNANCE.md': decides }, expect: 'Met strong', at: 'GOVERNANCE.md:3' },
  { name: 'a charter instead', files: { 'CHARTER.md': decides }, expect: 'Met strong', at: 'CHARTER.md:3' },
  {
    name: 'a section of the guide',
    files: {
      'CONTRIBUTING.md': '# Contributing\n\n## Decision-making\n\nThe maintainer decides after discussion; the final say is theirs.\n'
    },
    expect: 'Met strong',
    at: 'CONTRIBUTING.md:5'
  },
  {
    name: 'one word is no model',
    files: { 'GOVERNANCE.md': '# Governance\n\nThis project is part of a foundation.\n' },
    expect: 'Met hint'
  },
  {
    name: 'data governance is a feature',
    files: { 'README.md': '# x\n\n## Data governance\n\nMembers vote on decisions about catalogues and reach consensus.\n' },
    expect: 'Unmet hint'
  },
  { name: 'maintained by somebody', files: { 'README.md': '# x\n\nMaintained by Ada.\n' }, expect: 'Unmet hint' },
  {
    name: 'a link',
    files: { 'README.md': '# x\n\nSee our [governance](https://example.org/governance).\n' },
    expect: 'Met hint',
    at: ['README.md:3', 'https://example.org/governance']
  },
  {
    name: 'SECURITY-INSIGHTS names it',
    files: {
      'SECURITY-INSIGHTS.yml': 'header:\n  schema-version: 2.0.0\nrepository:\n  documentation:\n    governance: https://example.org/g\n'
    },
    expect: 'Met hint',
    at: 'SECURITY-INSIGHTS.yml:5'
  },
  { name: 'nothing known', expect: '?' },
  { name: 'a document about a committee', files: { 'docs/steering-committee.md': decides }, expect: 'Met strong' },
  { name: 'a document about something else', files: { 'docs/storage.md': decides }, expect: 'Unmet hint' },
  {
    name: 'who decides, said once',
    files: { 'GOVERNANCE.md': '# Governance\n\nThe maintainer decides.\n' },
    expect: 'Met hint',
    at: 'GOVERNANCE.md:1'
  },
  {
    name: 'what a sentence about decisions starts with',
    files: { 'GOVERNANCE.md': '# Governance\n\nHello to all members.\n\nDecisions are made by consensus.\n\nMaintainers vote.\n' },
    expect: 'Met strong',
    at: 'GOVERNANCE.md:5'
  },
  { name: 'decisions of nobody', files: { 'GOVERNANCE.md': '# Governance\n\nDecisions need consensus.\n' }, expect: 'Met hint' },
  { name: 'a picture', files: { 'README.md': '# x\n\n![governance](https://example.org/governance.png)\n' }, expect: 'Unmet hint' },
  { name: 'a link to a part of the page', files: { 'README.md': '# x\n\nSee [governance](#who).\n' }, expect: 'Unmet hint' },
  { name: 'a link to something else', files: { 'README.md': '# x\n\nSee [the manual](https://example.org/).\n' }, expect: 'Unmet hint' },
  {
    name: 'a link within the repository',
    files: { 'README.md': '# x\n\nSee our [governance](docs/who.adoc).\n' },
    expect: 'Met hint',
    at: 'README.md:3'
  },
  { name: 'a document that was not read', files: { 'README.md': { size: 5_000_000 } }, expect: '?' }
])
