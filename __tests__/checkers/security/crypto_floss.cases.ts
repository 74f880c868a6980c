// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/security/crypto_floss.js'
import { cases } from '../../support/checker.js'
import { WITHOUT_CRYPTOGRAPHY } from '../../support/cryptography.js'

cases(checker, [
  ...WITHOUT_CRYPTOGRAPHY,

  { name: 'a standard library', files: { 'a.py': 'import hmac\n' }, expect: 'Met strong', at: 'a.py:1', says: /hmac/ },
  { name: 'OpenSSL', files: { 'a.c': '#include <openssl/evp.h>\n' }, expect: 'Met strong' },
  { name: 'hashes alone may be no matter of security', files: { 'a.py': 'import hashlib\n' }, expect: 'Met hint' },
  { name: 'the data protection of Windows', files: { 'A.cs': 'using System.Security.Cryptography.ProtectedData;\n' }, expect: '?' },
  { name: 'the system’s own alone', files: { 'a.swift': 'import CryptoKit\n' }, expect: '?' },
  {
    name: 'the system’s own as an option',
    files: { 'a.c': '#include <openssl/evp.h>\n', 'win.c': '#include <ncrypt.h>\n' },
    expect: 'Met hint'
  }
])
