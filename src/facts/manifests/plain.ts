// SPDX-License-Identifier: MIT
// Formats of their own: `Key: value` files, and build files that are programs, of which only literals are read.
import { argumentsOf, at, capture, dependenciesOf, listOf, perLine, testing, textOf, type Parse } from './draft.js'
import { parseJson, parseToml } from './formats.js'
import type { Dependency } from './manifest.js'
import { NIX_BUILDS } from './plain.phrases.generated.js'

/** `Key: value` with indented continuation lines; keys in lower case, the first of each wins. */
function colonFields(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  let key = ''
  for (const line of text.split('\n').slice(0, 10_000)) {
    if (line.length > 2000) continue
    const entry = /^([A-Z][\w@/-]{0,60})\s{0,10}:\s{0,20}(.{0,1000})/i.exec(line)
    if (entry?.[1] !== undefined) {
      key = entry[1].toLowerCase()
      if (found.has(key)) key = ''
      else found.set(key, entry[2] ?? '')
    } else if (/^\s+\S/.test(line) && key !== '') found.set(key, `${found.get(key) ?? ''} ${line.trim()}`.slice(0, 5000))
    else key = ''
  }
  return found
}

/** An R package. Debian and others have files of that name too. */
export const rDescription: Parse = text => {
  const own = colonFields(text)
  if (!own.has('package') || !(own.has('title') || own.has('license'))) return undefined
  const names = (key: string, dev: boolean): readonly Dependency[] =>
    (own.get(key) ?? '').split(',').flatMap(one => {
      const name = /^\s*([\w.]{1,100})/.exec(one)?.[1]
      return name === undefined || name === 'R' ? [] : [{ name, dev }]
    })
  return {
    ecosystem: 'r',
    name: textOf(own.get('package')),
    version: textOf(own.get('version')),
    description: textOf(own.get('title')),
    license: textOf(own.get('license')),
    homepage: own.get('url')?.split(/[\s,]+/)[0],
    bugs: textOf(own.get('bugreports')),
    dependencies: [...names('imports', false), ...names('depends', false), ...names('linkingto', false), ...names('suggests', true)],
    testing: testing(text, /\b(?:testthat|tinytest|RUnit)\b/, 'R CMD check'),
    builds: true,
    makes: ['library']
  }
}

export const cabal: Parse = text => {
  const own = colonFields(text)
  return {
    ecosystem: 'cabal',
    name: textOf(own.get('name')),
    version: textOf(own.get('version')),
    description: textOf(own.get('synopsis')),
    license: textOf(own.get('license')),
    homepage: textOf(own.get('homepage')),
    bugs: textOf(own.get('bug-reports')),
    testing: testing(text, /^test-suite\s/i, 'cabal test'),
    builds: true,
    makes: [...(/^library\b/im.test(text) ? (['library'] as const) : []), ...(/^executable\s/im.test(text) ? (['program'] as const) : [])]
  }
}

export const opam: Parse = text => {
  const value = (key: string): string | undefined => capture(text, new RegExp(`^${key}:\\s{0,10}\\[?\\s{0,10}"([^"\\n]{1,300})"`))
  return {
    ecosystem: 'dune',
    name: value('name'),
    version: value('version'),
    description: value('synopsis'),
    license: value('license'),
    homepage: value('homepage'),
    repository: value('dev-repo'),
    bugs: value('bug-reports'),
    documentation: value('doc'),
    testing: testing(text, /\bwith-test\b/, 'dune runtest'),
    builds: /^build:/m.test(text)
  }
}

export const duneProject: Parse = text => {
  const value = (key: string): string | undefined => capture(text, new RegExp(`\\(${key}\\s{1,10}"?([^")\\s][^")\\n]{0,299})`))
  return {
    ecosystem: 'dune',
    name: value('name'),
    version: value('version'),
    license: value('license'),
    homepage: value('homepage'),
    bugs: value('bug_reports'),
    documentation: value('documentation'),
    builds: true
  }
}

export const mix: Parse = text => ({
  ecosystem: 'hex',
  name: capture(text, /\bapp:\s{0,5}:(\w{1,80})/),
  version: capture(text, /\bversion:\s{0,5}"([^"\n]{1,60})"/),
  description: capture(text, /\bdescription:\s{0,5}"([^"\n]{1,300})"/),
  license: capture(text, /\blicenses:\s{0,5}\[\s{0,5}"([^"\n]{1,100})"/),
  homepage: capture(text, /\bhomepage_url:\s{0,5}"([^"\n]{1,300})"/),
  repository: capture(text, /\bsource_url:\s{0,5}"([^"\n]{1,300})"/),
  dependencies: perLine(text, /\{:(\w{1,80}), ?"([^"]{1,60})"(.{0,200})/).map(([, name = '', version = '', rest = '']): Dependency => ({
    name,
    version,
    dev: rest.includes('only:')
  })),
  builds: true,
  makes: ['library']
})

