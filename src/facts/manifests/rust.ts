// SPDX-License-Identifier: MIT
import { at, dependenciesOf, fields, lineOfMatch, textOf, type ManifestDraft, type Parse } from './draft.js'
import { parseToml } from './formats.js'

/** What a member of a workspace may take from its root: `license.workspace = true`. */
const SHARED = ['version', 'description', 'license', 'homepage', 'repository', 'documentation'] as const

export const cargoToml: Parse = text => {
  const toml = parseToml(text)
  const crate = at(toml, 'package')
  const shared = at(toml, 'workspace', 'package')
  const deprecated = at(toml, 'badges', 'maintenance', 'status')
  const status =
    typeof deprecated === 'string' && /^(?:deprecated|as-is|none|looking-for-maintainer)$/.test(deprecated) ? deprecated : undefined
  const value = (key: string): string | undefined => textOf(at(crate, key))
  return {
    ecosystem: 'cargo',
    name: value('name'),
    version: value('version'),
    private: at(crate, 'publish') === false || undefined,
    description: value('description'),
    license: value('license'),
    homepage: value('homepage'),
    repository: value('repository'),
    documentation: value('documentation'),
    dependencies: [
      ...dependenciesOf(at(toml, 'dependencies'), false),
      ...dependenciesOf(at(toml, 'workspace', 'dependencies'), false),
      ...Object.values(fields(at(toml, 'target'))).flatMap(target => dependenciesOf(at(target, 'dependencies'), false)),
      ...dependenciesOf(at(toml, 'build-dependencies'), true),
      ...dependenciesOf(at(toml, 'dev-dependencies'), true)
    ],
    deprecated:
      status === 'deprecated' || status === 'none'
        ? { text: `maintenance status ${status}`, line: lineOfMatch(text, /\bstatus\s*=/) ?? 1 }
        : undefined,
    builds: crate !== undefined || at(toml, 'workspace') !== undefined,
    makes: [
      ...(at(toml, 'lib') === undefined ? [] : (['library'] as const)),
      ...(at(toml, 'bin') === undefined ? [] : (['program'] as const))
    ],
    shares: new Map(SHARED.flatMap(key => (textOf(at(shared, key)) === undefined ? [] : [[key, textOf(at(shared, key)) ?? ''] as const]))),
    inherits: SHARED.filter(key => at(crate, key, 'workspace') === true)
  }
}

/** Fills in what a member takes from the root of its workspace: the nearest folder above that shares anything. */
export function inheritFromWorkspace(path: string, draft: ManifestDraft, drafts: ReadonlyMap<string, ManifestDraft>): ManifestDraft {
  if (!draft.inherits?.length) return draft
  for (let at = path.lastIndexOf('/'); ; at = path.lastIndexOf('/', at - 1)) {
    const shares = drafts.get(at < 0 ? 'Cargo.toml' : `${path.slice(0, at)}/Cargo.toml`)?.shares
    if (shares?.size) return { ...draft, ...Object.fromEntries(draft.inherits.map(key => [key, shares.get(key)])) }
    if (at <= 0) return draft
  }
}
