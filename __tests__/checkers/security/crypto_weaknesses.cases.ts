// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/security/crypto_weaknesses.js'
import { cases } from '../../support/checker.js'

cases(checker, [
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
    name: 'SHA-1 is listed, not judged',
    files: { 'a.js': "import { createHash } from 'crypto'\nconst h = createHash('sha1')\n" },
    expect: '?',
    at: 'a.js:2'
  },
  {
    name: 'a git object id',
    files: { 'a.go': 'package a\nimport "crypto/sha256"\ntype repository struct{ sha1 string }\nvar x = repository.sha1\n' },
    expect: 'Met hint'
  },
  { name: 'strong algorithms alone', files: { 'a.py': 'import hashlib\nhashlib.sha256(x)\n' }, expect: 'Met hint' }
])
