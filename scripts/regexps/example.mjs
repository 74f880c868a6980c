// SPDX-License-Identifier: MIT

/** Languages whose words the source scan puts into one pattern, by the extension of their files. */
const EXTENSIONS =
  'go py pyx bzl js ts tsx vue svelte astro coffee java kt scala groovy clj cs fs vb ps1 rs rb cr c cpp m mm cu php hack swift ex erl R sh mk cmake bat fish nu pl raku lua luau zig hs jl dart sql nix tf bicep'

/** Files of a made repository in which the product composes each of its patterns at least once. */
export const EXAMPLE = {
  ...Object.fromEntries(EXTENSIONS.split(' ').map(extension => [`src/example.${extension}`, 'example\n'])),
  'README.md': '# example\n\nThe request library is deprecated.\n',
  Makefile: 'test:\n\ttrue\n',
  Dockerfile: 'FROM scratch\n',
  'package.json': '{ "name": "example", "jest": { "coverageThreshold": { "global": { "lines": 90 } } } }\n',
  'jest.config.js': 'export default { coverageThreshold: { global: { lines: 90 } } }\n',
  'setup.py': "from setuptools import setup\nsetup(\n  name='example'\n)\n",
  'example.gemspec': "Gem::Specification.new do |s|\n  s.name = 'example'\nend\n",
  'example.podspec': "Pod::Spec.new do |s|\n  s.name = 'example'\nend\n",
  'example.opam': 'opam-version: "2.0"\nname: "example"\n',
  'dune-project': '(lang dune 3.0)\n(name example)\n',
  'Makefile.PL': "use ExtUtils::MakeMaker;\nWriteMakefile(NAME => 'Example');\n",
  'example.nimble': 'version = "1.0.0"\n'
}
