// SPDX-License-Identifier: MIT
import type { Document } from '../../facts/documents/documents.js'
import type { Evidence } from '../../evidence/evidence.js'
import { userDocuments } from '../../facts/documents/user-documents.js'
import type { Manifest } from '../../facts/manifests/manifest.js'
import { once } from '../../core/memo.js'
import { isTestPath } from '../../facts/source/test-path.js'
import { DECLARED, DEVELOPER_TOOLS, MANAGER, NEEDS_ONLY } from './installing.phrases.generated.js'

/** A command or declaration in a document with which users install the product. */
interface InstallCommand {
  readonly text: string
  readonly path: string
  readonly line: number
}
export interface Installing {
  /** Commands of package managers that name the product. */
  readonly commands: readonly InstallCommand[]
  /** Manifests of packages that a registry would take. */
  readonly packages: readonly Manifest[]
  /** Makefile targets of the product's own: a recipe that installs something, and one that takes it away. */
  readonly install: { readonly manifest: Manifest; readonly command: string; readonly line: number } | undefined
  readonly uninstall: { readonly path: string; readonly line: number } | undefined
}

const GENERIC: ReadonlySet<string> = new Set([
  'app',
  'api',
  'cli',
  'client',
  'code',
  'core',
  'docs',
  'install',
  'lib',
  'main',
  'project',
  'root',
  'run',
  'server',
  'test',
  'tests',
  'tool',
  'tools',
  'web',
  'workspace'
])

const PUBLISHES = new Set([
  'npm',
  'pypi',
  'cargo',
  'rubygems',
  'composer',
  'maven',
  'gradle',
  'nuget',
  'r',
  'hex',
  'pub',
  'helm',
  'github-action',
  'perl',
  'cabal',
  'go',
  'swift',
  'julia'
])
/** An image that the reader has just built comes from nowhere: no registry or owner stands before its name. */
const IMAGE_BUILD = /\b(?:docker|podman) (?:buildx )?build\b/
const OWN_IMAGE = /\b(?:docker|podman) run\b(?!.*\s["']?[\w.-]{1,100}(?::\d{1,5})?\/[\w.-])/
const LIKE_INSTALL = /\b(?:install|cp|mkdir|ln|tar|ditto|rsync)\b/

function namesOf({ manifests, repository }: Pick<Evidence, 'manifests' | 'repository'>): readonly string[] {
  const names = new Set<string>()
  if (repository.known)
    names.add(repository.value.name.toLowerCase()).add(`${repository.value.owner}/${repository.value.name}`.toLowerCase())
  for (const { name, path } of manifests.all.slice(0, 200)) {
    if (name === undefined || isTestPath(path)) continue
    const plain = name.toLowerCase()
    names.add(plain)
    const last = plain.split(/[/:]/).at(-1)
    if (last !== undefined && plain.startsWith('@')) names.add(last)
  }
  return [...names].filter(name => name.length >= 2 && !GENERIC.has(name))
}

/** The name as a word of its own; in a path or a scope, with a version or an option behind it. */
function naming(names: readonly string[]): (text: string) => boolean {
  return text => {
    const lower = text.toLowerCase()
    return names.some(name => {
      for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + 1)) {
        const before = lower.charAt(at - 1)
        const after = lower.charAt(at + name.length)
        if (!/[\w-]/.test(before) && !/\w/.test(after)) return true
      }
      return false
    })
  }
}

export const installingOf = once((evidence: Evidence): Installing => {
  const { documents, manifests, tree } = evidence
  const named = naming(namesOf(evidence))
  const texts: readonly Document[] = userDocuments(documents).slice(0, 40)
  const commands: InstallCommand[] = []
  for (const document of texts) {
    // Reading a document is slow; most name no package manager.
    const may = tree.derive('may install', document.path, text => MANAGER.test(text) || DECLARED.test(text))
    if (may.known && !may.value) continue
    const { path, code } = document
    const builds = code.some(({ text }) => IMAGE_BUILD.test(text))
    for (const { text, line } of code) {
      if (text.length > 1000 || NEEDS_ONLY.test(text) || (builds && OWN_IMAGE.test(text))) continue
      const at = MANAGER.exec(text) ?? DECLARED.exec(text)
      if (at && named(text.slice(at.index + (DECLARED.test(at[0]) ? 0 : at[0].length - 1))))
        commands.push({ text: text.trim().slice(0, 120), path, line })
    }
    if (commands.length >= 10) break
  }
  const makefiles = manifests.all.filter(m => (m.ecosystem === 'make' || m.ecosystem === 'just') && !m.path.includes('/'))
  const installing = makefiles.flatMap(manifest => {
    const task = Object.hasOwn(manifest.tasks, 'install') ? manifest.tasks['install'] : undefined
    return task && LIKE_INSTALL.test(task.command) && !DEVELOPER_TOOLS.test(task.command)
      ? [{ manifest, command: task.command, line: task.line }]
      : []
  })[0]
  const removing = makefiles.flatMap(({ tasks, path }) => {
    const task = Object.hasOwn(tasks, 'uninstall') ? tasks['uninstall'] : undefined
    return task && task.command !== '' ? [{ path, line: task.line }] : []
  })[0]
  return {
    commands,
    packages: manifests.all.filter(
      m =>
        PUBLISHES.has(m.ecosystem) &&
        m.private !== true &&
        m.name !== undefined &&
        !isTestPath(m.path) &&
        !/(?:^|\/)(?:docs?|examples?|samples?|demos?|website)\//.test(m.path) &&
        (m.makes.length > 0 || m.builds)
    ),
    install: installing,
    uninstall: removing
  }
})
