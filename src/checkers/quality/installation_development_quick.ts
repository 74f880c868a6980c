// SPDX-License-Identifier: MIT
import type { Evidence } from '../../evidence/evidence.js'
import { LOCKFILE } from '../../signals/building/third-party-code.phrases.generated.js'
import { type Checker } from '../checker.js'
import { met, notApplicable, undecided, unmet, type Place } from '../../finding.js'
import { isForeign } from '../../core/foreign-path.js'
import { BUILDS_ONLY, ENVIRONMENT, INSTALLS, SCRIPT, TASK } from './installation_development_quick.phrases.generated.js'

/** A Nix flake may hold packages only. */
const SHELL_IN_FLAKE = /\bdevShells?\b|\bmkShell\b/
const DEVELOPMENT_COMPOSE = /\btarget: {0,4}["']?dev|^ {1,20}- {1,4}["']?\.{1,2}\/?:\//m

function environment({ tree }: Evidence): Place | undefined {
  const made = tree.find(ENVIRONMENT)[0] ?? tree.find(SCRIPT).find(({ path, mode }) => mode !== 'submodule' && !isForeign(path))
  if (made) return { path: made.path }
  for (const [file, text] of [
    [/^flake\.nix$/, SHELL_IN_FLAKE],
    [/^(?:docker-)?compose\.ya?ml$/, DEVELOPMENT_COMPOSE]
  ] as const)
    for (const { path } of tree.find(file)) {
      const fits = tree.derive(`development ${file.source}`, path, content => text.test(content.slice(0, 100_000)))
      if (fits.known && fits.value) return { path }
    }
  return undefined
}

function task({ manifests }: Evidence): Place | undefined {
  for (const { path, tasks } of manifests.all.filter(m => !m.path.includes('/') && m.ecosystem !== 'npm'))
    for (const [name, { command, line }] of Object.entries(tasks))
      if (TASK.test(name) && INSTALLS.test(command) && !BUILDS_ONLY.test(command.trim())) return { path, line }
  return undefined
}

/** Commands in the documents for developers that fetch or build what is needed. */
function installs({ documents }: Evidence): Place | undefined {
  const kinds = ['contributing', 'development', 'readme', 'agents'] as const
  for (const { path, code, kind } of kinds.flatMap(one => documents.of(one)))
    for (const { text, line, section = '' } of code)
      if (
        text.length < 500 &&
        INSTALLS.test(text.trim()) &&
        (kind !== 'readme' || /develop|contribut|build|source|test|hack|compil/i.test(section))
      )
        return { path, line }
  return undefined
}

export const checker: Checker = {
  criterion: 'installation_development_quick',
  looksAt:
    'Dev containers, Nix shells, setup scripts and tasks, development compose files, and documents for developers with commands that both install what is needed and run the tests.',
  neverClaims: 'That the way works or is quick; a compose file for production is no development environment.',
  check(evidence) {
    const { tests, tree, documents, source } = evidence
    const made = environment(evidence)
    if (made)
      return met(
        'strong',
        'A prepared environment or a setup script for developers is in the repository.',
        made,
        ...[installs(evidence) ?? []].flat()
      )
    const set = task(evidence)
    if (set) return met('strong', 'A task sets up what developers need.', set)
    const install = installs(evidence)
    const test = tests.commands.find(({ where }) => where === 'document')
    if (install && test)
      return met('strong', 'The documents give developers the commands that install what is needed and run the tests.', install, {
        path: test.path,
        line: test.line
      })
    const lock = tree.find(LOCKFILE)[0]
    if (install)
      return met('hint', 'The documents give developers a command that installs what is needed, and none that runs the tests.', install)
    if (test)
      return met('hint', 'The documents tell how to run the tests; no command was recognised that sets up what is needed.', {
        path: test.path,
        line: test.line
      })
    if (lock)
      return met('hint', 'A lock file lets a package manager install what developers need; no document tells how.', { path: lock.path })
    if (!tree.complete || documents.unread.length > 0)
      return undecided('Not all documents could be read, so one may tell developers how to start.')
    if (source.files.length === 0)
      return tree.entries.length > 0
        ? notApplicable('hint', 'The repository holds no software to develop.')
        : undecided('The tree is empty.')
    return documents.readme
      ? unmet('hint', 'No prepared environment, setup task or instructions for developers were found.', { path: documents.readme.path })
      : undecided('No instructions for developers were found.')
  }
}
