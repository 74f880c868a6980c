// SPDX-License-Identifier: MIT
import { evidenceFor } from '../../support/evidence.js'
import type { SourceTopic } from '../../../src/facts/source/source-file.js'
import { isForeign } from '../../../src/core/foreign-path.js'

function hits(files: Record<string, string>, topic: SourceTopic, options?: { test?: boolean }): string[] {
  return evidenceFor({ files })
    .source.of(topic, options)
    .map(hit => `${hit.path}:${hit.line} ${hit.what}`)
}

function header(text: string, path = 'a.py') {
  const found = evidenceFor({ files: { [path]: text } }).source.headers[0]
  return found && { license: found.license, copyright: found.copyright, ...(found.spdx !== undefined && { spdx: found.spdx }) }
}

describe('isForeign', () => {
  it.each([
    'node_modules/a/b.js',
    'vendor/a.go',
    'src/third_party/a.c',
    'a/testdata/x.go',
    'test/fixtures/a.yml',
    '__snapshots__/a.js',
    'dist/index.js',
    'a/jquery.min.js',
    'api/a.pb.go',
    'a_pb2.py'
  ])('%s is', path => expect(isForeign(path)).toBe(true))
  it.each(['src/a.js', 'distance/a.go', 'vendors.py', 'src/generator/a.ts', 'general/a.c', 'src/deps.ts'])('%s is not', path =>
    expect(isForeign(path)).toBe(false)
  )
})

describe('source files', () => {
  it('counts bytes per language, the largest first, and leaves foreign code out', () => {
    const { source } = evidenceFor({
      files: { 'a.py': 'a = 1\n', 'b.go': 'package b\n\nfunc f() {}\n', 'vendor/x.c': 'int a;'.repeat(99) }
    })
    expect(source.languages.map(l => l.language)).toEqual(['Go', 'Python'])
    expect(source.primary).toBe('Go')
    expect(source.scanned).toBe(1)
  })
  it('leaves out what .gitattributes calls generated or vendored', () => {
    const attributes =
      'gen.py linguist-generated=true\nlib/** linguist-vendored\n*.auto.go linguist-generated\nkeep.py linguist-vendored=false\n/src/*/x.c linguist-vendored\n'
    const files = {
      '.gitattributes': attributes,
      'gen.py': 'a',
      'lib/a/b.c': 'a',
      'x/y.auto.go': 'a',
      'keep.py': 'a',
      'src/a/x.c': 'a',
      'src/a/b/x.c': 'a'
    }
    expect(evidenceFor({ files }).source.files.map(f => f.path)).toEqual(['keep.py', 'src/a/b/x.c'])
  })
  it.each([
    ['*_pb.go', ['a_pb.go', 'x/b_pb.go'], ['a_pb.go.go']],
    ['a*b*c.py', ['abc.py', 'x/axbxc.py', 'abbcc.py'], ['ab.py', 'xabc.py', 'a/b/c.py']],
    ['/src/*/x.c', ['src/a/x.c'], ['src/x.c', 'src/a/b/x.c', 'lib/src/a/x.c']],
    ['src/**/x.c', ['src/x.c', 'src/a/x.c', 'src/a/b/x.c'], ['lib/src/x.c']],
    ['**/gen/**', ['gen1/gen/a.c', 'x/y/gen/b/c.c'], ['gens/a.c', 'x/gen.c']],
    ['**/mocks/*.go', ['mocks/a.go', 'x/mocks/b.go'], ['mocks/x/a.c', 'mock/a.go']],
    ['api/*', ['api/a.go', 'api/x/b.go'], ['xapi/a.go']],
    ['api*', ['api.go', 'x/apis/b.go'], ['xapi.go']]
  ])('holds paths against the glob %s', (glob, generated, own) => {
    const files = Object.fromEntries([...generated, ...own].map(path => [path, 'a']))
    const { source } = evidenceFor({ files: { '.gitattributes': `${glob} linguist-generated\n`, ...files } })
    expect(source.files.map(f => f.path)).toEqual([...own].sort().filter(path => /\.(?:go|py|c)$/.test(path)))
  })
  it('does not try the stars of a glob at every place', () => {
    const globs = Array.from({ length: 200 }, (_, i) => `a*b*c*${i}x linguist-generated\n`).join('')
    const files = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`${'abc'.repeat(80)}/f${i}.py`, 'a']))
    // Tried everywhere, these are more than ten billion steps: the test would not end.
    expect(evidenceFor({ files: { '.gitattributes': globs, ...files } }).source.files).toHaveLength(500)
  })
  it('reads the language of a program from its first line', () => {
    const files = {
      'bin/one': '#!/usr/bin/env python3\na = 1\n',
      'tests/two': '#!/bin/sh\n""":"\nexec python3 "$0" "$@"\n"""\na = 1\n',
      'bin/three': '#!/usr/bin/env -S bash -e\n',
      'bin/data': 'no program'
    }
    expect(evidenceFor({ files }).source.files.map(f => `${f.path} ${f.language}`)).toEqual([
      'bin/one Python',
      'bin/three Shell',
      'tests/two Python'
    ])
  })
  it('is honest about files that are too large to read', () => {
    const { source } = evidenceFor({ files: { 'a.py': 'a = 1\n'.repeat(10), 'src/big.py': { size: 900_000 } } })
    expect(source.scanned).toBeLessThan(0.01)
  })
  it('knows no share of nothing', () => {
    expect(evidenceFor({}).source).toMatchObject({ files: [], primary: undefined, hits: [], searchedForSecrets: 0 })
  })
})

