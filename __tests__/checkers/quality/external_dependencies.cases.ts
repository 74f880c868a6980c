// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/quality/external_dependencies.js'
import { cases } from '../../support/checker.js'
import { UNREAD_LISTS } from '../../support/dependencies.js'

cases(checker, [
  {
    name: 'what tests of a chart need',
    files: {
      'a.cc': 'int a;\n',
      'chart/x/tests/go.mod': 'module x\n\nrequire github.com/a/b v1.0.0\n',
      'chart/x/tests/a_test.go': 'package x\n'
    },
    expect: '?'
  },
  { name: 'an empty tree', files: {}, expect: '?' },
  {
    name: 'a list of the main language',
    files: { 'a.py': 'import requests\n', 'requirements.txt': 'requests==2.0\nyaml\n' },
    expect: 'Met conclusive',
    at: 'requirements.txt',
    says: '2 external'
  },
  {
    name: 'go.mod',
    files: { 'a.go': 'package a\n', 'go.mod': 'module x\n\nrequire github.com/a/b v1.0.0\n' },
    expect: 'Met conclusive',
    at: 'go.mod'
  },
  {
    name: 'a package in a folder',
    files: { 'impl/a.py': 'x = 1\n', 'impl/pyproject.toml': '[project]\nname = "x"\ndependencies = ["requests"]\n' },
    expect: 'Met strong'
  },
  {
    name: 'a list of another language',
    files: { 'a.c': 'int a;\n'.repeat(20), 'package.json': '{"name": "x", "dependencies": {"y": "1"}}' },
    expect: 'Met strong'
  },
  {
    name: 'libraries that CMake looks for',
    files: { 'a.c': 'int a;\n', 'CMakeLists.txt': 'project(x C)\nfind_package(ZLIB REQUIRED)\n' },
    expect: 'Met strong'
  },
  { name: 'vcpkg', files: { 'a.c': 'int a;\n', 'vcpkg.json': '{"dependencies": ["zlib"]}' }, expect: 'Met strong', at: 'vcpkg.json' },
  { name: 'the documents’ own list', files: { 'a.c': 'int a;\n', 'docs/requirements.txt': 'sphinx\n' }, expect: '?' },
  {
    name: 'what developers need',
    files: { 'a.js': 'let a\n', 'package.json': '{"name": "x", "devDependencies": {"jest": "1"}}' },
    expect: 'Met strong',
    at: 'package.json'
  },
  {
    name: 'packages of one workspace use each other',
    files: {
      'a.js': 'let a\n',
      'package.json': '{"name": "x"}',
      'packages/a/package.json': '{"name": "@x/a", "dependencies": {"x": "1"}}'
    },
    expect: 'Met strong',
    says: 'depends on nothing'
  },
  ...UNREAD_LISTS,
  { name: 'a manifest without any', files: { 'a.js': 'let a\n', 'package.json': '{"name": "x"}' }, expect: 'N/A strong' },
  {
    name: 'a manifest without any, and a copy',
    files: { 'a.js': 'let a\n', 'package.json': '{"name": "x"}', 'vendor/a/a.js': 'a\n', 'vendor/b/b.js': 'b\n' },
    expect: '?'
  },
  { name: 'a manifest that does not parse', files: { 'a.js': 'let a\n', 'package.json': '{' }, expect: '?' },
  { name: 'C without any list', files: { 'a.c': '#include <zlib.h>\n' }, expect: '?' }
])
