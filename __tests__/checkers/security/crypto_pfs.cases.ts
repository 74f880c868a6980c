// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/security/crypto_pfs.js'
import { cases } from '../../support/checker.js'
import { WITHOUT_CRYPTOGRAPHY } from '../../support/cryptography.js'

cases(checker, [
  {
    name: 'a detector that advises',
    files: { 'a.ts': "import tls from 'node:tls'\nconst advice = \"set minVersion: 'TLSv1.3'\"\n" },
    expect: '?'
  },
  ...WITHOUT_CRYPTOGRAPHY,

  {
    name: 'static RSA',
    files: { 'a.go': 'package a\nimport "crypto/tls"\nvar c = []uint16{tls.TLS_RSA_WITH_AES_128_CBC_SHA}\n' },
    expect: 'Unmet hint',
    at: 'a.go:3'
  },
  {
    name: 'ephemeral keys',
    files: { 'a.go': 'package a\nimport "crypto/tls"\nvar c = []uint16{tls.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256}\n' },
    expect: 'Met hint'
  },
  {
    name: 'TLS 1.3',
    files: { 'a.py': 'import ssl\ncontext.minimum_version = ssl.TLSVersion.TLSv1_3\n' },
    expect: 'Met hint',
    at: 'a.py:2'
  },
  { name: 'hashes alone', files: { 'a.py': 'import hashlib\n' }, expect: 'N/A hint' },
  { name: 'a client with the defaults of its library', files: { 'a.py': 'import ssl\nimport requests\n' }, expect: '?' }
])