describe('hits', () => {
  it('come from code, not from comments, docstrings or templates', () => {
    const files = {
      'a.py': '# hashlib.md5(x)\n"""\nhashlib.md5(x)\n"""\nh = hashlib.md5(x)\n',
      'b.go': 'package b\n/*\n md5.New()\n*/\nconst text = `\n\tmd5.New()\n`\nvar h = md5.New() // md5\n',
      'c.ts': "// createHash('md5')\nconst glob = 'src/**/*.ts'\ncreateHash('md5')\n"
    }
    expect(hits(files, 'crypto-broken')).toEqual(['a.py:5 md5', 'b.go:8 md5', 'c.ts:3 md5'])
  })
  it('tell tests and samples from the product', () => {
    const files = {
      'a.rs': 'use sha2::Sha256;\n\n#[cfg(test)]\nmod tests {\n    use md5::compute;\n}\n',
      'tests/b.rs': 'use aes::Aes128;\n',
      'examples/c.rs': 'use rustls::Config;\n'
    }
    expect(hits(files, 'crypto-library', { test: false })).toEqual(['a.rs:1 sha2'])
    expect(hits(files, 'crypto-library', { test: true })).toEqual(['a.rs:5 md5', 'tests/b.rs:1 aes'])
    expect(hits(files, 'crypto-library')).toHaveLength(4)
  })
  it('are not looked for in generated or minified texts', () => {
    const files = { 'a.go': '// Code generated by x. DO NOT EDIT.\nvar h = md5.New()\n', 'b.js': `${'createHash("md5");'.repeat(600)}\n` }
    expect(hits(files, 'crypto-broken')).toEqual([])
  })
  it('are bounded', () => {
    expect(hits({ 'a.py': 'h = hashlib.md5(x)\n'.repeat(1000) }, 'crypto-broken')).toHaveLength(20)
  })
  it('are the fuzz targets of a language, not words like them', () => {
    const files = {
      'a_test.go': 'package a\n\nfunc FuzzParse(f *testing.F) {}\n\nfunc FuzzBool() bool { return shouldOSSFuzzBeNil }\n',
      'b.py': 'from hypothesis import strategies\n'
    }
    expect(hits(files, 'fuzz')).toEqual(['a_test.go:3 FuzzParse'])
    expect(hits(files, 'property')).toEqual([])
  })
  it('tell unverified TLS from variables and longer names', () => {
    const files = {
      'a.go': 'var a = tls.Config{InsecureSkipVerify: c.disable}\nvar b = tls.Config{InsecureSkipVerify: true}\n',
      'b.py': 'insecureskiptlsverify = False\nrequests.get(url, verify=False)\n',
      'c.sh': 'curl -fsSLk https://x.org\ncurl -fsSL https://x.org/--k\n'
    }
    expect(hits(files, 'tls-unverified')).toEqual(['a.go:2 InsecureSkipVerify', 'b.py:2 unverified TLS', 'c.sh:1 unverified download'])
  })
  it('come to an end on hostile texts', () => {
    const texts = [
      '/*'.repeat(50_000),
      '"'.repeat(99_999),
      '`\\`'.repeat(30_000),
      `${'hashlib.md5('.repeat(9000)}\n`,
      "'''".repeat(30_000),
      'import '.repeat(14_000)
    ]
    const files = Object.fromEntries(
      texts.flatMap((text, i) => ['js', 'py', 'go', 'sh', 'rs'].map(end => [`${i}.${end}`, `${text}\nmd5 assert crypto curl`]))
    )
    expect(evidenceFor({ files }).source.files).toHaveLength(30)
  })
})

