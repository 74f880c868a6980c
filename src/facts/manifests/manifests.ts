// SPDX-License-Identifier: MIT
import { mapKnown } from '../../core/known.js'
import { lineOfKey, type ManifestDraft } from './draft.js'
import { parserOf } from './parsers.js'
import { inheritFromWorkspace } from './rust.js'
import type { Tree } from '../../inputs/tree.js'
import type { Task, Manifests, Manifest } from './manifest.js'
import { once } from '../../core/memo.js'
import { isForeign } from '../../core/foreign-path.js'

const NO_TASKS = Object.freeze(Object.create(null) as Record<string, Task>)
const MAX_DEPTH = 4
const MAX_MANIFESTS = 600
const MAX_UNREADABLE = 100

/** The manifests of a tree: who visits sites asks for them before any checker does. */
export const deriveManifests = once((tree: Tree): Manifests => {
  const drafts = new Map<string, ManifestDraft>()
  const unreadable: { path: string; why: string }[] = []
  const paths = tree.entries
    .filter(
      ({ path, mode }) =>
        mode !== 'submodule' && parserOf(path) !== undefined && path.split('/').length - 1 <= MAX_DEPTH && !isForeign(path)
    )
    .map(({ path }) => path)
    .sort((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1))
  for (const path of paths.slice(0, MAX_MANIFESTS)) {
    const read = tree.derive('manifest', path, parseManifest)
    const why = read.known ? read.value.why : read.why
    if (why !== undefined && unreadable.length < MAX_UNREADABLE) unreadable.push({ path, why })
    else if (read.known && read.value.draft) drafts.set(path, read.value.draft)
  }
  const all = [...drafts].map(([path, draft]) => manifestOf(tree, path, inheritFromWorkspace(path, draft, drafts)))
  return { all, unreadable, of: (...ecosystems) => all.filter(manifest => ecosystems.includes(manifest.ecosystem)) }
})

function parseManifest(text: string, path: string): { readonly draft?: ManifestDraft | undefined; readonly why?: string } {
  try {
    return { draft: parserOf(path)?.(text, path) }
  } catch (error) {
    return { why: `it does not parse: ${error instanceof Error ? (error.message.split('\n')[0] ?? '').slice(0, 200) : 'unknown error'}` }
  }
}

function manifestOf(tree: Tree, path: string, draft: ManifestDraft): Manifest {
  const known = Object.fromEntries(
    Object.entries(draft).filter(([key, value]) => value !== undefined && key !== 'shares' && key !== 'inherits')
  ) as Partial<Manifest>
  return {
    tasks: NO_TASKS,
    dependencies: [],
    makes: [],
    builds: false,
    ecosystem: draft.ecosystem,
    ...known,
    lists: draft.dependencies !== undefined,
    path,
    line(key) {
      const line = mapKnown(tree.text(path), text => lineOfKey(text, key))
      return line.known ? line.value : undefined
    }
  }
}
