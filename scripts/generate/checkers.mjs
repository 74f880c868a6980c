// SPDX-License-Identifier: MIT
// The folders of src/checkers/ are the register: a folder for each section, and in it a file for each checker, named by the
// criterion's id.
import { existsSync, readdirSync } from 'node:fs'
import { basename } from 'node:path'

export const SECTIONS = ['basics', 'change-control', 'reporting', 'quality', 'security', 'analysis']

/** The section of each checker by its criterion's id, sorted by id. */
export function checkerFiles() {
  const files = SECTIONS.flatMap(section => idsIn(`src/checkers/${section}`).map(id => [id, section]))
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function idsIn(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder).flatMap(name => (name.endsWith('.ts') && !name.endsWith('.generated.ts') ? [basename(name, '.ts')] : []))
}

/** The index of all checkers as [[path, source]]. */
export function checkers() {
  const files = [...checkerFiles()]
  return [
    [
      'src/checkers/index.generated.ts',
      `// SPDX-License-Identifier: MIT
// Made from the files of src/checkers/*/ by scripts/generate.mjs. Do not edit.
import type { Checker } from './checker.js'
${files.map(([id, section]) => `import { checker as ${id} } from './${section}/${id}.js'\n`).join('')}
/** Every checker, sorted by criterion. A criterion that is not here is declared or computed. */
export const CHECKERS: readonly Checker[] = [
${files.map(([id]) => `  ${id}`).join(',\n')}
]
`
    ]
  ]
}
