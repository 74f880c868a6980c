// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/security/hardening.js'
import { cases } from '../../support/checker.js'

const source = 'int main(void) { return 0; }\n'.repeat(20)

cases(checker, [
  {
    name: 'flags of a toolchain',
    files: {
      'bazel/cc_toolchains/gcc.bzl': 'flags = [\n    "-fstack-protector",\n    "-D_FORTIFY_SOURCE=1",\n    "-Wl,-z,relro,-z,now",\n]\n'
    },
    expect: 'Met strong',
    at: ['bazel/cc_toolchains/gcc.bzl:2', 'bazel/cc_toolchains/gcc.bzl:4']
  },
  {
    name: 'flags of a Makefile',
    files: { Makefile: 'CFLAGS += -fstack-protector-strong\nall:\n\tcc a.c\n' },
    expect: 'Met strong',
    at: 'Makefile:1'
  },
  {
    name: 'flags of the builds in CI alone',
    files: {
      'a.c': source,
      Makefile: 'all:\n\tcc a.c\n',
      '.github/workflows/ci.yml':
        'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          ./configure CFLAGS="-O2 -fstack-protector-all"\n          make\n'
    },
    expect: 'Met hint',
    says: '-fstack-protector-all'
  },
  { name: 'a comment', files: { Makefile: '# relro: -Wl,-z,relro\nall:\n\tcc a.c\n', 'a.py': 'a = 1\n' }, expect: '?' },
  {
    name: 'an option of CMake that is on',
    files: { 'CMakeLists.txt': 'option(HARDEN "Harden it" ON)\nif(HARDEN)\n  add_compile_options(-fstack-protector-strong)\nendif()\n' },
    expect: 'Met strong',
    at: 'CMakeLists.txt:3'
  },
  {
    name: 'an option of CMake that is off',
    files: { 'CMakeLists.txt': 'option(HARDEN "Harden it" OFF)\nif(HARDEN)\n  add_compile_options(-fstack-protector-strong)\nendif()\n' },
    expect: 'Met hint',
    at: 'CMakeLists.txt:3'
  },
  {
    name: 'flags that a Makefile sets when asked',
    files: { Makefile: 'ifdef HARDEN\nCFLAGS += -fstack-protector-strong\nendif\nall:\n\tcc a.c\n' },
    expect: 'Met hint'
  },
  {
    name: 'the question whether a compiler knows a flag, and a script that looks for flags',
    files: {
      'CMakeLists.txt': 'check_c_compiler_flag(\n  "-fstack-protector-strong"\n  HAS_IT\n)\n',
      'tools/check.sh': "#!/bin/sh\nif ! grep -q -- '-D_FORTIFY_SOURCE=2' x; then exit 1; fi\n"
    },
    expect: '?'
  },
  {
    name: 'what the tests of a scanner expect of servers',
    files: { 'docker/integration_tests/configs/basic.conf': '10\tINFO\t(Strict-Transport-Security Header Not Set)\n', 'a.py': 'a = 1\n' },
    expect: '?'
  },
  { name: 'vendored code', files: { 'third_party/z/Makefile': 'CFLAGS += -fstack-protector\n', 'a.py': 'a = 1\n' }, expect: '?' },
  {
    name: 'overflow checks of Cargo',
    files: { 'Cargo.toml': '[profile.release]\noverflow-checks = true\n' },
    expect: 'Met strong',
    at: 'Cargo.toml:2'
  },
  {
    name: 'headers of a server',
    files: { 'k8s/cloud/base/proxy_nginx_config.yaml': 'data:\n  a: |\n    add_header Strict-Transport-Security "max-age=31536000";\n' },
    expect: 'Met strong',
    at: 'k8s/cloud/base/proxy_nginx_config.yaml:3'
  },
  {
    name: 'headers of hosted pages',
    files: { 'netlify.toml': '[headers.values]\nContent-Security-Policy = "default-src"\n' },
    expect: 'Met hint'
  },
  {
    name: 'a policy that only reports',
    files: { 'nginx.conf': 'add_header Content-Security-Policy-Report-Only "default-src";\n' },
    expect: '?'
  },
  {
    name: 'headers that a filter sends',
    files: {
      'src/F.java':
        'import jakarta.servlet.Filter;\nclass F {\n  void f(HttpServletResponse r) {\n    r.setHeader("Content-Security-Policy", CSP);\n  }\n}\n'
    },
    expect: 'Met strong',
    at: 'src/F.java:4'
  },
  {
    name: 'headers that a scanner looks for',
    files: { 'scan.py': 'import requests\nif "Content-Security-Policy" not in r.headers:\n    warn()\n' },
    expect: 'Met hint'
  },
  { name: 'helmet', files: { 'a.js': "import helmet from 'helmet'\n" }, expect: 'Met strong', at: 'a.js:1' },
  { name: 'no unsafe code', files: { 'src/lib.rs': '#![forbid(unsafe_code)]\n' }, expect: 'Met hint', at: 'src/lib.rs:1' },
  {
    name: 'a sandbox of a cluster',
    files: { 'k8s/a.yaml': 'securityContext:\n  readOnlyRootFilesystem: true\n' },
    expect: 'Met hint',
    at: 'k8s/a.yaml:2'
  },
  { name: 'a view of that field', files: { 'views/a.yaml': 'path: "spec#readOnlyRootFilesystem"\n', 'a.py': 'a = 1\n' }, expect: '?' },
  { name: 'a sandbox of a demonstration', files: { 'demos/k8s/a.yaml': 'readOnlyRootFilesystem: true\n', 'a.py': 'a = 1\n' }, expect: '?' },
  { name: 'least privilege is no hardening', files: { Dockerfile: 'FROM scratch\nUSER nonroot\n' }, expect: '?' },
  { name: 'C without flags', files: { 'a.c': source, Makefile: 'all:\n\tcc a.c\n' }, expect: 'Unmet hint' },
  {
    name: 'a library in R',
    files: { DESCRIPTION: 'Package: a\nVersion: 1.0.0\nTitle: A\n', 'R/a.R': 'a <- function() 1\n' },
    expect: 'N/A hint'
  },
  { name: 'an empty tree', expect: '?' }
])
