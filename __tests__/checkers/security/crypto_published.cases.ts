// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/security/crypto_published.js'
import { cases } from '../../support/checker.js'
import { WITHOUT_CRYPTOGRAPHY } from '../../support/cryptography.js'

cases(checker, [
  ...WITHOUT_CRYPTOGRAPHY,

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
