// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/quality/build_non_recursive.js'
import { cases } from '../../support/checker.js'

const C = { 'main.c': 'int main(void) { return 0; }\n' }

cases(checker, [
  { name: 'an empty tree', files: {}, expect: '?' },
  { name: 'scripts', files: { 'a.py': 'x = 1\n' }, expect: 'N/A strong' },
  { name: 'Go', files: { 'main.go': 'package main\n', 'go.mod': 'module x\n' }, expect: 'Met strong', at: 'go.mod' },
  { name: 'CMake', files: { ...C, 'CMakeLists.txt': 'project(x C)\n' }, expect: 'Met strong' },
  {
    name: 'a wheel of scripts is only packed',
    files: { 'a.py': 'x = 1\n', 'pyproject.toml': '[build-system]\nrequires = []\n[project]\nname = "x"\n' },
    expect: 'Met hint'
  },
  { name: 'one makefile', files: { ...C, Makefile: 'all: x\nx: main.o\n\t$(CC) -o x main.o\n' }, expect: 'Met strong', at: 'Makefile' },
  {
    name: 'make in another folder',
    files: { ...C, Makefile: 'all:\n\t$(MAKE) -C src all\n' },
    expect: 'Unmet hint',
    at: 'Makefile:2',
    says: 'src'
  },
  { name: 'make after cd', files: { ...C, Makefile: 'all:\n\tcd lib && $(MAKE)\n' }, expect: 'Unmet hint', says: 'lib' },
  {
    name: 'folders of Automake',
    files: { ...C, 'configure.ac': 'AC_INIT([x],[1])\n', 'Makefile.am': 'SUBDIRS = src lib\n' },
    expect: 'Unmet hint'
  },
  {
    name: 'documents and tests',
    files: { ...C, Makefile: 'all: x\nx: main.o\n\t$(CC) -o x main.o\ndocs:\n\t$(MAKE) -C docs html\ntest:\n\tmake -C tests\n' },
    expect: 'Met strong'
  },
  {
    name: 'a copy of others’ software',
    files: { ...C, Makefile: 'all: x\nx: main.o\n\t$(MAKE) -C third_party/lz4\n\t$(CC) -o x main.o\n' },
    expect: 'Met strong'
  },
  {
    name: 'a kernel module',
    files: { ...C, Makefile: 'all: x.o\nx.o:\n\tmake -C /lib/modules/$(shell uname -r)/build M=$(PWD) modules\n' },
    expect: '?'
  },
  {
    name: 'another target of the same makefile',
    files: { ...C, Makefile: 'all:\n\t$(MAKE) x\nx: main.o\n\t$(CC) -o x main.o\n' },
    expect: 'Met strong'
  },
  { name: 'in a comment', files: { ...C, Makefile: '# $(MAKE) -C src\nall: x\nx: main.o\n\t$(CC) -o x main.o\n' }, expect: 'Met strong' }
])
