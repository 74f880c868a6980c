// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/security/crypto_certificate_verification.js'
import { cases } from '../../support/checker.js'

cases(checker, [
  { name: 'TLS with its defaults', files: { 'a.go': 'package a\n\nimport "crypto/tls"\n' }, expect: 'Met hint', at: 'a.go:3' },
  {
    name: 'a literal, which may stand in a branch that a user chose',
    files: { 'a.go': 'package a\n\nimport "crypto/tls"\n\nvar c = &tls.Config{InsecureSkipVerify: true}\n' },
    expect: '?',
    at: 'a.go:5'
  },
  {
    name: 'a variable',
    files: { 'a.go': 'package a\n\nimport "crypto/tls"\n\nvar c = &tls.Config{InsecureSkipVerify: o.disableVerification}\n' },
    expect: 'Met hint'
  },
  { name: 'an option whose name ends alike', files: { 'a.py': 'import ssl\ninsecureskiptlsverify = False\n' }, expect: 'Met hint' },
  { name: 'a test', files: { 'a.py': 'import ssl\n', 'tests/test_a.py': 'requests.get(u, verify=False)\n' }, expect: 'Met hint' },
  { name: 'an example', files: { 'a.py': 'import ssl\n', 'examples/a.py': 'requests.get(u, verify=False)\n' }, expect: 'Met hint' },
  { name: 'sockets without TLS', files: { 'a.py': 'import socket\n' }, expect: '?' },
  { name: 'no network', files: { 'a.py': 'a = 1\n' }, expect: 'N/A hint' },
  { name: 'an empty tree', expect: '?' }
])
