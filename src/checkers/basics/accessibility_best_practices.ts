// SPDX-License-Identifier: MIT
import type { Evidence } from '../../evidence/evidence.js'
import { userDocuments } from '../../facts/documents/user-documents.js'
import { type Checker } from '../checker.js'
import { met, notApplicable, placeOf, undecided } from '../../finding.js'
import { INTERFACE, PACKAGE, SAYS } from './accessibility_best_practices.phrases.generated.js'

export const checker: Checker = {
  criterion: 'accessibility_best_practices',
  looksAt:
    'Accessibility checks in CI, among the tools and among the dependencies; words about accessibility in the documents; and whether there is a graphical or web interface at all. All of it gives hints only.',
  neverClaims: 'That the sites and results are accessible, or that they are not.',
  check(evidence: Evidence) {
    const { tools, manifests, documents, tree, source } = evidence
    const [use] = tools.with('accessibility')
    if (use) return met('hint', `${use.tool} ${use.how === 'ci' ? 'runs in CI' : 'is set up'} (${use.path}).`, placeOf(use))
    for (const { path, dependencies } of manifests.all) {
      const found = dependencies.find(({ name }) => PACKAGE.test(name))
      if (found) return met('hint', `${path} uses ${found.name} to check accessibility.`, { path })
    }
    for (const { path, headings, sentences } of [...userDocuments(documents), ...documents.of('contributing', 'development')].slice(
      0,
      100
    )) {
      const said = [...headings, ...sentences].find(({ text }) => text.length <= 2000 && SAYS.test(text))
      if (said) return met('hint', `${path} speaks of accessibility.`, { path, line: said.line })
    }
    const makes = new Set(manifests.all.flatMap(manifest => manifest.makes))
    if (
      tree.complete &&
      source.files.length > 0 &&
      makes.has('library') &&
      !makes.has('program') &&
      !tree.entries.some(({ path }) => INTERFACE.test(path))
    )
      return notApplicable('hint', 'This looks like a library without an interface or site of its own.')
    return undecided('Nothing was found that tells how accessible the project’s sites and results are.')
  }
}