describe('headers', () => {
  it.each([
    ['a tag', '# SPDX-License-Identifier: MIT\n# Copyright 2024 Ada\na = 1\n', { license: true, copyright: true, spdx: 'MIT' }],
    [
      'an expression',
      '# SPDX-License-Identifier: (MIT OR Apache-2.0)\na = 1\n',
      { license: true, copyright: false, spdx: '(MIT OR Apache-2.0)' }
    ],
    ['prose', '# Copyright The Authors\n#\n# Licensed under the Apache License, Version 2.0\na = 1\n', { license: true, copyright: true }],
    ['a string is no notice', 'import os\nCOPYRIGHT = "Copyright 2020 Ada"\n', { license: false, copyright: false }],
    [
      'a docstring is one',
      '#!/usr/bin/env python3\n"""A tool.\n\nCopyright (c) 2020 Ada\n"""\nimport os\n',
      { license: false, copyright: true }
    ],
    ['nothing', 'import os\nprint(1)\n', { license: false, copyright: false }],
    [
      'a pointer to the conditions',
      '# Copyright 2020 Ada\n# For conditions of distribution and use, see the README.\na = 1\n',
      { license: true, copyright: true }
    ],
    ['a field', '# Module  : Sums\n# License : BSD-style\n# Copyright : Ada 2020\na = 1\n', { license: true, copyright: true }],
    ['a dedication', '# Placed in the Public Domain.\na = 1\nb = 2\n', { license: true, copyright: true }],
    ['the word alone', '# This prints the license of a package.\nimport os\n', { license: false, copyright: false }]
  ])('%s', (_name, text, expected) => {
    expect(header(text)).toEqual(expected)
  })
  it('may be a block comment whose lines have no mark', () => {
    const text = '/*\n   Copyright 2020 Ada\n\n   Permission is hereby granted, free of charge\n*/\nint a;\n'
    expect(header(text, 'a.c')).toEqual({ license: true, copyright: true })
  })
  it('find a tag below a long notice', () => {
    const text = `/*\n * Copyright 2018 The Authors.\n${' * Licensed under the Apache License, Version 2.0 (the "License");\n'.repeat(12)} *\n * SPDX-License-Identifier: Apache-2.0\n */\nint a;\n`
    expect(header(text, 'a.c')).toEqual({ license: true, copyright: true, spdx: 'Apache-2.0' })
  })
  it('are not asked of generated and nearly empty files', () => {
    expect(header('# Code generated by x. DO NOT EDIT.\na = 1\nb = 2\n')).toBeUndefined()
    expect(header('a = 1\n')).toBeUndefined()
  })
})
