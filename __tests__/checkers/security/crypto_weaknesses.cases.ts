// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/security/crypto_weaknesses.js'
import { cases } from '../../support/checker.js'
import { WITHOUT_CRYPTOGRAPHY } from '../../support/cryptography.js'

cases(checker, [
  ...WITHOUT_CRYPTOGRAPHY,

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
