// SPDX-License-Identifier: MIT
import { capture, lineOfMatch, perLine, type Parse } from './draft.js'
import type { Dependency } from './manifest.js'

export const goMod: Parse = text => {
  const name = capture(text, /^module\s{1,5}"?([^\s"]{1,200})/m)
  if (name === undefined) throw new Error('it has no module line')
  // Both forms: inside a `require (` block and alone on a line.
  const dependencies = perLine(text, /^(?:require |\t)\s?([\w.~-]+\/[\w.~/-]+) (v[\w.+-]+)(?: \/\/ (indirect))?/).map(
    ([, path = '', version = '', indirect]): Dependency => ({ name: path, version, dev: indirect !== undefined })
  )
  // Go's own way to say that a module is dead: a comment before the module line.
  const deprecated = perLine(text.slice(0, Math.max(0, text.search(/^module\s/m))), /^\/\/ Deprecated: ?(.{1,300})/)[0]
  return {
    ecosystem: 'go',
    name,
    dependencies,
    deprecated: deprecated?.[1] === undefined ? undefined : { text: deprecated[1], line: lineOfMatch(text, /^\/\/ Deprecated:/) ?? 1 },
    builds: true
  }
}

export const goWork: Parse = () => ({ ecosystem: 'go', dependencies: [], builds: true })
