// SPDX-License-Identifier: MIT
import { inWords, namesOf, placesOf } from '../../signals/analysis/analysis.js'
import type { Evidence } from '../../evidence/evidence.js'
import { places } from '../../facts/source/source.js'
import { type Checker } from '../checker.js'
import { met, notApplicable, undecided, unmet } from '../../finding.js'
import { runsInCi, type ToolUse } from '../../facts/tools/tool-use.js'
import { MEMORY_CHECKERS } from '../../facts/tools/settings.generated.js'

const UNSAFE = new Set(['C', 'C++', 'Objective-C', 'Objective-C++', 'Assembly', 'Cuda', 'Unix Assembly'])
/** They leave some of the care for memory to the programmer; whether that is unsafe enough is for people to say. */
const MANUAL = new Set(['Zig', 'Fortran', 'D', 'Pascal', 'Ada', 'Cython', 'V', 'Odin', 'Modula-2'])
const MUCH = { share: 0.2, files: 20 }
const LITTLE = 0.01

/** ClusterFuzzLite, OSS-Fuzz and cargo-fuzz build with AddressSanitizer unless told otherwise. */
function checksMemory(use: ToolUse): boolean {
  return MEMORY_CHECKERS.has(use.tool) || /^(?:ClusterFuzzLite|OSS-Fuzz|libFuzzer|cargo-fuzz|R-hub)$/.test(use.tool)
}

/** Product files in memory-unsafe languages, and their share of all product bytes. */
function unsafeSource({ source }: Evidence): { files: number; share: number } {
  const product = source.files.filter(f => !f.test)
  const unsafe = product.filter(f => UNSAFE.has(f.language))
  const bytes = (files: readonly { bytes: number }[]): number => files.reduce((sum, f) => sum + f.bytes, 0)
  return { files: unsafe.length, share: bytes(unsafe) / Math.max(1, bytes(product)) }
}

export const checker: Checker = {
  criterion: 'dynamic_analysis_unsafe',
  looksAt:
    'The share of C, C++, Objective-C and assembly in the product, parts of Rust, Go and C# that are marked unsafe, and detectors of memory errors (AddressSanitizer, Valgrind, Miri ...) in CI, tasks and build files.',
  neverClaims: 'That a detector of data races finds errors of memory safety.',
  check(evidence) {
    const { tools, tree, github, source, ci } = evidence
    const unsafe = unsafeSource(evidence)
    const checkers = tools.with('sanitizer', 'fuzz').filter(checksMemory)
    const inCi = checkers.filter(runsInCi)
    if (unsafe.files === 0) {
      if (!tree.complete || source.files.length === 0) return undecided('Which languages the product is written in could not be seen.')
      const elsewhere = github.repository.known ? github.repository.value.languages.find(l => UNSAFE.has(l.name)) : undefined
      if (elsewhere)
        return notApplicable('hint', `No product file in a memory-unsafe language was found, though GitHub counts some ${elsewhere.name}.`)
      // Rust's `unsafe` and Go's cgo alone do not make a project one in a memory-unsafe language, but they are what is checked.
      const marked = source.of('unsafe', { test: false })
      const [watched] = inCi
      if (marked.length > 0 && watched)
        return met(
          'strong',
          `CI runs the code, parts of which are marked unsafe, under ${namesOf(inCi)} on ${inWords(watched.triggers)}.`,
          ...placesOf(inCi)
        )
      if (marked.length > 0)
        return notApplicable(
          'hint',
          'The product is written in memory-safe languages, but parts of it are marked unsafe.',
          ...places(marked, 3)
        )
      const manual = source.languages.find(l => MANUAL.has(l.language))
      if (manual) return undecided(`Whether ${manual.language} counts as a memory-unsafe language is for people to say.`)
      const main = source.languages
        .slice(0, 3)
        .map(l => l.language)
        .join(', ')
      return notApplicable('strong', `The product holds no C, C++, Objective-C or assembly; it is written in ${main}.`)
    }
    const [first] = inCi
    if (first) return met('strong', `CI runs the code under ${namesOf(inCi)} on ${inWords(first.triggers)}.`, ...placesOf(inCi))
    if (checkers.length > 0)
      return met('hint', `${namesOf(checkers)} can be turned on, but CI is not seen to use it.`, ...placesOf(checkers))
    if (unsafe.share < LITTLE || !tree.complete)
      return undecided('Little of the product is in a memory-unsafe language, and no detector of memory errors was found.')
    if (ci.unreadable[0]) return undecided(`What CI runs is not all visible: ${ci.unreadable[0].path}, ${ci.unreadable[0].why}.`)
    const much = unsafe.share >= MUCH.share && unsafe.files >= MUCH.files
    return unmet(
      'hint',
      `${much ? 'Much' : 'Some'} of the product is in a memory-unsafe language (${unsafe.files} files), and no detector of memory errors was found.`
    )
  }
}
