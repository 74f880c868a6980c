// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/analysis/static_analysis_fixed.js'
import { cases } from '../../support/checker.js'

const CI = '.github/workflows/ci.yml'
const files = { 'a.go': 'package a\n', [CI]: 'name: ci\non: push\njobs:\n  sast:\n    steps:\n      - run: gosec ./...\n' }
const codeScanning = { tools: [{ name: 'gosec', newest: '2026-06-10T00:00:00Z' }] }
const alerts = (...open: [severity: string, createdAt: string][]) => ({
  codeScanning,
  codeScanningAlerts: { open: open.length, openSecurity: open.map(([severity, createdAt]) => ({ severity, createdAt })) }
})

cases(checker, [
  { name: 'an empty world', expect: '?' },
  { name: 'no analyser', files: { 'a.go': 'package a\n' }, github: { workflows: [] }, expect: 'N/A hint' },
  { name: 'alerts could not be read', files, expect: '?' },
  { name: 'no open alert', files, github: alerts(), expect: 'Met strong', at: 'https://github.com/example/project/security/code-scanning' },
  { name: 'an open alert of low severity', files, github: alerts(['low', '2025-01-01T00:00:00Z']), expect: 'Met strong' },
  { name: 'an old alert', files, github: alerts(['high', '2026-01-01T00:00:00Z']), expect: 'Unmet hint', says: /1 code scanning alerts/ },
  { name: 'a new alert', files, github: alerts(['high', '2026-06-01T00:00:00Z']), expect: '?' },
  { name: 'no alerts, but no recent analysis', files, github: { ...alerts(), codeScanning: { tools: [] } }, expect: 'Met hint' },
  {
    name: 'a gate that passed',
    files,
    github: { checks: [{ name: 'sast', conclusion: 'success', app: 'github-actions', workflow: 'ci', url: undefined }] },
    expect: 'Met hint'
  }
])
