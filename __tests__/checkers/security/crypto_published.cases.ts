// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/security/crypto_published.js'
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

  {
    name: 'standard library',
    files: { 'main.go': 'package main\n\nimport (\n\t"crypto/sha256"\n\t"fmt"\n)\n' },
    expect: 'Met hint',
    at: 'main.go:4',
    says: /crypto\/sha256/
  },
  {
    name: 'random numbers of Java',
    files: {
      'A.java': 'import java.security.SecureRandom;\nimport java.security.NoSuchAlgorithmException;\nimport java.security.Security;\n'
    },
    expect: 'Met hint'
  },
  { name: 'a library of algorithms', files: { 'a.py': 'from cryptography.fernet import Fernet\n' }, expect: 'Met strong', at: 'a.py:1' },
  {
    name: 'a cipher of its own',
    files: { 'a.py': 'import hashlib\n\ndef xor_encrypt(data, key):\n    pass\n' },
    expect: 'Unmet hint',
    at: 'a.py:3'
  },
  {
    name: 'a list of names in a table',
    files: { 'table.go': 'package a\n\nvar known = []string{\n\t"crypto/md5",\n\t"OpenSSL",\n}\n' },
    expect: 'N/A strong'
  },
  {
    name: 'Rust String is not ring',
    files: { 'a.rs': 'use std::string::String;\nfn f() { let s = String::from("a"); }\n' },
    expect: 'N/A strong'
  },
  {
    name: 'C++ std::string::npos',
    files: { 'a.cc': '#include <string>\nbool f(std::string s) { return s.find("x") == std::string::npos; }\n' },
    expect: 'N/A strong'
  },
  { name: 'only in a comment', files: { 'a.py': '# import hashlib\nTEXT = 1  # import ssl\na = 1\n' }, expect: 'N/A strong' },
  { name: 'only in tests', files: { 'a.py': 'a = 1\n', 'tests/test_a.py': 'import hashlib\n' }, expect: 'N/A strong' },
  {
    name: 'only in a Rust test module',
    files: { 'a.rs': 'pub fn f() {}\n\n#[cfg(test)]\nmod tests {\n    use sha2::Sha256;\n}\n' },
    expect: 'N/A strong'
  },
  {
    name: 'only in vendored code',
    files: { 'a.go': 'package a\n', 'vendor/x/y.go': 'package y\nimport "crypto/md5"\n' },
    expect: 'N/A strong'
  }
])
