// SPDX-License-Identifier: MIT
import type { Parse } from './draft.js'
import { dotnetProject, nuspec, solution, visualCpp } from './dotnet.js'
import { goMod, goWork } from './go.js'
import { denoJson, packageJson } from './javascript.js'
import { antBuild, clojure, gradle, pomXml, sbt } from './jvm.js'
import { justfile, makefile, taskfile } from './make.js'
import { autoconf, bazel, cmake, dockerfile, meson, scons, waf } from './native.js'
import { composerJson } from './php.js'
import * as plain from './plain.js'
import { noxfile, pipfile, pyproject, pytestIni, requirements, setupCfg, setupPy, toxIni, toxToml } from './python.js'
import { gemfile, gemspec, rakefile } from './ruby.js'
import { cargoToml } from './rust.js'
import { actionYml, galaxy, helmChart, hpack, pubspec, shardYml, stackYaml } from './yaml.js'

const BY_NAME = new Map<string, Parse>([
  ['package.json', packageJson],
  ['deno.json', denoJson],
  ['deno.jsonc', denoJson],
  ['jsr.json', denoJson],
  ['pyproject.toml', pyproject],
  ['setup.cfg', setupCfg],
  ['setup.py', setupPy],
  ['tox.ini', toxIni],
  ['tox.toml', toxToml],
  ['pytest.ini', pytestIni],
  ['noxfile.py', noxfile],
  ['Pipfile', pipfile],
  ['Cargo.toml', cargoToml],
  ['go.mod', goMod],
  ['go.work', goWork],
  ['pom.xml', pomXml],
  ['build.gradle', gradle],
  ['build.gradle.kts', gradle],
  ['settings.gradle', gradle],
  ['settings.gradle.kts', gradle],
  ['build.sbt', sbt],
  ['build.xml', antBuild],
  ['project.clj', clojure],
  ['Gemfile', gemfile],
  ['Rakefile', rakefile],
  ['composer.json', composerJson],
  ['Makefile', makefile],
  ['makefile', makefile],
  ['GNUmakefile', makefile],
  ['Makefile.am', makefile],
  ['Makefile.in', makefile],
  ['justfile', justfile],
  ['Justfile', justfile],
  ['.justfile', justfile],
  ['Taskfile.yml', taskfile],
  ['Taskfile.yaml', taskfile],
  ['CMakeLists.txt', cmake],
  ['configure.ac', autoconf],
  ['configure.in', autoconf],
  ['meson.build', meson],
  ['BUILD', bazel],
  ['BUILD.bazel', bazel],
  ['WORKSPACE', bazel],
  ['WORKSPACE.bazel', bazel],
  ['MODULE.bazel', bazel],
  ['SConstruct', scons],
  ['wscript', waf],
  ['Dockerfile', dockerfile],
  ['Containerfile', dockerfile],
  ['Chart.yaml', helmChart],
  ['pubspec.yaml', pubspec],
  ['action.yml', actionYml],
  ['action.yaml', actionYml],
  ['shard.yml', shardYml],
  ['package.yaml', hpack],
  ['stack.yaml', stackYaml],
  ['galaxy.yml', galaxy],
  ['DESCRIPTION', plain.rDescription],
  ['dune-project', plain.duneProject],
  ['mix.exs', plain.mix],
  ['rebar.config', plain.rebar],
  ['Package.swift', plain.swiftPackage],
  ['flake.nix', plain.nixFlake],
  ['build.zig', plain.zigBuild],
  ['build.zig.zon', plain.zigBuild],
  ['Project.toml', plain.juliaProject],
  ['Makefile.PL', plain.perlMakefile],
  ['Build.PL', plain.perlMakefile],
  ['dist.ini', plain.perlMakefile],
  ['META.json', plain.perlMeta],
  ['cpanfile', plain.cpanfile]
])
const BY_ENDING = new Map<string, Parse>([
  ['csproj', dotnetProject],
  ['fsproj', dotnetProject],
  ['vbproj', dotnetProject],
  ['vcxproj', visualCpp],
  ['sln', solution],
  ['nuspec', nuspec],
  ['gemspec', gemspec],
  ['cabal', plain.cabal],
  ['opam', plain.opam],
  ['podspec', plain.podspec],
  ['nimble', plain.nimble],
  ['Dockerfile', dockerfile]
])

/** The parser for a path, by the file's name; undefined for a file that is no manifest. */
export function parserOf(path: string): Parse | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return (
    BY_NAME.get(name) ??
    BY_ENDING.get(name.slice(name.lastIndexOf('.') + 1)) ??
    (name.startsWith('Dockerfile.') ? dockerfile : /^requirements[\w.-]{0,60}\.(?:txt|in)$/.test(name) ? requirements : undefined)
  )
}
