// SPDX-License-Identifier: MIT
import { argumentsOf, capture, perLine, testing, type Parse } from './draft.js'
import type { Dependency } from './manifest.js'
import { CTEST } from './native.phrases.generated.js'

/** Comment lines name calls that are not made. */
function withoutComments(text: string): string {
  return text
    .split('\n')
    .filter(line => !/^\s*(?:#|dnl\b)/.test(line))
    .join('\n')
}

function named(matches: readonly RegExpExecArray[]): readonly Dependency[] {
  return matches
    .slice(0, 300)
    .map(([, name = '', version]) => (version === undefined ? { name, dev: false } : { name, version, dev: false }))
}

function made(library: boolean, program: boolean): readonly ('library' | 'program')[] {
  return [...(library ? (['library'] as const) : []), ...(program ? (['program'] as const) : [])]
}

export const cmake: Parse = text => {
  const code = withoutComments(text)
  const project = argumentsOf(code, 'project') || argumentsOf(code, 'PROJECT')
  return {
    ecosystem: 'cmake',
    name: /^\s*"?([\w.+-]{1,100})/.exec(project)?.[1],
    version: /\bVERSION\s+"?(\d[\w.]{0,40})/.exec(project)?.[1],
    description: /\bDESCRIPTION\s+"([^"]{1,300})"/.exec(project)?.[1],
    homepage: /\bHOMEPAGE_URL\s+"?([^\s"]{1,300})/.exec(project)?.[1],
    dependencies: named(perLine(code, /\bfind_package\s?\(\s?([\w.+-]{1,100})/i)),
    testing: testing(text, CTEST, 'ctest'),
    builds: project !== '' || /\badd_(?:executable|library)\s?\(/i.test(code),
    makes: made(/\badd_library\s?\(/i.test(code), /\badd_executable\s?\(/i.test(code))
  }
}

export const autoconf: Parse = text => {
  const code = withoutComments(text)
  const [name, version, bugs] = argumentsOf(code, 'AC_INIT')
    .split(',', 3)
    .map(part => part.replace(/[[\]"]/g, '').trim())
  return {
    ecosystem: 'autotools',
    name: name || undefined,
    version: version !== undefined && /^[\w.+-]{1,60}$/.test(version) ? version : undefined,
    bugs: bugs || undefined,
    builds: /\bAC_(?:INIT|OUTPUT)\b/.test(code)
  }
}

export const meson: Parse = text => {
  const code = withoutComments(text)
  const project = argumentsOf(code, 'project')
  return {
    ecosystem: 'meson',
    name: /^\s*'([^'\n]{1,100})'/.exec(project)?.[1],
    version: /\bversion\s?:\s?'([^'\n]{1,60})'/.exec(project)?.[1],
    license: /\blicense\s?:\s?\[?\s?'([^'\n]{1,100})'/.exec(project)?.[1],
    dependencies: named(perLine(code, /\bdependency\s?\(\s?'([\w.+-]{1,100})'/)),
    testing: testing(text, /^\s*test\s?\(/, 'meson test'),
    builds: project !== '' || /\b(?:executable|library|shared_library|static_library)\s?\(/.test(code),
    makes: made(/\b(?:(?:shared_|static_|both_)?library|both_libraries)\s?\(/.test(code), /\bexecutable\s?\(/.test(code))
  }
}

/** `BUILD`, `MODULE.bazel`, `WORKSPACE`. A file called BUILD may be about something else. */
export const bazel: Parse = text => {
  if (
    !/^(?:load|package|module|workspace|\w{1,60}(?:_library|_binary|_test)|filegroup|genrule|alias|exports_files|bazel_dep|http_archive|git_repository)\s?\(/m.test(
      text
    )
  )
    return undefined
  return {
    ecosystem: 'bazel',
    name: /\bname\s?=\s?"([\w.-]{1,100})"/.exec(argumentsOf(text, 'module') || argumentsOf(text, 'workspace'))?.[1],
    version: /\bversion\s?=\s?"([\w.+-]{1,60})"/.exec(argumentsOf(text, 'module'))?.[1],
    dependencies: named(perLine(text, /^bazel_dep\(\s?name\s?=\s?"([\w.-]{1,100})"(?:,\s?version\s?=\s?"([\w.+-]{1,60})")?/)),
    testing: testing(text, /^\w{0,60}_test\(/, 'bazel test //...'),
    builds: true,
    makes: made(/^\w{1,60}_library\(/m.test(text), /^\w{1,60}_binary\(/m.test(text))
  }
}

export const scons: Parse = text =>
  /\bEnvironment\s?\(|\bSConscript\s?\(|\bProgram\s?\(|\bDefault\s?\(/.test(text) ? { ecosystem: 'scons', builds: true } : undefined

export const waf: Parse = text => (/^def (?:build|configure|options)\s?\(/m.test(text) ? { ecosystem: 'other', builds: true } : undefined)

const DIGEST = /@sha256:[a-f0-9]{64}/

/** A container image: its base images are what it depends on. Packaging, not building. */
export const dockerfile: Parse = text => {
  const stages = new Set<string>()
  const dependencies: Dependency[] = []
  for (const line of text.split('\n').slice(0, 5000)) {
    const from = line.length < 1000 ? /^\s*FROM\s+(?:--\S+\s+)?(\S+)(?:\s+AS\s+(\S+))?/i.exec(line) : null
    if (!from?.[1]) continue
    const [name = '', ...version] = from[1].replace(DIGEST, '').split(/:(?=[^/:]*$)/)
    if (!stages.has(from[1].toLowerCase()) && from[1] !== 'scratch')
      dependencies.push(version[0] === undefined ? { name, dev: false } : { name, version: version[0], dev: false })
    if (from[2]) stages.add(from[2].toLowerCase())
  }
  return {
    ecosystem: 'docker',
    dependencies: dependencies.slice(0, 100),
    license: capture(text, /\borg\.opencontainers\.image\.licenses\s?=\s?["']?([^"'\s\\]{1,100})/),
    makes: ['program']
  }
}
