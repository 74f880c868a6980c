// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/quality/updateable_reused_components.js'
import { cases } from '../../support/checker.js'
import { UNREAD_LISTS } from '../../support/dependencies.js'

const GO = { 'a.go': 'package a\n', 'go.mod': 'module x\n\nrequire github.com/a/b v1.0.0\n', 'go.sum': 'x\n' }

cases(checker, [
  { name: 'an empty tree', files: {}, expect: '?' },
  { name: 'a manifest and a lock file', files: GO, expect: 'Met strong', at: ['go.mod', 'go.sum'] },
  {
    name: 'Go’s vendor folder is managed',
    files: { ...GO, 'vendor/modules.txt': '# x\n', 'vendor/a/a.go': 'package a\n', 'vendor/a/b.go': 'package a\n' },
    expect: 'Met strong'
  },
  {
    name: 'copies of unknown origin',
    files: { ...GO, 'third_party/lz4/lz4.c': 'int a;\n', 'third_party/lz4/lz4.h': 'int a;\n' },
    expect: 'Unmet hint',
    at: 'third_party'
  },
  {
    name: 'copies with notes',
    files: { ...GO, 'third_party/lz4/lz4.c': 'int a;\n', 'third_party/lz4/lz4.h': 'int a;\n', 'third_party/lz4/METADATA': 'version: 1\n' },
    expect: 'Met hint'
  },
  {
    name: 'copies that a notice lists',
    files: {
      ...GO,
      'src/third_party/lz4/lz4.c': 'int a;\n',
      'src/third_party/lz4/lz4.h': 'int a;\n',
      'THIRD_PARTY.md': '# Notices\n\n- lz4 (`src/third_party/lz4`), 1.9\n'
    },
    expect: 'Met hint'
  },
  { name: 'submodules', files: { ...GO, 'third_party/lz4': { submodule: true } }, expect: 'Met hint' },
  {
    name: 'rules for Bazel only',
    files: {
      ...GO,
      'third_party/BUILD': '\n',
      'third_party/a.bzl': '\n',
      'third_party/b.patch': '\n',
      'third_party/stub.cc': 'int a;\n',
      'third_party/x.py': 'x\n'
    },
    expect: 'Met strong'
  },
  {
    name: 'a folder of the project’s own that is called external',
    files: { ...GO, 'external/client.go': 'package e\n', 'external/server.go': 'package e\n' },
    expect: 'Met strong'
  },
  {
    name: 'one file of somebody else',
    files: { ...GO, 'static/jquery-3.6.0.min.js': '!function\n' },
    expect: 'Unmet hint',
    at: 'static/jquery-3.6.0.min.js'
  },
  { name: 'one file in the documents', files: { ...GO, 'docs/js/jquery.min.js': '!function\n' }, expect: 'Met strong' },
  ...UNREAD_LISTS,
  { name: 'no dependencies', files: { 'a.js': 'let a\n', 'package.json': '{"name": "x"}' }, expect: 'N/A strong' },
  { name: 'nothing known', files: { 'a.c': 'int a;\n' }, expect: '?' }
])
