// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/security/crypto_password_storage.js'
import { cases } from '../../support/checker.js'

cases(checker, [
  { name: 'a library', files: { 'a.py': 'def add(a, b):\n    return a + b\n' }, expect: 'N/A strong' },
  { name: 'a client', files: { 'a.py': 'import requests\nrequests.get(url, auth=(user, password))\n' }, expect: 'N/A strong' },
  { name: 'a server without passwords', files: { 'a.py': 'import flask\n' }, expect: 'N/A hint' },
  { name: 'bcrypt', files: { 'a.rb': 'class User\n  has_secure_password\nend\n' }, expect: 'Met hint', at: 'a.rb:2' },
  {
    name: 'a plain hash',
    files: { 'a.py': 'import hashlib\nx = hashlib.sha256(password.encode())\n' },
    expect: 'Unmet hint',
    at: 'a.py:2'
  },
  {
    name: 'scrypt as a promise',
    files: { 'a.ts': "import { scrypt } from 'node:crypto'\nconst derive = promisify<string, Buffer, number, Buffer>(scrypt)\n" },
    expect: 'Met hint',
    at: 'a.ts:2',
    says: 'scrypt'
  },
  { name: 'a column', files: { 'schema.sql': 'CREATE TABLE users (\n  password_hash text\n);\n' }, expect: '?' },
  { name: 'sockets in C may be a server', files: { 'a.c': '#include <sys/socket.h>\n' }, expect: 'N/A hint' },
  { name: 'mostly a language that is not understood', files: { 'a.bal': 'x'.repeat(3000), 'a.py': 'a = 1\n' }, expect: '?' },
  { name: 'an empty tree', expect: '?' },
  {
    name: 'the digest that HTTP authentication asks for',
    files: {
      'auth.rb': "require 'digest'\ndef ha1(user, realm, password)\n  Digest::MD5.hexdigest([user, realm, password].join(':'))\nend\n"
    },
    expect: 'N/A strong'
  },
  {
    name: 'a Go server without the usual call',
    files: { 'web.go': 'package web\n\nimport "net/http"\n\nfunc New() *http.Server {\n\treturn &http.Server{Addr: ":80"}\n}\n' },
    expect: 'N/A hint'
  }
])
