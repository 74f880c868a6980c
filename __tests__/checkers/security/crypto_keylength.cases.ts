// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/security/crypto_keylength.js'
import { cases } from '../../support/checker.js'
import { WITHOUT_CRYPTOGRAPHY } from '../../support/cryptography.js'

cases(checker, [
  ...WITHOUT_CRYPTOGRAPHY,

  {
    name: 'short RSA keys',
    files: { 'a.go': 'package a\nimport "crypto/rsa"\nfunc f() { k, _ := rsa.GenerateKey(rand.Reader, 1024) }\n' },
    expect: 'Unmet hint',
    at: 'a.go:3'
  },
  {
    name: 'short RSA keys in Node',
    files: { 'a.js': "import crypto from 'crypto'\ncrypto.generateKeyPairSync('rsa', { modulusLength: 1024 })\n" },
    expect: 'Unmet hint',
    at: 'a.js:2'
  },
  {
    name: 'old TLS',
    files: { 'a.go': 'package a\nvar c = &tls.Config{\n\tMinVersion: tls.VersionTLS10,\n}\n' },
    expect: 'Unmet hint',
    at: 'a.go:3'
  },
  {
    name: 'long keys',
    files: {
      'a.py':
        'from cryptography.hazmat.primitives.asymmetric import rsa\nk = rsa.generate_private_key(public_exponent=65537, key_size=4096)\n'
    },
    expect: 'Met hint',
    at: 'a.py:2'
  },
  { name: 'a buffer of 1024 bytes', files: { 'a.c': 'char buffer[1024];\n' }, expect: 'N/A strong' },
  {
    name: 'short keys in tests',
    files: { 'a.go': 'package a\nimport "crypto/rsa"\n', 'a_test.go': 'package a\nvar k, _ = rsa.GenerateKey(rand.Reader, 1024)\n' },
    expect: '?'
  }
])
