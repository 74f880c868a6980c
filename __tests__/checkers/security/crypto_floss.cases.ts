// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/security/crypto_floss.js'
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
