// SPDX-License-Identifier: MIT
import { deriveManifests } from '../../../src/facts/manifests/manifests.js'
import { treeOf } from '../../support/evidence.js'
import type { Manifest } from '../../../src/facts/manifests/manifest.js'

function manifest(path: string, text: string): Manifest | undefined {
  return deriveManifests(treeOf({ [path]: text })).all[0]
}

describe('manifests', () => {
  it.each<[string, string, Partial<Manifest>]>([
    [
      'package.json',
      '{\n "name": "x",\n "license": "MIT",\n "scripts": { "build": "tsc" },\n "bin": "x.js",\n "repository": "github:a/b"\n}',
      { ecosystem: 'npm', name: 'x', license: 'MIT', builds: true, makes: ['program'], repository: 'github:a/b' }
    ],
    [
      'package.json',
      '{"license": {"type": "MIT", "url": "https://example.org"}, "bugs": {"url": "https://example.org/b"}}',
      { license: 'MIT', bugs: 'https://example.org/b' }
    ],
    ['package.json', '{"licenses": [{"type": "MIT"}, {"type": "Apache-2.0"}]}', { license: '(MIT OR Apache-2.0)' }],
    ['package.json', '{"name": 5, "private": true, "scripts": {"lint": "eslint ."}}', { name: '5', private: true, builds: false }],
    [
      'pyproject.toml',
      '[build-system]\nrequires = ["hatchling"]\n[project]\nname = "x"\nlicense = {text = "MIT"}\ndependencies = ["requests>=2 ; python_version < \'3\'"]\n[project.urls]\n"Bug Tracker" = "https://example.org/i"\n[tool.pytest.ini_options]\n',
      {
        ecosystem: 'pypi',
        name: 'x',
        license: 'MIT',
        bugs: 'https://example.org/i',
        builds: true,
        testing: { command: 'pytest', line: 9 },
        dependencies: [{ name: 'requests', version: '>=2', dev: false }]
      }
    ],
    [
      'pyproject.toml',
      '[tool.poetry]\nname = "x"\nlicense = "MIT"\n[tool.poetry.group.dev.dependencies]\npytest = "^8"',
      { name: 'x', license: 'MIT', dependencies: [{ name: 'pytest', version: '^8', dev: true }] }
    ],
    ['pyproject.toml', '[tool.ruff]\nline-length = 100', { builds: false, makes: [] }],
    [
      'setup.cfg',
      '[metadata]\nname = x\nlicense = MIT\nproject_urls =\n  Bug Tracker = https://example.org/i\n[options]\ninstall_requires =\n  requests>=2\n',
      {
        name: 'x',
        license: 'MIT',
        bugs: 'https://example.org/i',
        builds: true,
        dependencies: [{ name: 'requests', version: '>=2', dev: false }]
      }
    ],
    [
      'setup.py',
      'from setuptools import setup\nsetup(\n    name="x",\n    license=\'MIT\',\n    version=get_version(),\n)',
      { name: 'x', license: 'MIT', builds: true }
    ],
    [
      'Cargo.toml',
      '[package]\nname = "x"\nversion = "1.0.0"\nlicense = "MIT OR Apache-2.0"\npublish = false\n[dev-dependencies]\nproptest = "1"',
      {
        ecosystem: 'cargo',
        name: 'x',
        license: 'MIT OR Apache-2.0',
        private: true,
        builds: true,
        dependencies: [{ name: 'proptest', version: '1', dev: true }]
      }
    ],
    [
      'go.mod',
      '// Deprecated: use v2.\nmodule example.org/x\n\ngo 1.22\n\nrequire (\n\tgithub.com/a/b v1.2.3 // indirect\n)\nrequire github.com/c/d v0.1.0\n',
      {
        ecosystem: 'go',
        name: 'example.org/x',
        builds: true,
        deprecated: { text: 'use v2.', line: 1 },
        dependencies: [
          { name: 'github.com/a/b', version: 'v1.2.3', dev: true },
          { name: 'github.com/c/d', version: 'v0.1.0', dev: false }
        ]
      }
    ],
    [
      'pom.xml',
      '<project>\n<groupId>g</groupId><artifactId>a</artifactId><licenses><license><name>Apache-2.0</name></license></licenses><url>https://example.org</url><dependencies><dependency><groupId>junit</groupId><artifactId>junit</artifactId><scope>test</scope></dependency></dependencies></project>',
      {
        ecosystem: 'maven',
        name: 'g:a',
        license: 'Apache-2.0',
        homepage: 'https://example.org',
        dependencies: [{ name: 'junit:junit', dev: true }]
      }
    ],
    [
      'build.gradle.kts',
      'tasks.withType<Test>().configureEach {\n  maxHeapSize = "1g"\n}',
      { ecosystem: 'gradle', testing: { command: './gradlew test', line: 1 } }
    ],
    [
      'build.gradle.kts',
      'plugins {\n  application\n}\ndependencies {\n  testImplementation("org.junit.jupiter:junit-jupiter:5.1")\n}\n',
      {
        ecosystem: 'gradle',
        builds: true,
        makes: ['program'],
        dependencies: [{ name: 'org.junit.jupiter:junit-jupiter', version: '5.1', dev: true }],
        testing: { command: './gradlew test', line: 5 }
      }
    ],
    [
      'X.csproj',
      '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><PackageLicenseExpression>MIT</PackageLicenseExpression></PropertyGroup>\n<ItemGroup><PackageReference Include="Microsoft.NET.Test.Sdk" Version="17.0" /></ItemGroup></Project>',
      { ecosystem: 'nuget', license: 'MIT', builds: true, testing: { command: 'dotnet test', line: 2 } }
    ],
    [
      'x.nuspec',
      '<package><metadata><id>x</id><license type="expression">MIT</license></metadata></package>',
      { license: 'MIT', name: 'x' }
    ],
    [
      'x.gemspec',
      'Gem::Specification.new do |spec|\n  spec.name = "x"\n  spec.version = X::VERSION\n  spec.license = "MIT"\n  spec.homepage = "https://example.org"\n  spec.add_development_dependency "rake", "~> 13"\nend',
      {
        ecosystem: 'rubygems',
        name: 'x',
        license: 'MIT',
        homepage: 'https://example.org',
        dependencies: [{ name: 'rake', version: '~> 13', dev: true }]
      }
    ],
    [
      'composer.json',
      '{"name": "a/x", "license": ["MIT", "GPL-2.0-only"], "require-dev": {"phpunit/phpunit": "^10"}}',
      { ecosystem: 'composer', license: '(MIT OR GPL-2.0-only)', dependencies: [{ name: 'phpunit/phpunit', version: '^10', dev: true }] }
    ],
    [
      'CMakeLists.txt',
      '# add_test(x)\nproject(x VERSION 1.2 DESCRIPTION "y")\nadd_library(x x.c)\nenable_testing()',
      {
        ecosystem: 'cmake',
        name: 'x',
        version: '1.2',
        description: 'y',
        builds: true,
        makes: ['library'],
        testing: { command: 'ctest', line: 4 }
      }
    ],
    [
      'configure.ac',
      'AC_INIT([x], [1.2], [bugs@example.org])\n',
      { ecosystem: 'autotools', name: 'x', version: '1.2', bugs: 'bugs@example.org', builds: true }
    ],
    [
      'Makefile.am',
      'bin_PROGRAMS = x\nTESTS = t.sh\n',
      { ecosystem: 'autotools', builds: true, makes: ['program'], testing: { command: 'make check', line: 2 } }
    ],
    [
      'meson.build',
      "project('x', 'c', version: '1.0', license: 'MIT')\nexecutable('x', 'x.c')\ntest('t', t)",
      { ecosystem: 'meson', name: 'x', version: '1.0', license: 'MIT', makes: ['program'], testing: { command: 'meson test', line: 3 } }
    ],
    [
      'MODULE.bazel',
      'module(name = "x", version = "1.0")\nbazel_dep(name = "rules_go", version = "0.1")',
      { ecosystem: 'bazel', name: 'x', version: '1.0', dependencies: [{ name: 'rules_go', version: '0.1', dev: false }] }
    ],
    [
      'DESCRIPTION',
      'Package: x\nTitle: Y\nLicense: MIT + file LICENSE\nImports:\n    dplyr (>= 1.0),\n    purrr\nSuggests: testthat\n',
      {
        ecosystem: 'r',
        name: 'x',
        license: 'MIT + file LICENSE',
        testing: { command: 'R CMD check', line: 7 },
        dependencies: [
          { name: 'dplyr', dev: false },
          { name: 'purrr', dev: false },
          { name: 'testthat', dev: true }
        ]
      }
    ],
    [
      'mix.exs',
      'def project, do: [app: :x, version: "1.0", deps: deps()]\n{:credo, "~> 1.0", only: :dev}',
      { ecosystem: 'hex', name: 'x', version: '1.0', dependencies: [{ name: 'credo', version: '~> 1.0', dev: true }] }
    ],
    [
      'Package.swift',
      'let package = Package(\n  name: "X",\n  products: [.library(name: "X")],\n  targets: [.testTarget(name: "XT")])',
      { ecosystem: 'swift', name: 'X', makes: ['library'], testing: { command: 'swift test', line: 4 } }
    ],
    [
      'pubspec.yaml',
      'name: x\nversion: 1.0.0\nhomepage: https://example.org\ndev_dependencies:\n  test: ^1.0.0\n',
      { ecosystem: 'pub', name: 'x', version: '1.0.0', testing: { command: 'dart test', line: 5 } }
    ],
    [
      'charts/x/Chart.yaml',
      'name: x\nversion: 1\ndeprecated: true\nhome: https://example.org',
      { ecosystem: 'helm', version: '1', deprecated: { text: 'deprecated: true', line: 3 }, homepage: 'https://example.org' }
    ],
    [
      'Dockerfile',
      'FROM golang:1.22@sha256:' + 'a'.repeat(64) + ' AS build\nFROM build\nFROM ghcr.io:443/x/y',
      {
        ecosystem: 'docker',
        builds: false,
        dependencies: [
          { name: 'golang', version: '1.22', dev: false },
          { name: 'ghcr.io:443/x/y', dev: false }
        ]
      }
    ],
    ['action.yml', 'name: x\nruns:\n  using: node24', { ecosystem: 'github-action', name: 'x' }],
    ['deno.jsonc', '{\n // tasks\n "tasks": { "test": "deno test", },\n}', { ecosystem: 'npm' }],
    [
      'x.cabal',
      'cabal-version: 2.4\nname: x\nlicense: BSD-3-Clause\nlibrary\ntest-suite t\n',
      { ecosystem: 'cabal', name: 'x', license: 'BSD-3-Clause', makes: ['library'], testing: { command: 'cabal test', line: 5 } }
    ],
    ['x.opam', 'name: "x"\nlicense: "MIT"\nbuild: [["dune"]]\n', { ecosystem: 'dune', license: 'MIT', builds: true }],
    [
      'build.zig',
      'b.addExecutable(.{});\nb.addTest(.{});',
      { ecosystem: 'zig', builds: true, testing: { command: 'zig build test', line: 2 } }
    ],
    ['Project.toml', 'name = "X"\nuuid = "u"\n[deps]\nJSON = "j"', { ecosystem: 'julia', name: 'X' }],
    [
      'build.sbt',
      'name := "x"\nlicenses += ("Apache-2.0", url("u"))\nlibraryDependencies += "org.a" %% "b" % "1.0" % Test',
      { ecosystem: 'sbt', name: 'x', dependencies: [{ name: 'org.a:b', version: '1.0', dev: true }] }
    ]
  ])('reads %s', (path, text, expected) => {
    expect(manifest(path, text)).toMatchObject(expected)
  })

  it.each([
    ['DESCRIPTION', 'A fine thing.\n'],
    ['BUILD', 'How to build this\n=================\nRun make.\n'],
    ['action.yml', 'on: push\n'],
    ['Project.toml', '[tool]\nx = 1\n'],
    ['package.yaml', 'foo: bar\n'],
    ['setup.py', 'print("hello")\n']
  ])('does not take another %s for a manifest', (path, text) => {
    expect(deriveManifests(treeOf({ [path]: text }))).toMatchObject({ all: [], unreadable: [] })
  })

  it.each([
    ['package.json', '{ not json'],
    ['Cargo.toml', '[package\nname='],
    ['pom.xml', '<project><a></project>'],
    ['pom.xml', '<!DOCTYPE p [<!ENTITY a "b">]><project/>'],
    ['Chart.yaml', 'a: [1\nb: }'],
    ['Chart.yaml', 'a: &a [x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c]']
  ])('calls %s unreadable, not absent, when it does not parse', (path, text) => {
    const { all, unreadable } = deriveManifests(treeOf({ [path]: text }))
    expect(all).toEqual([])
    expect(unreadable.map(u => u.path)).toEqual([path])
  })

  it.each([
    'null',
    '5',
    '[]',
    '{"scripts": 5, "license": [], "bugs": null, "dependencies": ["a"], "bin": 1}',
    '{"scripts": {"test": {"a": 1}}, "repository": {"url": {}}}',
    '{"__proto__": {"name": "x"}, "scripts": {"__proto__": "evil", "constructor": "c"}}'
  ])('bears any JSON: %s', text => {
    const read = manifest('package.json', text)
    expect(read).toMatchObject({ ecosystem: 'npm' })
    expect(read?.name).toBeUndefined()
    expect(read?.tasks['toString']).toBeUndefined()
  })

  it('inherits from a Cargo workspace', () => {
    const { all } = deriveManifests(
      treeOf({
        'Cargo.toml': '[workspace]\nmembers = ["a"]\n[workspace.package]\nlicense = "MIT"\nversion = "2.0.0"\n',
        'crates/a/Cargo.toml': '[package]\nname = "a"\nlicense.workspace = true\nversion = { workspace = true }\n'
      })
    )
    expect(all.map(m => m.path)).toEqual(['Cargo.toml', 'crates/a/Cargo.toml'])
    expect(all[1]).toMatchObject({ name: 'a', license: 'MIT', version: '2.0.0' })
  })

  it('leaves out what is foreign or too deep, and puts the root first', () => {
    const { all } = deriveManifests(
      treeOf({
        'vendor/x/package.json': '{}',
        'node_modules/a/package.json': '{}',
        'a/b/c/d/e/package.json': '{}',
        'a/package.json': '{}',
        'package.json': '{}'
      })
    )
    expect(all.map(m => m.path)).toEqual(['package.json', 'a/package.json'])
  })

  it('finds the line of a key, the outer one of two', () => {
    const read = manifest(
      'package.json',
      '{\n  "author": {\n    "license": "x",\n    "name": "y"\n  },\n  "name": "z",\n  "license": "MIT"\n}'
    )
    expect(read?.line('name')).toBe(6)
    expect(read?.line('license')).toBe(7)
    expect(read?.line('absent')).toBeUndefined()
    expect(
      manifest('pom.xml', '<project>\n  <parent>\n    <version>1</version>\n  </parent>\n  <version>2</version>\n</project>')?.line(
        'version'
      )
    ).toBe(5)
  })
})

