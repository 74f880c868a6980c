// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/security/crypto_tls12.js'
import { cases } from '../../support/checker.js'

cases(checker, [
  {
    name: 'a least version in Python',
    files: { 'a.py': 'import ssl\nc.minimum_version = ssl.TLSVersion.TLSv1_2\n' },
    expect: 'Met strong',
    at: 'a.py:2',
    says: /1\.2/
  },
  {
    name: 'a least version in Go',
    files: { 'a.go': 'package a\nvar c = &tls.Config{\n\tMinVersion: tls.VersionTLS13,\n}\n' },
    expect: 'Met strong',
    at: 'a.go:3'
  },
  {
    name: 'nginx in a cluster',
    files: { 'k8s/cloud/base/proxy_nginx_config.yaml': 'data:\n  nginx.conf: |\n    ssl_protocols TLSv1.2 TLSv1.3;\n' },
    expect: 'Met strong',
    at: 'k8s/cloud/base/proxy_nginx_config.yaml:3'
  },
  {
    name: 'nginx with older versions besides',
    files: { 'nginx.conf': 'ssl_protocols TLSv1 TLSv1.1 TLSv1.2;\n' },
    expect: '?',
    at: 'nginx.conf:1'
  },
  {
    name: 'Apache with everything but the old',
    files: { 'deploy/httpd.conf': 'SSLProtocol all -SSLv3 -TLSv1 -TLSv1.1\n' },
    expect: 'Met strong'
  },
  { name: 'Apache with everything', files: { 'deploy/httpd.conf': 'SSLProtocol all -SSLv3\n' }, expect: '?' },
  { name: 'a comment', files: { 'a.py': 'import ssl\n', 'nginx.conf': '# ssl_protocols TLSv1.2;\n' }, expect: '?' },
  { name: 'rustls', files: { 'src/a.rs': 'use rustls::ClientConfig;\n' }, expect: 'Met strong', at: 'src/a.rs:1' },
  {
    name: 'an older version somewhere is not Unmet',
    files: { 'a.go': 'package a\nvar c = &tls.Config{\n\tMinVersion: tls.VersionTLS10,\n}\n' },
    expect: '?',
    at: 'a.go:3'
  },
  {
    name: 'one of each',
    files: {
      'a.go': 'package a\nvar c = &tls.Config{\n\tMinVersion: tls.VersionTLS10,\n}\n',
      'b.go': 'package a\nvar c = &tls.Config{\n\tMinVersion: tls.VersionTLS12,\n}\n'
    },
    expect: 'Met hint'
  },
  {
    name: 'the default of the language version',
    files: { 'go.mod': 'module x\n\ngo 1.24.0\n', 'a.go': 'package a\n\nimport "crypto/tls"\n' },
    expect: 'Met hint',
    at: 'go.mod:3'
  },
  {
    name: 'an old language version',
    files: { 'go.mod': 'module x\n\ngo 1.16\n', 'a.go': 'package a\n\nimport "crypto/tls"\n' },
    expect: '?'
  },
  {
    name: 'SSH alone',
    files: { 'go.mod': 'module x\n\ngo 1.24\n', 'a.go': 'package a\n\nimport "golang.org/x/crypto/ssh"\n' },
    expect: '?'
  },
  {
    name: 'a least version in a test',
    files: {
      'a.go': 'package a\n\nimport "crypto/tls"\n',
      'a_test.go': 'package a\nvar c = &tls.Config{\n\tMinVersion: tls.VersionTLS12,\n}\n'
    },
    expect: '?'
  },
  { name: 'no network', files: { 'a.py': 'a = 1\n' }, expect: 'N/A hint' },
  { name: 'an empty tree', expect: '?' }
])
