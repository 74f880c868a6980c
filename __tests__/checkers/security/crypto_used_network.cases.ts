// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/security/crypto_used_network.js'
import { cases } from '../../support/checker.js'

const tls = 'import requests\nimport ssl\n'

cases(checker, [
  { name: 'no network', files: { 'a.py': 'a = 1\n' }, expect: 'N/A hint' },
  {
    name: 'no network but that of build scripts',
    files: { 'a.c': 'int a;\n', 'tools/get.sh': 'curl https://x.org\n' },
    expect: 'N/A hint'
  },
  { name: 'TLS', files: { 'a.py': tls }, expect: 'Met hint', at: 'a.py:2' },
  {
    name: 'a server without TLS, which a proxy may add',
    files: { 'a.go': 'package a\n\nimport "net/http"\n\nfunc f() { http.ListenAndServe(":80", nil) }\n' },
    expect: '?',
    at: 'a.go:5'
  },
  {
    name: 'a server of Node.js without TLS, by its name or by that of the module',
    files: { 'a.mjs': "import { createServer } from 'node:http'\nimport { request } from 'node:https'\ncreateServer(f).listen(80)\n" },
    expect: '?',
    at: 'a.mjs:1'
  },
  {
    name: 'a server of Node.js with TLS',
    files: { 'a.mjs': "import { createServer } from 'node:https'\ncreateServer(f).listen(443)\n" },
    expect: 'Met hint'
  },
  { name: 'an address without TLS', files: { 'a.py': `${tls}get("http://api.site.net/v1")\n` }, expect: '?', at: 'a.py:3' },
  {
    name: 'names, local hosts and comments that look like such addresses',
    files: {
      'a.py': `${tls}ns = "http://www.w3.org/2000/svg"\nlocal = "http://localhost:80"\n# see "http://site.net/a"\nown = "http://example.com"\n`
    },
    expect: 'Met hint'
  },
  {
    name: 'an address in the tests of a Rust module',
    files: { 'src/a.rs': 'use rustls::ClientConfig;\n\n#[cfg(test)]\nmod tests {\n    const A: &str = "http://api.site.net";\n}\n' },
    expect: 'Met hint'
  },
  { name: 'an address in a test', files: { 'a.py': tls, 'tests/test_a.py': 'get("http://api.site.net")\n' }, expect: 'Met hint' },
  { name: 'a network that is not understood', files: { 'a.bal': 'x'.repeat(3000), 'a.py': 'a = 1\n' }, expect: '?' },
  { name: 'an empty tree', expect: '?' }
])
