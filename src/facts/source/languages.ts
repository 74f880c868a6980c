// SPDX-License-Identifier: MIT
import { byPath } from '../../core/memo.js'
import { CONTENT_TESTS, EXTENSIONS, FILE_NAMES } from './languages.generated.js'

const MAX_TEXT = 50_000

const byExtension = inverted(EXTENSIONS)
const byName = inverted(FILE_NAMES)
const byContent = new Map(Object.entries(CONTENT_TESTS))

function inverted(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(table).flatMap(([language, keys]) => keys.split(' ').map(key => [key, language])))
}

/**
 * The programming language that a file's name stands for, as linguist names it; undefined for markup, data and all else.
 * Where several languages share an extension it is the most usual one: `languageOfText` knows better.
 */
export const languageOf = byPath((path): string | undefined => {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const named = byName.get(name)
  if (named !== undefined) return named === '' ? undefined : named
  // The longest extension counts: `a.rs.in` before `in`.
  for (let dot = name.indexOf('.', 1); dot >= 0; dot = name.indexOf('.', dot + 1)) {
    const language = byExtension.get(name.slice(dot + 1).toLowerCase())
    if (language !== undefined) return language
  }
  return undefined
})

/** The extension of a path whose text tells its language; undefined where the name alone does. */
export const sharedExtension = byPath((path): string | undefined => {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (byName.has(name)) return undefined
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  return byContent.has(extension) ? extension : undefined
})

/** The language of a file with a shared extension, by its text. */
export function languageOfText(text: string, path: string): string | undefined {
  const head = text.slice(0, MAX_TEXT)
  const test = byContent.get(sharedExtension(path) ?? '')?.find(([pattern]) => pattern.test(head))
  return test ? test[1] : languageOf(path)
}

/** Whether a file may be source code: its name or its text tells. */
export function mayBeSource(path: string): boolean {
  return languageOf(path) !== undefined || sharedExtension(path) !== undefined
}
