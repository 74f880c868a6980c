// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/quality/build_preserve_debug.js'
import { cases } from '../../support/checker.js'

const C = { 'main.c': 'int main(void) { return 0; }\n', 'CMakeLists.txt': 'project(x C)\nadd_executable(x main.c)\n' }
const GO = { 'main.go': 'package main\n', 'go.mod': 'module x\n' }

function workflow(run: string): Record<string, string> {
  return { '.github/workflows/release.yml': `on: push\njobs:\n  one:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${run}\n` }
}

cases(checker, [
  { name: 'an empty tree', files: {}, expect: '?' },
  { name: 'scripts', files: { 'a.py': 'x = 1\n' }, expect: 'N/A strong' },
  {
    name: 'a bundler of JavaScript strips nothing',
    files: { 'a.js': 'let a\n', 'package.json': '{"scripts": {"build": "esbuild --minify a.js"}}' },
    expect: 'N/A hint'
  },
  { name: 'CMake without strip', files: C, expect: 'Met strong', at: 'CMakeLists.txt' },
  { name: 'Go without strip', files: GO, expect: 'Met strong', at: 'go.mod' },
  {
    name: 'install -s',
    files: { ...C, Makefile: 'install:\n\tinstall -m 755 -s x $(DESTDIR)/usr/bin\n' },
    expect: 'Unmet hint',
    at: 'Makefile:2'
  },
  { name: 'install -m 755', files: { ...C, Makefile: 'install:\n\tinstall -Dm755 x $(DESTDIR)/usr/bin\n' }, expect: 'Met strong' },
  { name: 'strip', files: { ...C, Makefile: 'all:\n\t$(STRIP) x\n' }, expect: 'Unmet hint' },
  {
    name: 'the word in a comment',
    files: { ...C, ...workflow('make # strip x here'), Makefile: '# strip x\nall:\n\tmake -v\n' },
    expect: 'Met strong'
  },
  { name: 'a method called strip', files: { ...C, 'tools/a.sh': 'python -c "print(x.strip())"\n' }, expect: 'Met strong' },
  { name: 'CMake’s string operation', files: { ...C, 'cmake/a.cmake': 'string(STRIP "${A}" B)\n' }, expect: 'Met strong' },
  {
    name: 'Go’s linker option in CI',
    files: { ...GO, ...workflow('go build -ldflags "-s -w -X main.v=1"') },
    expect: 'Met hint',
    at: '.github/workflows/release.yml:6',
    says: 'Only jobs of CI'
  },
  {
    name: 'the makefile and CI',
    files: { ...C, ...workflow('strip x'), Makefile: 'all:\n\t$(STRIP) x\n' },
    expect: 'Unmet hint'
  },
  { name: 'Go’s linker with a version only', files: { ...GO, ...workflow('go build -ldflags "-X main.version=1"') }, expect: 'Met strong' },
  {
    name: 'GoReleaser strips by default',
    files: { ...GO, '.goreleaser.yml': 'builds:\n  - main: .\n' },
    expect: 'Unmet hint',
    at: '.goreleaser.yml:1'
  },
  {
    name: 'GoReleaser with options of its own',
    files: { ...GO, '.goreleaser.yml': 'builds:\n  - main: .\n    ldflags:\n      - -X main.version=1\n' },
    expect: 'Met strong'
  },
  {
    name: 'GoReleaser that says so',
    files: { ...GO, '.goreleaser.yml': 'builds:\n  - main: .\n    ldflags:\n      - -s -w\n' },
    expect: 'Unmet hint',
    at: '.goreleaser.yml:4'
  },
  {
    name: 'Cargo’s profile',
    files: { 'src/main.rs': 'fn main() {}\n', 'Cargo.toml': '[package]\nname = "x"\n\n[profile.release]\nstrip = true\n' },
    expect: 'Met hint',
    at: 'Cargo.toml:5'
  },
  { name: 'strip in the documents', files: { ...C, 'docs/build.sh': 'strip x\n' }, expect: 'Met strong' },
  { name: 'Bazel', files: { 'a.cc': 'int a;\n', 'BUILD.bazel': 'cc_binary(name = "x")\n' }, expect: '?' }
])
