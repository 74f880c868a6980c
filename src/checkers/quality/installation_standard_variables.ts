// SPDX-License-Identifier: MIT
import { buildFiles, placesOfLines } from '../../signals/building/build-files.js'
import { buildOf } from '../../signals/building/build.js'
import { installingOf } from '../../signals/building/installing.js'
import { type Checker } from '../checker.js'
import { met, notApplicable, undecided, unmet } from '../../finding.js'
import { INSTALLER } from './installation_standard_variables.phrases.generated.js'

/** A path of the system that a recipe writes to, with nothing before it. */
const ABSOLUTE = /(?:^|[\s"'=])\/(?:usr|etc|opt|bin|var|lib)\//m
const PREFIX = /\$[({](?:PREFIX|prefix|bindir|BINDIR|INSTALL_PREFIX)[)}]/

export const checker: Checker = {
  criterion: 'installation_standard_variables',
  looksAt:
    'Install recipes with DESTDIR or a prefix, CMake’s GNUInstallDirs, Meson and Autotools, which honour them by design, and whether there is anything but packages to install.',
  neverClaims: 'That a target called install which sets up developers’ tools installs the product.',
  check(evidence) {
    const { tree, manifests } = evidence
    const { install, packages } = installingOf(evidence)
    const files = buildFiles(evidence)
    const [destdir] = files.of('destdir')
    if (install && /\$[({]DESTDIR[)}]/.test(install.command))
      return met('strong', 'make install puts all below DESTDIR, as packagers expect.', { path: install.manifest.path, line: install.line })
    const designed = manifests.of('meson', 'autotools').find(({ builds, path }) => builds && !path.includes('/'))
    if (designed)
      return met(
        'strong',
        `${designed.ecosystem === 'meson' ? 'Meson' : 'Autotools'} installs the software and honours DESTDIR and the prefix.`,
        { path: designed.path }
      )
    const cmake = manifests.of('cmake').some(({ builds, path }) => builds && !path.includes('/'))
    if (cmake && destdir?.what === 'GNUInstallDirs')
      return met(
        'strong',
        'CMake installs into the folders of GNUInstallDirs and honours DESTDIR and the prefix.',
        ...placesOfLines([destdir])
      )
    if (destdir)
      return met('hint', 'A makefile uses DESTDIR; a target that installs the product was not recognised.', ...placesOfLines([destdir]))
    if (install) {
      const place = { path: install.manifest.path, line: install.line }
      if (PREFIX.test(install.command)) return met('hint', 'make install has a prefix that can be chosen, but no DESTDIR.', place)
      if (ABSOLUTE.test(install.command))
        return unmet('hint', 'make install writes to folders of the system, without DESTDIR before them.', place)
      return undecided('make install was found; where it installs was not recognised.')
    }
    if (cmake) return undecided('CMake builds the software; how it is installed was not seen.')
    const [installer] = tree.find(INSTALLER)
    if (installer) return undecided(`${installer.path} may install the software; whether its places can be chosen was not looked into.`)
    const build = buildOf(evidence)
    if (build.unnecessary && tree.complete && packages.length === 0 && build.manifests.length === 0)
      return notApplicable(
        'strong',
        `Nothing is built or installed: no install target or installer, and the source is ${build.unnecessary.language} and the like.`
      )
    if (packages.length > 0 || manifests.of('docker', 'helm').length > 0)
      return notApplicable('hint', 'The software is delivered by package managers or as images, which decide themselves where it goes.')
    return undecided('How the software is installed was not recognised.')
  }
}
