// SPDX-License-Identifier: MIT
import { at, dependenciesOf, lineOfKey, listOf, testing, textOf, type Parse } from './draft.js'
import { parseYaml } from './formats.js'

export const helmChart: Parse = text => {
  const yaml = parseYaml(text)
  return {
    ecosystem: 'helm',
    name: textOf(at(yaml, 'name')),
    version: textOf(at(yaml, 'version')),
    description: textOf(at(yaml, 'description')),
    license: textOf(at(yaml, 'annotations', 'artifacthub.io/license')),
    homepage: textOf(at(yaml, 'home')),
    repository: textOf(listOf(at(yaml, 'sources'))[0]),
    dependencies: listOf(at(yaml, 'dependencies')).flatMap(one =>
      textOf(at(one, 'name')) === undefined ? [] : [{ name: textOf(at(one, 'name')) ?? '', dev: false }]
    ),
    deprecated: at(yaml, 'deprecated') === true ? { text: 'deprecated: true', line: lineOfKey(text, 'deprecated') ?? 1 } : undefined
  }
}

export const pubspec: Parse = text => {
  const yaml = parseYaml(text)
  return {
    ecosystem: 'pub',
    name: textOf(at(yaml, 'name')),
    version: textOf(at(yaml, 'version')),
    private: at(yaml, 'publish_to') === 'none' || undefined,
    description: textOf(at(yaml, 'description')),
    homepage: textOf(at(yaml, 'homepage')),
    repository: textOf(at(yaml, 'repository')),
    bugs: textOf(at(yaml, 'issue_tracker')),
    documentation: textOf(at(yaml, 'documentation')),
    dependencies: [...dependenciesOf(at(yaml, 'dependencies'), false), ...dependenciesOf(at(yaml, 'dev_dependencies'), true)],
    testing: testing(text, /^\s+(?:test|flutter_test):/, at(yaml, 'dependencies', 'flutter') === undefined ? 'dart test' : 'flutter test'),
    builds: true,
    makes: at(yaml, 'executables') === undefined ? ['library'] : ['program']
  }
}

/** The metadata of a GitHub action; a workflow of that name elsewhere has no `runs`. */
export const actionYml: Parse = text => {
  const yaml = parseYaml(text)
  if (at(yaml, 'runs') === undefined) return undefined
  return { ecosystem: 'github-action', name: textOf(at(yaml, 'name')), description: textOf(at(yaml, 'description')), makes: ['program'] }
}

export const shardYml: Parse = text => {
  const yaml = parseYaml(text)
  return {
    ecosystem: 'other',
    name: textOf(at(yaml, 'name')),
    version: textOf(at(yaml, 'version')),
    license: textOf(at(yaml, 'license')),
    repository: textOf(at(yaml, 'repository')),
    dependencies: [...dependenciesOf(at(yaml, 'dependencies'), false), ...dependenciesOf(at(yaml, 'development_dependencies'), true)],
    builds: true,
    makes: at(yaml, 'targets') === undefined ? ['library'] : ['program']
  }
}

/** Haskell's hpack. Other tools have a `package.yaml` too. */
export const hpack: Parse = text => {
  const yaml = parseYaml(text)
  if (at(yaml, 'library') === undefined && at(yaml, 'executables') === undefined) return undefined
  return {
    ecosystem: 'cabal',
    name: textOf(at(yaml, 'name')),
    version: textOf(at(yaml, 'version')),
    license: textOf(at(yaml, 'license')),
    homepage: textOf(at(yaml, 'homepage')),
    bugs: textOf(at(yaml, 'bug-reports')),
    testing: testing(text, /^tests:/, 'stack test'),
    builds: true,
    makes: [
      ...(at(yaml, 'library') === undefined ? [] : (['library'] as const)),
      ...(at(yaml, 'executables') === undefined ? [] : (['program'] as const))
    ]
  }
}

export const stackYaml: Parse = text =>
  at(parseYaml(text), 'resolver') === undefined && at(parseYaml(text), 'snapshot') === undefined
    ? undefined
    : { ecosystem: 'cabal', builds: true }

/** An Ansible collection. */
export const galaxy: Parse = text => {
  const yaml = parseYaml(text)
  return {
    ecosystem: 'other',
    name: [textOf(at(yaml, 'namespace')), textOf(at(yaml, 'name'))].filter(part => part !== undefined).join('.') || undefined,
    version: textOf(at(yaml, 'version')),
    license: listOf(at(yaml, 'license')).flatMap(one => textOf(one) ?? [])[0],
    homepage: textOf(at(yaml, 'homepage')),
    repository: textOf(at(yaml, 'repository')),
    bugs: textOf(at(yaml, 'issues')),
    documentation: textOf(at(yaml, 'documentation'))
  }
}
