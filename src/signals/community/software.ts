// SPDX-License-Identifier: MIT
import type { Tree } from '../../inputs/tree.js'
import type { Manifests } from '../../facts/manifests/manifest.js'
import type { Source } from '../../facts/source/source-file.js'
import { NO_PROGRAM, PROGRAM_FILE, PROGRAM_FOLDER } from './software.phrases.generated.js'

const DATA = /\.(?:ya?ml|json)$/i

function isText(path: string): boolean {
  return NO_PROGRAM.test(path) && !PROGRAM_FILE.test(path) && !(DATA.test(path) && PROGRAM_FOLDER.test(path))
}

/**
 * Whether the repository holds software: `no` when all of it is text, pictures and settings, `unlikely` when no source of a
 * known language and no manifest was found.
 */
export function softwareIn({
  tree,
  source,
  manifests
}: {
  readonly tree: Tree
  readonly source: Source
  readonly manifests: Manifests
}): 'yes' | 'unlikely' | 'no' {
  if (source.files.length > 0 || manifests.all.length > 0 || manifests.unreadable.length > 0 || tree.entries.length === 0) return 'yes'
  return tree.complete && tree.entries.every(({ path, mode }) => mode !== 'submodule' && isText(path)) ? 'no' : 'unlikely'
}
