// SPDX-License-Identifier: MIT
import type { Checker } from '../checkers/checker.js'
import { lazily } from '../core/memo.js'
import { evidenceOf, type Evidence, type Inputs } from '../evidence/evidence.js'
import type { Tree } from '../inputs/tree.js'
import { findingOf } from './grade.js'
import type { Graded } from './graded.js'

/** So many changed files are tried; each costs an evaluation of the criterion. */
const MOST_FILES = 32

/** What most often carries a finding that points elsewhere: workflows, then files at the top, then the rest. */
const RANKS = [/^\.github\/workflows\/|^\.(?:gitlab-ci|circleci|travis)/, /^[^/]+$/, /\.(?:ya?ml|toml|json|cfg|ini|sh|md|rst)$/]

/** The base as it was judged. */
interface Judged {
  readonly inputs: Inputs
  readonly graded: Graded
}

/**
 * Gives, for a criterion, a changed file that alone makes its finding another one: the base with nothing but that file's
 * change is judged. Undefined when no single file among the likeliest does.
 */
export function culpritFinder(base: Judged, head: Tree, checkers: readonly Checker[]): (id: string) => string | undefined {
  const { inputs, graded } = base
  const paths = lazily(() => changedPaths(inputs.tree, head))
  const partial = new Map<string, Evidence>()
  const withChange = (path: string): Evidence => {
    const known = partial.get(path)
    if (known) return known
    const made = evidenceOf({ ...inputs, tree: inputs.tree.withEntry(path, head.entry(path)) })
    partial.set(path, made)
    return made
  }
  return id => {
    const checker = checkers.find(({ criterion }) => criterion === id)
    const was = graded.results.get(id)?.finding
    if (!checker || !was) return undefined
    return paths().find(path => {
      const is = findingOf(checker, withChange(path))
      return is.status !== was.status || is.strength !== was.strength
    })
  }
}

function changedPaths(base: Tree, head: Tree): readonly string[] {
  const touched = [
    ...base.entries.filter(({ path, oid }) => head.entry(path)?.oid !== oid),
    ...head.entries.filter(({ path }) => !base.has(path))
  ].map(({ path }) => path)
  const rank = (path: string): number => {
    const at = RANKS.findIndex(pattern => pattern.test(path))
    return (at < 0 ? RANKS.length : at) + (head.has(path) ? 0.5 : 0)
  }
  return [...new Set(touched)].sort((a, b) => rank(a) - rank(b)).slice(0, MOST_FILES)
}