export const rebar: Parse = text => ({
  ecosystem: 'hex',
  dependencies: (text.split('{deps,')[1]?.split(']')[0] ?? '')
    .split('{')
    .flatMap(one => /^\s?(\w{1,80})\s?,/.exec(one)?.[1] ?? [])
    .map((name): Dependency => ({ name, dev: false })),
  builds: true
})

export const swiftPackage: Parse = text => ({
  ecosystem: 'swift',
  name: /\bname:\s?"([^"\n]{1,100})"/.exec(argumentsOf(text, 'Package'))?.[1],
  dependencies: perLine(text, /\burl:\s?"([^"]{1,200})"/).map(([, name = '']): Dependency => ({ name, dev: false })),
  testing: testing(text, /\.testTarget\s?\(/, 'swift test'),
  builds: true,
  makes: [
    ...(/\.library\s?\(/.test(text) ? (['library'] as const) : []),
    ...(/\.executable(?:Target)?\s?\(/.test(text) ? (['program'] as const) : [])
  ]
})

export const podspec: Parse = text => {
  const value = (key: string): string | undefined =>
    capture(text, new RegExp(`^\\s{0,20}\\w{1,20}\\.${key}\\s{0,20}=\\s{0,20}(?:\\{\\s?:type\\s?=>\\s?)?["']([^"'\\n]{1,300})["']`))
  return {
    ecosystem: 'swift',
    name: value('name'),
    version: value('version'),
    description: value('summary'),
    license: value('license'),
    homepage: value('homepage')
  }
}

export const nixFlake: Parse = text => ({
  ecosystem: 'nix',
  description: capture(text, /^\s*description\s?=\s?"([^"]{1,300})"/),
  testing: testing(text, /^\s*checks\s?=|\bchecks\.\$?\{/, 'nix flake check'),
  builds: NIX_BUILDS.test(text)
})

export const zigBuild: Parse = (text, path) => ({
  ecosystem: 'zig',
  name: capture(text, /\.name\s?=\s?[."@]{1,2}([\w-]{1,100})/),
  version: /\.zon$/.test(path) ? capture(text, /\.version\s?=\s?"([^"\n]{1,60})"/) : undefined,
  testing: testing(text, /\.addTest\s?\(/, 'zig build test'),
  builds: !/\.zon$/.test(path),
  makes: [
    ...(/\.add(?:Shared|Static)?Library\s?\(/.test(text) ? (['library'] as const) : []),
    ...(/\.addExecutable\s?\(/.test(text) ? (['program'] as const) : [])
  ]
})

/** `Project.toml` of Julia; other tools have a file of that name. */
export const juliaProject: Parse = text => {
  const toml = parseToml(text)
  if (at(toml, 'uuid') === undefined && at(toml, 'deps') === undefined) return undefined
  return {
    ecosystem: 'julia',
    name: textOf(at(toml, 'name')),
    version: textOf(at(toml, 'version')),
    license: textOf(at(toml, 'license')),
    dependencies: [...dependenciesOf(at(toml, 'deps'), false), ...dependenciesOf(at(toml, 'extras'), true)],
    makes: at(toml, 'uuid') === undefined ? [] : ['library']
  }
}

export const perlMakefile: Parse = text => {
  const value = (key: string): string | undefined =>
    capture(text, new RegExp(`\\b${key}\\b["']?\\s{0,20}=>?\\s{0,20}["']([^"'\\n]{1,200})["']`, 'i'))
  return {
    ecosystem: 'perl',
    name: value('NAME') ?? value('module_name') ?? capture(text, /^name\s?=\s?([\w-]{1,100})/m),
    license: value('LICENSE') ?? capture(text, /^license\s?=\s?([\w-]{1,100})/m),
    builds: true,
    makes: ['library']
  }
}

export const perlMeta: Parse = text => {
  const json = parseJson(text)
  if (at(json, 'meta-spec') === undefined) return undefined
  return {
    ecosystem: 'perl',
    name: textOf(at(json, 'name')),
    version: textOf(at(json, 'version')),
    description: textOf(at(json, 'abstract')),
    license: listOf(at(json, 'license')).flatMap(one => textOf(one) ?? [])[0],
    homepage: textOf(at(json, 'resources', 'homepage')),
    repository: textOf(at(json, 'resources', 'repository', 'url')),
    bugs: textOf(at(json, 'resources', 'bugtracker', 'web'))
  }
}

export const cpanfile: Parse = text => ({
  ecosystem: 'perl',
  dependencies: perLine(text, /^(\s*)requires ["']([\w:]{1,100})["']/).map(([, indent = '', name = '']): Dependency => ({
    name,
    dev: indent !== ''
  }))
})

export const nimble: Parse = text => {
  const value = (key: string): string | undefined => capture(text, new RegExp(`^${key}\\s{0,20}=\\s{0,20}"([^"\\n]{1,200})"`))
  return {
    ecosystem: 'other',
    version: value('version'),
    description: value('description'),
    license: value('license'),
    testing: testing(text, /^task test\b/, 'nimble test'),
    builds: true
  }
}