describe('tasks', () => {
  it.each<[string, string, Record<string, { command: string; line: number }>]>([
    [
      'package.json',
      '{\n  "scripts": {\n    "test": "jest",\n    "lint": "eslint ."\n  }\n}',
      { test: { command: 'jest', line: 3 }, lint: { command: 'eslint .', line: 4 } }
    ],
    [
      'Makefile',
      '.PHONY: test\nGO ?= go\ntest: deps\n\t@$(GO) test ./...\ndeps:\n\tgo mod download\n',
      { test: { command: 'go mod download\ngo test ./...', line: 3 }, deps: { command: 'go mod download', line: 5 } }
    ],
    [
      'Makefile',
      'V := 1\ntests: coverage\n\ncoverage:\n\tcoverage run \\\n\t  -m pytest\n',
      { tests: { command: 'coverage run  -m pytest', line: 2 } }
    ],
    ['Makefile', 'a: b\nb: a\n\techo b\ntest: ; pytest\n', { a: { command: 'echo b', line: 1 }, test: { command: 'pytest', line: 4 } }],
    [
      'justfile',
      'set shell := ["bash"]\n\nbuild:\n    cargo build\n\n# run\ntest *args: build\n    @cargo test {{args}}\n',
      { test: { command: 'cargo build\ncargo test {{args}}', line: 7 } }
    ],
    [
      'Taskfile.yml',
      'version: "3"\ntasks:\n  lint: golangci-lint run\n  test:\n    deps: [lint]\n    cmds:\n      - go test ./...\n      - task: other\n',
      { test: { command: 'task lint\ngo test ./...\ntask other', line: 4 } }
    ],
    [
      'tox.ini',
      '[tox]\nenvlist = py311\n[testenv]\ndeps = pytest\ncommands =\n  pytest {posargs}\n[testenv:lint]\ncommands = ruff check\n',
      { testenv: { command: 'pytest {posargs}', line: 6 }, lint: { command: 'ruff check', line: 8 } }
    ],
    [
      'pyproject.toml',
      '[tool.tox.env_run_base]\ncommands = [["pytest", "-q"], [{ replace = "posargs" }]]\n[tool.tox.env.typing]\ncommands = [\n  ["mypy"],\n  ["pyright"],\n]\n',
      { testenv: { command: 'pytest -q', line: 1 }, typing: { command: 'mypy\npyright', line: 3 } }
    ],
    ['tox.toml', '[env.lint]\ncommands = [["ruff", "check"]]\n', { lint: { command: 'ruff check', line: 1 } }],
    [
      'noxfile.py',
      'import nox\n@nox.session(python=["3.12"])\ndef tests(session):\n    session.install("pytest")\n    session.run("pytest", "-q")\n',
      { tests: { command: 'pytest -q', line: 3 } }
    ],
    ['composer.json', '{\n"scripts": {\n"test": ["@lint", "phpunit"]\n}}', { test: { command: '@lint\nphpunit', line: 3 } }],
    [
      'Rakefile',
      'require "rake/testtask"\nRake::TestTask.new(:test)\ntask default: [:test, :rubocop]\ntask :docs do\n  sh "yard doc"\nend\n',
      {
        test: { command: 'Rake::TestTask', line: 2 },
        default: { command: 'rake test\nrake rubocop', line: 3 },
        docs: { command: 'yard doc', line: 4 }
      }
    ],
    [
      'pyproject.toml',
      '[tool.poe.tasks]\nlint = "ruff check"\ntest = { cmd = "pytest" }\n',
      { test: { command: 'pytest', line: 3 }, lint: { command: 'ruff check', line: 2 } }
    ],
    ['deno.json', '{\n "tasks": {\n "test": "deno test"\n}}', { test: { command: 'deno test', line: 3 } }]
  ])('of %s', (path, text, expected) => {
    expect(manifest(path, text)?.tasks).toMatchObject(expected)
  })

  it('stay bounded and quick on hostile makefiles', () => {
    const chain = Array.from({ length: 5000 }, (_, i) => `t${i}: t${i + 1} t${(i * 7) % 5000}\n\techo ${i}`).join('\n')
    for (const text of [chain, 'a:'.repeat(200_000), 'a '.repeat(300_000), `${'x '.repeat(2000)}: y\n`.repeat(100), '\t'.repeat(500_000)]) {
      const start = performance.now()
      manifest('Makefile', text)
      expect(performance.now() - start).toBeLessThan(1500)
    }
  })
})
