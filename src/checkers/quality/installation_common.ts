// SPDX-License-Identifier: MIT
import { valueOr } from '../../core/known.js'
import { userDocuments } from '../../facts/documents/user-documents.js'
import { installingOf } from '../../signals/building/installing.js'
import { type Checker } from '../checker.js'
import { met, notApplicable, type Place, placeOf, undecided, unmet } from '../../finding.js'
import { runsInCi } from '../../facts/tools/tool-use.js'
import { isForeign } from '../../core/foreign-path.js'
import { isTestPath } from '../../facts/source/test-path.js'
import { PACKAGED } from './installation_common.phrases.generated.js'

const INSTALL_STEP = /\b(?:cmake --install|(?:make|ninja|meson|just) install)\b/
/** A release on its own holds files, and does not say how they are installed. */
const ONLY_FILES: ReadonlySet<string> = new Set(['GitHub release'])

function shown(text: string): string {
  return text.replace(/^[$>%]\s+/, '').slice(0, 90)
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
    const said: Place[] = commands.slice(0, 2).map(placeOf)
    const published: Place[] = publish ? [placeOf(publish)] : []
    if (command && (publish || pack))
      return met(
        'strong',
        `The documents tell how to install with a package manager, which removes and updates it too: \`${shown(command.text)}\`.`,
        ...said,
        ...(publish ? published : pack ? [{ path: pack.path }] : [])
      )
    if (install && uninstall)
      return met(
        'strong',
        'make install installs the software and make uninstall removes it.',
        { path: install.manifest.path, line: install.line },
        uninstall
      )
    if (command) return met('hint', `The documents tell how to install the software: \`${shown(command.text)}\`.`, ...said)
    if (publish)
      return met(
        'hint',
        `CI publishes packages with ${publish.tool}; no command was found in the documents that installs the product.`,
        ...published
      )
    const systems = tree
      .find(PACKAGED)
      .filter(({ path }) => path.split('/').length <= 4 && !isForeign(path) && !isTestPath(path))
      .slice(0, 3)
      .map(({ path }) => ({ path }))
    if (systems.length > 0) return met('hint', 'The repository holds packages for systems or stores.', ...systems)
    if (install)
      return met('hint', 'make install installs the software; no target was found that removes it.', {
        path: install.manifest.path,
        line: install.line
      })
    if (pack)
      return met('hint', `${pack.path} describes a package; no command was found in the documents that installs it.`, { path: pack.path })
    const image = manifests.of('docker').find(({ path }) => path.split('/').length <= 2 && !path.startsWith('.'))
    if (image) return met('hint', 'A container image can be built from the repository.', { path: image.path })
    const step = userDocuments(documents)
      .slice(0, 40)
      .filter(({ path }) =>
        valueOr(
          tree.derive('may install by hand', path, text => INSTALL_STEP.test(text)),
          false
        )
      )
      .flatMap(({ path, code }) =>
        code.filter(({ text }) => text.length < 500 && INSTALL_STEP.test(text)).map(({ line }) => ({ path, line }))
      )[0]
    if (step) return met('hint', 'The documents tell how to install what was built; how to remove it was not seen.', step)
    if (!tree.complete || documents.unread.length > 0)
      return undecided('Not all documents could be read, so one may tell how to install the software.')
    if (evidence.source.files.length === 0)
      return tree.entries.length > 0
        ? notApplicable('hint', 'The repository holds no software to install.')
        : undecided('The tree is empty.')
    return documents.readme && !documents.readme.headings.some(({ text }) => /install|deploy|set ?up|download/i.test(text))
      ? unmet('hint', 'No common way to install the software was found: no package, no install command with its name, no make install.', {
          path: documents.readme.path
        })
      : undecided('No way to install the software was found.')
  }
}
