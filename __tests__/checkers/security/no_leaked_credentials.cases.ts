// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/security/no_leaked_credentials.js'
import { cases } from '../../support/checker.js'

const KEY = [
  '-----BEGIN RSA PRIVATE KEY-----',
  ...Array<string>(4).fill('MIIEpAIBAAKCAQEAx7mZk3Q9vYw2bR5tLs8dQe1fUo4pWq6zXc0nVaGhJi3kTyMu'),
  '-----END RSA PRIVATE KEY-----'
].join('\n')

cases(checker, [
  { name: 'nothing found', files: { 'a.py': 'a = 1\n' }, expect: 'Met hint' },
  {
    name: 'a scanner in CI',
    files: {
      'a.py': 'a = 1\n',
      '.github/workflows/s.yml':
        'on: push\njobs:\n  s:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: gitleaks/gitleaks-action@v2\n'
    },
    expect: 'Met strong',
    at: '.github/workflows/s.yml'
  },
  { name: 'a key of Perl’s tests', files: { 't/certs/ca.key': KEY, 't/lib/store.p12': 'x' }, expect: 'Met hint' },
  { name: 'a private key', files: { 'server.key': KEY }, expect: 'Unmet hint', at: 'server.key:1' },
  {
    name: 'a private key in JSON',
    files: { 'service.json': JSON.stringify({ private_key: KEY }) },
    expect: 'Unmet hint',
    at: 'service.json:1'
  },
  { name: 'a key of tests', files: { 'a.py': 'a = 1\n', 'http2/testing/server/https-server.key': KEY }, expect: 'Met hint' },
  {
    name: 'a list of headers',
    files: { 'a.py': 'HEADERS = [\n    "-----BEGIN RSA PRIVATE KEY-----",\n    "-----BEGIN PRIVATE KEY-----",\n]\n' },
    expect: 'Met hint'
  },
  {
    name: 'the example key of AWS',
    files: { 'a.py': `key = "AKIA${'IOSFODNN7EXAMPLE'}"\nsecret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"\n` },
    expect: 'Met hint'
  },
  {
    name: 'a GitHub token',
    files: { 'a.js': `const t = 'ghp_${'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'}'\n` },
    expect: 'Unmet hint',
    at: 'a.js:1',
    says: /^(?!.*a1B2)/
  },
  { name: 'a token from the environment', files: { '.npmrc': '//npm.example.org/:_authToken=${NPM_TOKEN}\n' }, expect: 'Met hint' },
  {
    name: 'settings that are dummies',
    files: { '.env': '# DO NOT PUT REAL SECRETS HERE\nSECRET_KEY=8f7d6a5b4c3e2f1a0b9c8d7e6f5a4b3c\n' },
    expect: 'Met hint'
  },
  {
    name: 'settings that look real',
    files: { '.env': 'SECRET_KEY=8f7d6a5b4c3e2f1a0b9c8d7e6f5a4b3c\n' },
    expect: 'Unmet hint',
    at: '.env:1'
  },
  { name: 'an example of settings', files: { '.env.example': 'SECRET_KEY=8f7d6a5b4c3e2f1a0b9c8d7e6f5a4b3c\n' }, expect: 'Met hint' },
  { name: 'an empty tree', expect: '?' }
])
