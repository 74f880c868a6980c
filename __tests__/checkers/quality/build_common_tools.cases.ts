// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/quality/build_common_tools.js'
import { cases } from '../../support/checker.js'

cases(checker, [
  { name: 'nothing at all', expect: '?' },
  {
    name: 'Cargo',
    files: { 'Cargo.toml': '[package]\nname = "x"\n', 'src/main.rs': 'fn main() {}\n' },
    expect: 'Met strong',
    at: 'Cargo.toml',
    says: /Cargo/
  },
  {
    name: 'Bazel and Make for C++',
    files: { 'a.cc': 'int main() {}\n', 'BUILD.bazel': 'cc_binary(name = "a")\n', Makefile: 'lint:\n\tclang-tidy a.cc\n' },
    expect: 'Met strong'
  },
  {
    name: "only a script of the project's own",
    files: { 'a.c': 'int main() {}\n', 'build.sh': '#!/bin/sh\n./compile\n' },
    expect: 'Unmet hint',
    at: 'build.sh'
  },
  {
    name: 'a script for Python, and a makefile of lint targets',
    files: { 'a.py': 'print(1)\n', 'build.py': 'print(2)\n', Makefile: 'lint:\n\truff check\n' },
    expect: 'N/A strong'
  },
  {
    name: 'a manifest of another language',
    files: { 'a.c': `int main() { ${'a(); '.repeat(50)} }\n`, 'docs/package.json': '{"scripts": {"build": "vite build"}}' },
    expect: '?'
  },
  { name: 'nothing to build', files: { 'a.sh': '#!/bin/sh\n' }, expect: 'N/A strong' }
])
