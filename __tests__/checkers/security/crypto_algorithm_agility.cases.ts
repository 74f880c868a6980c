// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/security/crypto_algorithm_agility.js'
import { cases } from '../../support/checker.js'

cases(checker, [
  { name: 'TLS, which negotiates', files: { 'a.go': 'package a\n\nimport "crypto/tls"\n' }, expect: 'Met hint', at: 'a.go:3' },
  {
    name: 'SSH',
    files: { 'a.py': 'import paramiko\n' },
    expect: 'Met hint',
    at: 'a.py:1'
  },
  {
    name: 'a setting that the README describes',
    files: { 'a.py': 'import hashlib\n', 'README.md': '# x\n\n```yaml\nhash_algorithm: sha512\n```\n' },
    expect: 'Met hint',
    at: 'README.md:4'
  },
  {
    name: 'ciphers of the server',
    files: { 'a.py': 'import hashlib\n', 'deploy/nginx.conf': 'server {\n  ssl_ciphers HIGH:!aNULL;\n}\n' },
    expect: 'Met hint',
    at: 'deploy/nginx.conf:2'
  },
  {
    name: 'a view of a resource whose name holds the name of a server',
    files: { 'a.py': 'import hashlib\n', 'views/TLSOption.traefik.io.yaml': 'path: spec#cipherSuites\n' },
    expect: '?'
  },
  { name: 'no cryptography', files: { 'a.py': 'a = 1\n' }, expect: 'N/A hint' },
  { name: 'one algorithm', files: { 'a.py': 'import hashlib\nhashlib.sha256(b"")\n' }, expect: '?' },
  { name: 'an empty tree', expect: '?' }
])
