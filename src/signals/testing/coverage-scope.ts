// SPDX-License-Identifier: MIT
import { posix } from 'node:path'
import type { CoverageFigure } from './coverage.js'
import { productLanguages } from '../building/product.js'
import type { Source } from '../../facts/source/source-file.js'

const JAVASCRIPT = ['JavaScript', 'TypeScript', 'TSX', 'Vue', 'Svelte', 'Astro']
/** What a tool can measure, by how its figures are named; of others, services above all, anything. */
const MEASURES: readonly (readonly [tool: RegExp, languages: readonly string[]])[] = [
  [/^(?:coverage|pytest|py\.test|python|tox|nox)\b/, ['Python', 'Cython']],
  [/^(?:jest|vitest|nyc|c8|npm|pnpm|yarn|bun|node)\b/, JAVASCRIPT],
  [/^SimpleCov\b/, ['Ruby']],
  [/^(?:JaCoCo|Kover)\b/, ['Java', 'Kotlin', 'Groovy', 'Scala']],
  [/^go-test-coverage\b/, ['Go']],
  [/^(?:coverlet|dotnet)\b/, ['C#', 'F#', 'Visual Basic .NET']],
  [/^(?:tarpaulin|cargo)\b/, ['Rust']],
  [/^ExCoveralls\b/, ['Elixir']],
  [/^gcovr\b/, ['C', 'C++']],
  [/^pest\b/, ['PHP']]
]
/** Build and data languages, of which no tool counts statements. */
const UNCOUNTED: ReadonlySet<string> = new Set([
  'Bicep',
  'CMake',
  'CUE',
  'Dockerfile',
  'HCL',
  'Jsonnet',
  'Makefile',
  'Meson',
  'Nix',
  'SQL',
  'Starlark'
])

/**
 * How much of the product (0..1, by bytes) a figure can speak of: code in the languages that its tool measures, and below
 * the folder of its configuration when that lies in a package of a larger repository. 1 when no source is known.
 */
export function shareMeasured({ tool, place }: Pick<CoverageFigure, 'tool' | 'place'>, { files }: Pick<Source, 'files'>): number {
  const languages = MEASURES.find(([name]) => name.test(tool))?.[1]
  const folder =
    'path' in place && !/^(?:\.github|\.circleci|ci|scripts|config|\.config)\//.test(place.path) ? posix.dirname(place.path) : '.'
  let all = 0
  let measured = 0
  for (const { path, language, bytes, test, sample } of files) {
    if (test || sample === true || UNCOUNTED.has(language)) continue
    all += bytes
    if ((languages?.includes(language) ?? true) && (folder === '.' || path.startsWith(`${folder}/`))) measured += bytes
  }
  return all === 0 ? 1 : measured / all
}

/** The product is made of nothing that has statements to count. */
export function hasNoStatements(source: Pick<Source, 'files'>): boolean {
  const languages = productLanguages(source)
  return languages.length > 0 && languages.every(({ language }) => UNCOUNTED.has(language))
}
