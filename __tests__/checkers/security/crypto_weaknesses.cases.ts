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
  { name: 'strong algorithms alone', files: { 'a.py': 'import hashlib\nhashlib.sha256(x)\n' }, expect: 'Met hint', at: 'a.py:1' },
  {
    name: 'old TLS and a broken algorithm in one sentence',
    files: { 'a.go': 'package a\nimport "crypto/md5"\nvar h = md5.New()\nvar c = &tls.Config{\n\tMinVersion: tls.VersionTLS10,\n}\n' },
    expect: '?',
    at: ['a.go:3', 'a.go:5'],
    says: /^Uses of .+, .+ were found/
  },
  {
    name: 'a weak algorithm in a test',
    files: { 'a.py': 'import hmac\n', 'tests/test_a.py': 'import hashlib\nhashlib.sha1(b"")\n' },
    expect: 'Met hint'
  },
  {
    name: 'cryptography in source that is not all understood',
    files: { 'a.py': 'import hmac\n', 'a.bal': 'x'.repeat(3000) },
    expect: '?',
    says: 'not all of the source'
  }
])
