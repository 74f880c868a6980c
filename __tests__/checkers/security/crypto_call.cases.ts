// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/security/crypto_call.js'
import { cases } from '../../support/checker.js'
import { WITHOUT_CRYPTOGRAPHY } from '../../support/cryptography.js'

cases(checker, [
  ...WITHOUT_CRYPTOGRAPHY,

  { name: 'a library is called', files: { 'a.ts': "import { createHash } from 'node:crypto'\n" }, expect: 'Met hint', at: 'a.ts:1' },
  { name: 'encryption from a library', files: { 'a.py': 'from cryptography.fernet import Fernet\n' }, expect: 'Met strong', at: 'a.py:1' },
  {
    name: 'a library, and constants of an algorithm beside',
    files: { 'a.c': '#include <openssl/evp.h>\n', 'h.c': 'uint32_t a = 0x67452301;\n' },
    expect: 'Met hint'
  },
  {
    name: 'a library in a project that is about cryptography',
    repository: { known: true, value: { host: 'github.com', owner: 'example', name: 'cryptobox' } },
    files: { 'a.py': 'from cryptography.fernet import Fernet\n' },
    expect: 'Met hint'
  },
  {
    name: 'scripts around the product fetch something',
    files: { 'sum.c': `int sum(void);\n${'int a;\n'.repeat(100)}`, 'tools/get.sh': '#!/bin/sh\ncurl -O https://example.org/a\n' },
    expect: 'N/A strong'
  },
  {
    name: 'scripts that are the product fetch something',
    files: { 'tools/get.sh': '#!/bin/sh\ncurl -O https://example.org/a\n' },
    expect: 'N/A hint'
  },
  {
    name: 'round constants',
    files: { 'hash.c': '#include <stdint.h>\nuint32_t a = 0x67452301;\nuint32_t b = 0xefcdab89;\n' },
    expect: 'Unmet hint',
    at: 'hash.c:2'
  },
  {
    name: 'one constant seeds a hash table',
    files: { 'table.c': '#include <openssl/evp.h>\nuint32_t seed = 0x6a09e667;\n' },
    expect: 'Met hint'
  },
  {
    name: 'constants in a vendored file',
    files: { 'a.c': 'int a;\n', 'third_party/md5.c': 'int a = 0x67452301;\nint b = 0xefcdab89;\n' },
    expect: 'N/A strong'
  },
  {
    name: 'a project about cryptography',
    files: { 'hash.c': 'int a = 0x67452301;\nint b = 0xefcdab89;\n' },
    github: { repository: { topics: ['cryptography'] } },
    expect: '?'
  }
])
