// SPDX-License-Identifier: MIT
import { KNOWN } from './known-files.phrases.generated.js'

const PLACES = ['', '.github', 'docs']
const ENDINGS = ['md', '', 'rst', 'txt', 'adoc', 'markdown', 'org', 'html']

/**
 * How far a path is from the usual spelling of a file that everybody knows, such as README.md; `Infinity` for what is none.
 * There are only so many such paths, so no crowd of other files keeps them from being read.
 */
export function spellingOf(path: string): number {
  const slash = path.lastIndexOf('/')
  const place = PLACES.indexOf(path.slice(0, Math.max(0, slash)))
  const [, name = '', ending = ''] = /^([A-Za-z_-]{4,16})(?:\.([a-z]{2,8}))?$/.exec(path.slice(slash + 1)) ?? []
  const suffix = ENDINGS.indexOf(ending)
  const letters = [name.toUpperCase(), name.toLowerCase(), name.charAt(0).toUpperCase() + name.slice(1).toLowerCase()].indexOf(name)
  if (place < 0 || suffix < 0 || letters < 0 || !KNOWN.test(name)) return Infinity
  return (letters * ENDINGS.length + suffix) * PLACES.length + place
}
