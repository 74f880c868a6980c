// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/quality/installation_standard_variables.js'
import { cases } from '../../support/checker.js'

const C = { 'main.c': 'int main(void) { return 0; }\n' }

cases(checker, [
  { name: 'an empty tree', files: {}, expect: '?' },
  {
    name: 'DESTDIR',
    files: { ...C, Makefile: 'BINDIR := /usr/bin\ninstall:\n\tinstall x $(DESTDIR)$(BINDIR)\n' },
    expect: 'Met strong',
    at: 'Makefile:2'
  },
  {
    name: 'folders of the system',
    files: { ...C, Makefile: 'install:\n\tinstall -m 755 x /usr/bin/x\n' },
    expect: 'Unmet hint',
    at: 'Makefile:1'
  },
  { name: 'a prefix only', files: { ...C, Makefile: 'install:\n\tinstall -m 755 x $(PREFIX)/bin/x\n' }, expect: 'Met hint' },
  {
    name: 'a target for developers’ tools',
    files: { 'a.go': 'package a\n', 'go.mod': 'module x\n', Makefile: 'install:\n\tcd tools; go install github.com/google/ko\n' },
    expect: 'N/A hint'
  },
  { name: 'meson’s option is no variable', files: { ...C, Makefile: 'all:\n\techo install_dir\n' }, expect: '?' },
  {
    name: 'CMake’s folders',
    files: { ...C, 'CMakeLists.txt': 'project(x C)\ninclude(GNUInstallDirs)\n' },
    expect: 'Met strong',
    at: 'CMakeLists.txt:2'
  },
  { name: 'CMake without them', files: { ...C, 'CMakeLists.txt': 'project(x C)\n' }, expect: '?' },
  { name: 'Meson', files: { ...C, 'meson.build': "project('x', 'c')\n" }, expect: 'Met strong' },
  { name: 'a package', files: { 'a.js': 'let a\n', 'package.json': '{"name": "x", "main": "a.js"}' }, expect: 'N/A hint' },
  { name: 'an installer of its own', files: { 'a.sh': 'echo\n', 'install.sh': 'cp a.sh /usr/bin\n' }, expect: '?' },
  { name: 'nothing to install', files: { 'a.py': 'x = 1\n' }, expect: 'N/A strong' }
])
