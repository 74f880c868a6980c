// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/security/crypto_working.js'
import { cases } from '../../support/checker.js'
import { WITHOUT_CRYPTOGRAPHY } from '../../support/cryptography.js'

cases(checker, [
  ...WITHOUT_CRYPTOGRAPHY,

  { name: 'an MD5 call', files: { 'a.py': 'import hashlib\n\nh = hashlib.md5(data)\n' }, expect: '?', at: 'a.py:3', says: /md5/ },
  { name: 'an import alone', files: { 'a.c': '#include <openssl/md5.h>\n' }, expect: 'Met hint' },
  { name: 'an attribute named MD5', files: { 'a.go': 'package a\nimport "crypto/sha256"\nvar x = attrs.MD5\n' }, expect: 'Met hint' },
  {
    name: 'reviewed lines',
    files: {
      'a.py': 'import hashlib\na = hashlib.md5(x)  # nosec\nb = hashlib.md5(x, usedforsecurity=False)\n',
      'b.go': 'package b\nvar h = md5.New() //nolint:gosec\n'
    },
    expect: 'Met hint'
  },
  { name: 'names in strings', files: { 'a.py': 'import hashlib\nNAMES = ["md5", "sha1", "DES.new("]\n' }, expect: 'Met hint' },
  {
    name: 'ECB mode',
    files: { 'A.java': 'import javax.crypto.Cipher;\nclass A { Cipher c = Cipher.getInstance("AES/ECB/PKCS5Padding"); }\n' },
    expect: '?',
    at: 'A.java:2'
  },
  {
    name: 'a cipher without an initialisation vector',
    files: { 'a.js': "const crypto = require('crypto')\nconst c = crypto.createCipher('aes192', key)\n" },
    expect: '?',
    at: 'a.js:2'
  },
  {
    name: 'Gravatar: no matter of security',
    files: { 'a.rb': "require 'digest'\ndef gravatar\n  Digest::MD5.hexdigest(email)\nend\n" },
    expect: '?',
    at: 'a.rb:3'
  },
  { name: 'in a test', files: { 'a.py': 'import hashlib\n', 'tests/test_a.py': 'import hashlib\nhashlib.md5(b"")\n' }, expect: 'Met hint' }
])
