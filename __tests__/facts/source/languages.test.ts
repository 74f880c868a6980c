// SPDX-License-Identifier: MIT
import { contentTests } from '../../../scripts/generate/languages.mjs'
import { languageOf, languageOfText, mayBeSource, sharedExtension } from '../../../src/facts/source/languages.js'
import { evidenceFor } from '../../support/evidence.js'
import { unnoticed } from '../../support/regexp-mutants.js'

describe('languageOf', () => {
  it.each([
    ['src/a.ts', 'TypeScript'],
    ['a.R', 'R'],
    ['lib/x.PY', 'Python'],
    ['Makefile', 'Makefile'],
    ['a/CMakeLists.txt', 'CMake'],
    ['run.sh', 'Shell'],
    ['lib/a.S', 'Assembly'],
    ['m4/a.m4', 'M4'],
    ['src/lib.rs.in', 'Rust'],
    ['a.lua.rs', 'Rust'],
    ['src/grammar.y', 'Yacc'],
    ['a.f90', 'Fortran'],
    ['a.vue', 'Vue'],
    ['a.sql', 'SQL'],
    ['init.vim', 'Vim script'],
    ['.bashrc', 'Shell'],
    ['README.md', undefined],
    ['data.json', undefined],
    ['LICENSE', undefined],
    ['a/__proto__', undefined],
    ['go.mod', undefined],
    ['mix.lock', undefined],
    ['man/mean.Rd', undefined],
    ['config.h.in', undefined],
    ['features/login.feature', undefined],
    ['a.txt', undefined],
    // Translations, a Structurizr workspace, a template of a C header, a recorded terminal.
    ['locale/af/LC_MESSAGES/django.mo', undefined],
    ['docs/manual/bind.xml.es', undefined],
    ['docs/c4/workspace.dsl', undefined],
    ['svn_private_config.hc', undefined],
    ['docs/demo.tape', undefined],
    ['.py', undefined]
  ])('%s is %s', (path, language) => {
    expect(languageOf(path)).toBe(language)
  })
})

describe('languageOfText', () => {
  // Which language a shared extension stands for when the text tells nothing.
  it.each([
    ['asm', 'Assembly'],
    ['cl', 'Common Lisp'],
    ['cls', undefined],
    ['cs', 'C#'],
    ['d', 'D'],
    ['e', undefined],
    ['ex', 'Elixir'],
    ['f', 'Fortran'],
    ['for', 'Fortran'],
    ['frag', 'GLSL'],
    ['fs', 'F#'],
    ['gd', 'GDScript'],
    ['h', 'C'],
    ['inc', undefined],
    ['l', 'Lex'],
    ['ls', 'LiveScript'],
    ['m', 'Objective-C'],
    ['ml', 'OCaml'],
    ['mod', undefined],
    ['nb', undefined],
    ['pl', 'Perl'],
    ['pm', 'Perl'],
    ['pp', 'Pascal'],
    ['pro', 'Prolog'],
    ['q', undefined],
    ['r', 'R'],
    ['re', 'Reason'],
    ['rs', 'Rust'],
    ['s', 'Assembly'],
    ['sc', 'Scala'],
    ['scm', 'Scheme'],
    ['spec', undefined],
    ['st', 'Smalltalk'],
    ['t', 'Perl'],
    ['ts', 'TypeScript'],
    ['tst', undefined],
    ['tsx', 'TSX'],
    ['v', 'Rocq Prover'],
    ['x', undefined]
  ])('.%s is %s when the text tells nothing', (extension, language) => {
    expect(sharedExtension(`src/a.${extension}`)).toBe(extension)
    expect(languageOfText('\n', `src/a.${extension}`)).toBe(language)
    expect(mayBeSource(`src/a.${extension}`)).toBe(true)
  })

  const branches = contentTests().flatMap(({ extension, tests }) => tests.map(test => [extension, String(test.language), test] as const))
  test.each(branches)('.%s with %s', (extension, _, test) => {
    const path = `src/a.${extension}`
    expect(test.examples.filter(text => languageOfText(text, path) !== test.language)).toEqual([])
    expect(test.counterexamples.filter(text => languageOfText(text, path) === test.language)).toEqual([])
    expect(unnoticed(test)).toEqual([])
  })

  it('looks at the start of a text only', () => {
    expect(languageOfText(`${'\n'.repeat(60_000)}namespace a {\n`, 'a.h')).toBe('C')
  })
})

describe('a file of a shared extension', () => {
  it('is counted under the language that its text tells, and not at all when that is no source', () => {
    const files = {
      'a.h': 'namespace app {\n}\n',
      'a.v': 'module adder (\n  input a\n);\nendmodule\n',
      'app.pro': 'TEMPLATE = app\n',
      'family.pro': ':- dynamic f/1.\n',
      'lib.inc': '<?php\n',
      'note.inc': 'nothing\n',
      'i18n/de.ts': '<?xml version="1.0"?>\n<TS version="2.1">\n'
    }
    expect(evidenceFor({ files }).source.files.map(f => `${f.path} ${f.language}`)).toEqual([
      'a.h C++',
      'a.v Verilog',
      'family.pro Prolog',
      'lib.inc PHP'
    ])
  })
  it('has the usual language when its text was not read', () => {
    expect(evidenceFor({ files: { 'src/a.v': { size: 900_000_000 } } }).source.files.map(f => f.language)).toEqual(['Rocq Prover'])
  })
})
