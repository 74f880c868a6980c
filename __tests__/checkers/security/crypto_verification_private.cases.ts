// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/security/crypto_verification_private.js'
import { cases } from '../../support/checker.js'

cases(checker, [
  { name: 'TLS with its defaults', files: { 'a.go': 'package a\n\nimport "crypto/tls"\n' }, expect: 'Met hint', at: 'a.go:3' },
  {
    name: 'a literal that switches checks off',
    files: { 'a.js': "import https from 'https'\nconst agent = new https.Agent({ rejectUnauthorized: false })\n" },
    expect: '?',
    at: 'a.js:2'
  },
  { name: 'a network whose protocol is not visible', files: { 'a.py': 'import requests\n' }, expect: '?' },
  { name: 'no network', files: { 'a.py': 'a = 1\n' }, expect: 'N/A hint' },
  { name: 'an empty tree', expect: '?' }
])
