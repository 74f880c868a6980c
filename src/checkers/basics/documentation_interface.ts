// SPDX-License-Identifier: MIT
import { posix } from 'node:path'
import type { Evidence } from '../../evidence/evidence.js'
import { userDocuments } from '../../facts/documents/user-documents.js'
import type { Tree } from '../../inputs/tree.js'
import { type Checker } from '../checker.js'
import { met, notApplicable, type Place, placeOf, undecided } from '../../finding.js'
import type { Manifest } from '../../facts/manifests/manifest.js'
import { isForeign } from '../../core/foreign-path.js'
import { isTestPath } from '../../facts/source/test-path.js'
import {
  API_GENERATOR_FILE,
  COMMAND_LINE_FILE,
  HEADING,
  SAMPLE,
  SITES,
  SPHINX_EXTENSION
} from './documentation_interface.phrases.generated.js'

/** What kind of interface a reference describes. */
type Interface = 'API' | 'library' | 'command line' | 'web API' | 'action' | 'chart' | 'configuration'

const FILES: readonly (readonly [Interface, RegExp])[] = [
  ['web API', /(?:^|[/._-])(?:openapi|swagger|asyncapi)[^/]{0,40}\.(?:ya?ml|json)$/i],
  ['library', API_GENERATOR_FILE],
  ['library', /^man\/[^/]+\.Rd$|\.docc\/[^/]+\.md$/],
  ['library', /^docs?\/(?:[^/]+\/)?(?:api|api[-_]reference)\/[^/]+\.(?:md|rst|adoc|html)$/i],
  ['API', /^docs?\/(?:[^/]+\/)?api(?:[-_]reference)?\.(?:md|rst|adoc)$/i],
  [
    'command line',
    /^(?:docs?\/)?man(?:pages?|\d)?\/(?:man\d\/)?[^/]+\.[1-8](?:\.(?:md|adoc|rst|ronn|in|scd|txt))?$|^[^/]*[a-z]\.1(?:\.(?:md|adoc|rst|ronn|in|scd))?$/i
  ],
  ['command line', COMMAND_LINE_FILE],
  ['configuration', /(?:^|\/)[^/]+\.schema\.json$|^schemas?\/[^/]+\.json$/i],
  ['chart', /(?:^|\/)values\.schema\.json$/]
]

const GENERATED: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:docs?|documentation)\/(?:source\/)?conf\.py$/, SPHINX_EXTENSION],
  [/^mkdocs\.ya?ml$/, /\bmkdocstrings\b|\bmkdocs-click\b|\bmkapi\b/]
]

interface Reference {
  readonly kind: Interface
  readonly place: Place
}

function references({ tree, documents }: Evidence): Reference[] {
  const found: Reference[] = []
  const wanted = new Set(FILES)
  for (const { path, mode } of tree.entries) {
    if (mode === 'submodule' || wanted.size === 0) continue
    for (const rule of wanted) {
      const [kind, pattern] = rule
      if (!pattern.test(path) || SAMPLE.test(path) || isTestPath(path) || isForeign(path)) continue
      found.push({ kind, place: { path } })
      wanted.delete(rule)
    }
  }
  for (const [name, content] of GENERATED)
    for (const { path } of tree.find(name)) {
      const text = tree.text(path)
      if (text.known && content.test(text.value)) found.push({ kind: 'library', place: { path } })
    }
  const link = documents
    .of('readme')
    .flatMap(({ path, links }) =>
      links.filter(({ url, image }) => !image && SITES.test(url)).map(({ url, line }) => ({ path, url, line }))
    )[0]
  if (link) found.push({ kind: 'library', place: placeOf(link) }, { kind: 'library', place: { url: link.url } })
  return found
}

/** An action whose inputs are described, and where its README lists them. */
function action({ tree, documents }: Evidence): Reference[] {
  const file = ['action.yml', 'action.yaml'].find(path => tree.has(path))
  const text = file === undefined ? undefined : tree.text(file)
  if (file === undefined || !text?.known || !/^inputs:/m.test(text.value) || !/^ {2,8}description:/m.test(text.value)) return []
  const heading = documents.readme?.headings.find(({ text }) => /\b(?:inputs?|options|parameters|configuration|usage)\b/i.test(text))
  return heading && documents.readme
    ? [
        { kind: 'action', place: { path: documents.readme.path, line: heading.line } },
        { kind: 'action', place: { path: file } }
      ]
    : []
}

/** What a manifest makes: as it says, else by the convention of its ecosystem. */
function makes({ path, ecosystem, makes, name, private: secret }: Manifest, tree: Tree): readonly ('library' | 'program')[] {
  const beside = (file: string) => tree.has(posix.join(posix.dirname(path), file))
  if (makes.length > 0) return makes
  if (ecosystem === 'cargo')
    return [...(beside('src/lib.rs') ? (['library'] as const) : []), ...(beside('src/main.rs') ? (['program'] as const) : [])]
  return ecosystem === 'pypi' && name !== undefined && !secret ? ['library'] : []
}

/** The interfaces that the manifests say the project has. */
function interfaces({ manifests, tree }: Evidence): ReadonlySet<Interface> {
  const made = new Set(manifests.all.filter(({ path }) => path.split('/').length <= 3).flatMap(manifest => makes(manifest, tree)))
  return new Set<Interface>([
    ...(made.has('library') ? (['library', 'API'] as const) : []),
    ...(made.has('program') ? (['command line', 'web API', 'API'] as const) : []),
    ...(tree.has('action.yml') || tree.has('action.yaml') ? (['action'] as const) : []),
    ...(manifests.of('helm').length > 0 ? (['chart'] as const) : [])
  ])
}

export const checker: Checker = {
  criterion: 'documentation_interface',
  looksAt:
    'Reference artefacts that fit what the manifests say the project makes: OpenAPI files, manual pages, generated API documentation and its sites, descriptions of an action’s inputs; else headings about the interface.',
  neverClaims: 'That a reference is complete or current, or that comments in code are a reference.',
  check(evidence) {
    const { documents, manifests, source, tree } = evidence
    const has = interfaces(evidence)
    const found = [...action(evidence), ...references(evidence)]
    const fitting = found.filter(({ kind }) => has.has(kind))
    const [best] = fitting
    const placesOf = (kind: Interface) => found.filter(reference => reference.kind === kind).map(reference => reference.place)
    if (best)
      return met(
        'strong',
        `There is reference documentation of the ${best.kind === 'command line' ? 'command line' : best.kind}.`,
        ...placesOf(best.kind).slice(0, 4)
      )
    const [other] = found
    if (other)
      return met(
        'hint',
        `There is reference documentation of a ${other.kind}, which the manifests do not say the project makes.`,
        ...placesOf(other.kind).slice(0, 4)
      )
    for (const document of userDocuments(documents)) {
      const heading = document.survey ? undefined : document.headings.find(({ text }) => HEADING.test(text))
      if (heading)
        return met('hint', `${document.path} has a part “${heading.text.slice(0, 80)}”.`, { path: document.path, line: heading.line })
    }
    if (tree.complete && tree.entries.length > 0 && source.primary === undefined && manifests.all.length === 0)
      return notApplicable('hint', 'The repository holds no source of a program, so there is no interface to describe.')
    return undecided('No reference documentation of the interface was recognised.')
  }
}
