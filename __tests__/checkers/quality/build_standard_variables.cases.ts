// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/quality/build_standard_variables.js'
import { cases } from '../../support/checker.js'

const C = { 'main.c': 'int main(void) { return 0; }\n' }
const CMAKE = 'cmake_minimum_required(VERSION 3.20)\nproject(x C)\nadd_executable(x main.c)\n'

cases(checker, [
  { name: 'an empty tree', files: {}, expect: '?' },
  { name: 'no native code', files: { 'a.py': 'x = 1\n', 'b.ts': 'let b\n' }, expect: 'N/A strong' },
  { name: 'Go has its own compiler', files: { 'main.go': 'package main\n', 'go.mod': 'module x\n' }, expect: 'N/A hint' },
  {
    name: 'LDFLAGS of a Go project are Go’s',
    files: { 'main.go': 'package main\n', Makefile: 'LDFLAGS=$(shell ./version)\nbuild:\n\tgo build -ldflags "$(LDFLAGS)"\n' },
    expect: 'N/A hint'
  },
  { name: 'C in tests only', files: { 'a.py': 'x = 1\n', 'tests/data.c': 'int a;\n' }, expect: 'N/A hint' },
  { name: 'CMake', files: { ...C, 'CMakeLists.txt': CMAKE }, expect: 'Met strong', at: 'CMakeLists.txt' },
  {
    name: 'CMake, flags added to',
    files: {
      ...C,
      'CMakeLists.txt': `${CMAKE}if(NOT CMAKE_C_FLAGS MATCHES "x")\n  set(CMAKE_C_FLAGS\n    "\${CMAKE_C_FLAGS} -Wall")\nendif()\n`
    },
    expect: 'Met strong'
  },
  {
    name: 'CMake, flags replaced',
    files: { ...C, 'CMakeLists.txt': `${CMAKE}set(CMAKE_C_FLAGS\n  "-O3")\n` },
    expect: 'Unmet hint',
    at: 'CMakeLists.txt:4'
  },
  {
    name: 'CMake for a part of what something else builds',
    files: { 'ffi/main.c': 'int a;\n', 'ffi/CMakeLists.txt': CMAKE, 'src/lib.rs': 'fn a() {}\n', 'Cargo.toml': '[package]\nname = "x"\n' },
    expect: '?'
  },
  { name: 'CMake for an example', files: { ...C, 'examples/CMakeLists.txt': CMAKE }, expect: '?' },
  { name: 'Meson', files: { ...C, 'meson.build': "project('x', 'c')\nexecutable('x', 'main.c')\n" }, expect: 'Met strong' },
  {
    name: 'Autotools',
    files: { ...C, 'configure.ac': 'AC_INIT([x],[1])\nAC_OUTPUT\n', 'Makefile.am': 'bin_PROGRAMS = x\n' },
    expect: 'Met strong'
  },
  {
    name: 'a makefile that leaves the values open',
    files: { ...C, Makefile: 'CC ?= cc\nCFLAGS += -Wall\nall: main.c\n\t$(CC) $(CFLAGS) $(LDFLAGS) -o x main.c\n' },
    expect: 'Met strong',
    at: 'Makefile:1'
  },
  {
    name: 'a makefile that sets them, which the command line can change',
    files: { ...C, Makefile: 'CC = gcc\nCFLAGS := -O2\nall: main.c\n\t$(CC) $(CFLAGS) -o x main.c\n' },
    expect: 'Unmet hint',
    at: 'Makefile:1'
  },
  {
    name: 'a value that keeps what was given',
    files: { ...C, Makefile: 'CFLAGS := $(CFLAGS) -O2\nall: main.c\n\t$(CC) $(CFLAGS) -o x main.c\n' },
    expect: 'Met strong'
  },
  {
    name: 'Bazel may have a toolchain of its own',
    files: { ...C, 'BUILD.bazel': 'cc_binary(name = "x", srcs = ["main.c"])\n' },
    expect: '?'
  },
  { name: 'native code without a build', files: C, expect: '?' }
])
