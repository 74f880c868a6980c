// SPDX-License-Identifier: MIT
import { deriveCi } from '../facts/ci/ci.js'
import { deriveDocuments, type Documents } from '../facts/documents/documents.js'
import { GITHUB_FACTS, type GitHubFacts } from '../inputs/github.js'
import type { History } from '../inputs/history.js'
import { deriveInsights, type Insights } from '../facts/documents/insights.js'
import { mapKnown, type Known } from '../core/known.js'
import { noteUnread, valueOf, watched, type Watched } from '../core/unread.js'
import { deriveLicensing, type Licensing } from '../facts/licensing/licensing.js'
import { deriveManifests } from '../facts/manifests/manifests.js'
import type { Repository } from '../inputs/repository.js'
import { deriveSource } from '../facts/source/source.js'
import type { Tags } from '../inputs/tags.js'
import { deriveTests, type Tests } from '../facts/tests/tests.js'
import { deriveTools } from '../facts/tools/tools.js'
import type { Tree } from '../inputs/tree.js'
import type { Ci } from '../facts/ci/job.js'
import type { Manifests } from '../facts/manifests/manifest.js'
import type { Tools } from '../facts/tools/tool-use.js'
import type { Visit } from '../inputs/visit.js'
import type { Source } from '../facts/source/source-file.js'

/** What is read from the world, all of it before the first checker runs. Serialisable by `record.ts`. */
export interface Inputs {
  /** The clock of the run; head and base share it. */
  readonly now: Date
  readonly repository: Known<Repository>
  readonly tree: Tree
  /** The tree whose `.gitattributes` decide about the files that it has; else the tree's own. */
  readonly attributesFrom?: Tree
  readonly history: Known<History>
  readonly tags: Known<Tags>
  readonly github: GitHubFacts
  /** Of the project's homepages, where that was asked for. */
  readonly visits: Known<readonly Visit[]>
}

/** All facts about one commit: what was read, and what follows from it. Read-only; each fact is derived once. */
export interface Evidence extends Inputs {
  readonly documents: Documents
  readonly licensing: Licensing
  readonly manifests: Manifests
  readonly tests: Tests
  readonly ci: Ci
  readonly tools: Tools
  readonly source: Source
  readonly insights: Insights
}

/**
 * Evidence from inputs: every derived fact is a pure function of them, worked out when a checker first asks for it. Unknown
 * facts are noted where they are handed out, see `core/unread.ts`.
 */
export function evidenceOf(inputs: Inputs): Evidence {
  const { tree } = inputs
  const evidence = { ...inputs } as Evidence
  for (const name of ['repository', 'history', 'tags'] as const) noting(evidence, name, name)
  const github = { ...inputs.github }
  for (const name of GITHUB_FACTS) noting(github, name, `github.${name}`)
  Object.assign(evidence, {
    github,
    visits: mapKnown(inputs.visits, visits => visits.map(visit => noting({ ...visit }, 'answer', visit.url)))
  })
  noting(evidence, 'visits', 'visits')
  lazy(evidence, 'documents', () => deriveDocuments(tree))
  lazy(evidence, 'manifests', () => deriveManifests(tree))
  lazy(evidence, 'licensing', () => deriveLicensing(tree, evidence.manifests))
  lazy(evidence, 'ci', () => deriveCi(tree, evidence.manifests))
  lazy(evidence, 'source', () => deriveSource(tree, inputs.attributesFrom))
  lazy(evidence, 'tests', () => deriveTests(tree, evidence.source, evidence.ci, evidence.manifests, evidence.documents))
  lazy(evidence, 'tools', () => deriveTools(tree, evidence.ci, evidence.manifests))
  lazy(evidence, 'insights', () => deriveInsights(tree))
  return evidence
}

/** Makes a property whose value is unknown note that it was asked for. */
function noting<K extends string, T extends { readonly [key in K]: Known<unknown> }>(holder: T, key: K, fact: string): T {
  const value = holder[key]
  if (value.known) return holder
  return Object.defineProperty(holder, key, {
    enumerable: true,
    get() {
      noteUnread(fact)
      return value
    }
  })
}

function lazy<K extends keyof Evidence>(evidence: Evidence, name: K, derive: () => Evidence[K]): void {
  let made: Watched<Evidence[K]> | undefined
  Object.defineProperty(evidence, name, {
    enumerable: true,
    get() {
      if (made) return valueOf(made)
      made = watched(derive)
      return made.value
    }
  })
}
