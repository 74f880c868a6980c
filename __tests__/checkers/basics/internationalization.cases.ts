// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/basics/internationalization.js'
import { cases } from '../../support/checker.js'

cases(checker, [
  {
    name: 'catalogues in two languages',
    files: { 'locale/de/LC_MESSAGES/x.po': 'msgid "a"', 'locale/fr/LC_MESSAGES/x.po': 'msgid "a"' },
    expect: 'Met strong',
    says: '2 languages'
  },
  {
    name: 'one catalogue and the library',
    files: { 'config/locales/en.yml': 'en:\n  a: b\n', Gemfile: "gem 'rails-i18n'\n" },
    expect: 'Met strong',
    at: ['config/locales/en.yml', 'Gemfile']
  },
  {
    name: 'resources of Android',
    files: { 'app/src/main/res/values/strings.xml': '<resources/>', 'app/src/main/res/values-de/strings.xml': '<resources/>' },
    expect: 'Met strong'
  },
  { name: 'programming languages', files: { 'lang/go.json': '{}', 'lang/cs.json': '{}', 'lang/js.json': '{}' }, expect: '?' },
  {
    name: 'the pages about a program that writes titles in capitals',
    files: { 'site/i18n/en.toml': '[a]\nother = "A"\n', 'a.go': 'package a\n\nimport "golang.org/x/text/language"\n' },
    expect: '?'
  },
  { name: 'test data', files: { 'tests/locale/en.json': '{}', 'tests/locale/de.json': '{}', 'tests/locale/fr.po': '' }, expect: '?' },
  { name: 'the library only', files: { 'package.json': '{"name":"x","dependencies":{"i18next":"1"}}' }, expect: 'Met hint' },
  {
    name: 'a library',
    files: { 'Cargo.toml': '[package]\nname = "x"\nversion = "1.0.0"\n[lib]\npath = "src/lib.rs"\n', 'src/lib.rs': 'pub fn f() {}\n' },
    expect: 'N/A hint'
  },
  { name: 'nothing known', expect: '?' }
])
