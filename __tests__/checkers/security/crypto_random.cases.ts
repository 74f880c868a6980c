// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/security/crypto_random.js'
import { cases } from '../../support/checker.js'
import { WITHOUT_CRYPTOGRAPHY } from '../../support/cryptography.js'

cases(checker, [
  {
    name: 'a secure generator of the same name',
    files: { 'a.go': 'package a\n\nimport (\n\t"crypto/rand"\n)\n\nfunc f() {\n\t_, err := rand.Read(signingKey)\n}\n' },
    expect: 'Met hint'
  },
  {
    name: 'an ordinary generator in Go',
    files: { 'a.go': 'package a\n\nimport "math/rand"\n\nfunc f() {\n\tnonce := rand.Int63()\n}\n' },
    expect: 'Unmet hint',
    at: 'a.go:6'
  },
  ...WITHOUT_CRYPTOGRAPHY,

  { name: 'a secure generator', files: { 'a.go': 'package a\nimport "crypto/rand"\n' }, expect: 'Met hint', at: 'a.go:2' },
  {
    name: 'an ordinary generator for a token',
    files: { 'a.js': 'export function newSession() {\n  const session_id = Math.random().toString(36)\n}\n' },
    expect: 'Unmet hint',
    at: 'a.js:2'
  },
  {
    name: 'sampling',
    files: { 'a.py': 'import random\nimport secrets\nrows = random.sample(data, 10)\n\n\n\n\ntoken_hash = secrets.token_hex()\n' },
    expect: 'Met hint'
  },
  {
    name: 'the key of a map',
    files: { 'a.go': 'package a\nimport "math/rand"\nfunc f() { key := rand.Intn(10); m[key] = 1 }\n' },
    expect: 'N/A strong'
  },
  { name: 'a shuffle', files: { 'a.go': 'package a\nimport "math/rand"\nfunc f() { rand.Shuffle(n, swap) }\n' }, expect: 'N/A strong' }
])
