// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/security/security_review.js'
import { cases } from '../../support/checker.js'

cases(checker, [
  {
    name: 'a report with its year in the name',
    files: { 'docs/security-audit-2024.pdf': { size: 100_000 } },
    expect: 'Met hint',
    at: 'docs/security-audit-2024.pdf',
    says: '2029'
  },
  {
    name: 'a report with its date in the text',
    files: { 'docs/security-review.md': '# Security review\n\nHeld on 3 March 2023 by the team.\n' },
    expect: 'Met hint',
    says: '2023'
  },
  { name: 'a report that is too old', files: { 'audits/2018-security-audit.pdf': { size: 9 } }, expect: '?', says: '2018' },
  {
    name: 'a report of five years ago',
    files: { 'audits/2021-security-audit.pdf': { size: 9 } },
    expect: 'Met hint'
  },
  {
    name: 'a link in the README',
    files: { 'README.md': '# x\n\nRead the [2022 security audit](https://ostif.org/x-audit).\n' },
    expect: 'Met hint',
    at: 'README.md:3'
  },
  {
    name: 'SECURITY-INSIGHTS',
    files: {
      'security-insights.yml':
        "header:\n  schema-version: 2.0.0\nrepository:\n  security:\n    assessments:\n      third-party:\n        - evidence: https://site.org/audit\n          date: '2025-01-01'\n"
    },
    expect: 'Met hint',
    at: 'security-insights.yml:8'
  },
  {
    name: 'audits of packages',
    files: { 'docs/dependency-audit-2026.md': '# npm audit of 2026\n', 'docs/rtl-pipeline-audit.md': '# Audit 2026\n' },
    expect: '?'
  },
  {
    name: 'audit logs',
    files: { 'CHANGELOG.md': '# 2026\n\n- Add audit logs\n', 'docs/audit-logs-2026.md': '# Audit logs\n' },
    expect: '?'
  },
  { name: 'an audit that a machine wrote', files: { 'docs/gemini-security-audit-2026-05-11.md': '# Audit of 2026\n' }, expect: '?' },
  { name: 'a form for reviews', files: { 'docs/security-review-template-2025.md': '# Review\n' }, expect: '?' },
  { name: 'a workflow', files: { '.github/workflows/security-audit.yml': 'on: push\n' }, expect: '?' },
  {
    name: 'a review without a year',
    files: { 'docs/security-review.md': '# Security review\n' },
    expect: '?',
    at: 'docs/security-review.md'
  },
  { name: 'an empty tree', expect: '?' }
])
