// SPDX-License-Identifier: MIT
import { deriveCi } from '../facts/ci/ci.js'
import { deriveDocuments, type Documents } from '../facts/documents/documents.js'
import type { GitHubFacts } from '../inputs/github.js'
import type { History } from '../inputs/history.js'
import { deriveInsights, type Insights } from '../facts/documents/insights.js'
import type { Known } from '../core/known.js'
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

/** Evidence from inputs: every derived fact is a pure function of them, worked out when a checker first asks for it. */
export function evidenceOf(inputs: Inputs): Evidence {
  const { tree } = inputs
  const evidence = { ...inputs } as Evidence
  lazy(evidence, 'documents', () => deriveDocuments(tree))
  lazy(evidence, 'manifests', () => deriveManifests(tree))
  lazy(evidence, 'licensing', () => deriveLicensing(tree, evidence.manifests))
  lazy(evidence, 'ci', () => deriveCi(tree, evidence.manifests))
  lazy(evidence, 'source', () => deriveSource(tree))
  lazy(evidence, 'tests', () => deriveTests(tree, evidence.source, evidence.ci, evidence.manifests, evidence.documents))
  lazy(evidence, 'tools', () => deriveTools(tree, evidence.ci, evidence.manifests))
  lazy(evidence, 'insights', () => deriveInsights(tree))
  return evidence
}

function lazy<K extends keyof Evidence>(evidence: Evidence, name: K, derive: () => Evidence[K]): void {
  Object.defineProperty(evidence, name, {
    enumerable: true,
    configurable: true,
    get() {
      const value = derive()
      Object.defineProperty(evidence, name, { value, enumerable: true })
      return value
    }
  })
}
