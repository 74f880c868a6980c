// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/security/crypto_pfs.js'
import { cases } from '../../support/checker.js'

cases(checker, [
  {
    name: 'a detector that advises',
    files: { 'a.ts': "import tls from 'node:tls'\nconst advice = \"set minVersion: 'TLSv1.3'\"\n" },
    expect: '?'
  },
  {
    name: 'a program without cryptography or network',
    files: { 'README.md': '# A tool', 'src/sum.py': 'def add(a, b):\n    return a + b\n' },
    expect: 'N/A strong'
  },
  { name: 'no cryptography, but the network', files: { 'get.py': 'import requests\nrequests.get(url)\n' }, expect: 'N/A hint' },
  {
    name: 'no cryptography, but a dependency that could bring some',
    files: { 'sum.js': 'export const add = (a, b) => a + b\n', 'package.json': '{"name":"x","dependencies":{"stripe":"1"}}' },
    expect: 'N/A hint'
  },
  { name: 'mostly a language that is not understood', files: { 'a.bal': 'x'.repeat(3000), 'sum.py': 'a = 1\n' }, expect: '?' },
  { name: 'an empty tree', expect: '?' },

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
