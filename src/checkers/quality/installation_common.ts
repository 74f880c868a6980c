// SPDX-License-Identifier: MIT
import { valueOr } from '../../core/known.js'
import { lazily } from '../../core/memo.js'
import type { Evidence } from '../../evidence/evidence.js'
import { userDocuments } from '../../facts/documents/user-documents.js'
import { installingOf } from '../../signals/building/installing.js'
import { type Checker } from '../checker.js'
import { at, decide, met, notApplicable, placeOf, undecided, unmet, when, type Place } from '../../finding.js'
import { runsInCi } from '../../facts/tools/tool-use.js'
import { isForeign } from '../../core/foreign-path.js'
import { isTestPath } from '../../facts/source/test-path.js'
import { PACKAGED } from './installation_common.phrases.generated.js'

const INSTALL_STEP = /\b(?:cmake --install|(?:make|ninja|meson|just) install)\b/
/** A release on its own holds files, and does not say how they are installed. */
const ONLY_FILES: ReadonlySet<string> = new Set(['GitHub release'])

const INSTALLING = /install|deploy|set ?up|download/i

function shown(text: string): string {
  return text.replace(/^[$>%]\s+/, '').slice(0, 90)
}

/** Packages for operating systems and stores. */
function systemPackages({ tree }: Evidence): readonly Place[] {
  return tree
    .find(PACKAGED)
    .filter(({ path }) => path.split('/').length <= 4 && !isForeign(path) && !isTestPath(path))
    .slice(0, 3)
    .map(({ path }) => at(path))
}

/** A step that installs what was built by hand. */
function installStep({ documents, tree }: Evidence): Place | undefined {
  const mayInstall = (path: string) => tree.derive('may install by hand', path, text => INSTALL_STEP.test(text))
  for (const { path, code } of userDocuments(documents).slice(0, 40)) {
    if (!valueOr(mayInstall(path), false)) continue
    const step = code.find(({ text }) => text.length < 500 && INSTALL_STEP.test(text))
    if (step) return at(path, step.line)
  }
  return undefined
}

export const checker: Checker = {
  criterion: 'installation_common',
  looksAt:
    'Commands in the README and guides that install the product with a package manager, by its name; package manifests and CI steps that publish them; make install and uninstall; Dockerfiles and packages for systems.',
  neverClaims: 'That installing prerequisites or developers’ dependencies installs the product.',
  check(evidence) {
    const { tools, manifests, tree, documents } = evidence
    const { commands, packages, install, uninstall } = installingOf(evidence)
    const publishing = tools.with('publish').filter(use => runsInCi(use) && !ONLY_FILES.has(use.tool))
    const [command] = commands
    const [publish] = publishing
    const [pack] = packages
    const said = commands.slice(0, 2).map(placeOf)
    const systems = lazily(() => systemPackages(evidence))
    const packed = publish ? [placeOf(publish)] : pack ? [at(pack.path)] : []
    return decide(
      when(packed.length > 0 && command, ({ text }) => {
        const how = `The documents tell how to install with a package manager, which removes and updates it too: \`${shown(text)}\`.`
        return met('strong', how, ...said, ...packed)
      }),
      when(install && uninstall && [at(install.manifest.path, install.line), uninstall], targets =>
        met('strong', 'make install installs the software and make uninstall removes it.', ...targets)
      ),
      when(command, ({ text }) => met('hint', `The documents tell how to install the software: \`${shown(text)}\`.`, ...said)),
      when(publish, use =>
        met(
          'hint',
          `CI publishes packages with ${use.tool}; no command was found in the documents that installs the product.`,
          placeOf(use)
        )
      ),
      when(
        () => systems().length > 0,
        () => met('hint', 'The repository holds packages for systems or stores.', ...systems())
      ),
      when(install, ({ manifest, line }) =>
        met('hint', 'make install installs the software; no target was found that removes it.', at(manifest.path, line))
      ),
      when(pack, ({ path }) =>
        met('hint', `${path} describes a package; no command was found in the documents that installs it.`, at(path))
      ),
      when(
        () => manifests.of('docker').find(({ path }) => path.split('/').length <= 2 && !path.startsWith('.')),
        ({ path }) => met('hint', 'A container image can be built from the repository.', at(path))
      ),
      when(
        () => installStep(evidence),
        step => met('hint', 'The documents tell how to install what was built; how to remove it was not seen.', step)
      ),
      when(
        () => !tree.complete || documents.unread.length > 0,
        () => undecided('Not all documents could be read, so one may tell how to install the software.')
      ),
      when(tree.entries.length === 0, () => undecided('The tree is empty.')),
      when(
        () => evidence.source.files.length === 0,
        () => notApplicable('hint', 'The repository holds no software to install.')
      ),
      when(
        () => documents.readme && !documents.readme.headings.some(({ text }) => INSTALLING.test(text)) && documents.readme,
        ({ path }) =>
          unmet(
            'hint',
            'No common way to install the software was found: no package, no install command with its name, no make install.',
            at(path)
          )
      ),
      undecided('No way to install the software was found.')
    )
  }
}
