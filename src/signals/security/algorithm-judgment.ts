// SPDX-License-Identifier: MIT
import { cryptoUse, libraryNames } from './crypto.js'
import type { Evidence } from '../../evidence/evidence.js'
import { met, notApplicable, undecided, type Finding } from '../../finding.js'
import type { SourceTopic } from '../../facts/source/source-file.js'
import { places } from '../../facts/source/source.js'

/** What a criterion asks of algorithms: `Uses` of a `weak` algorithm. */
interface Question {
  readonly topics: readonly SourceTopic[]
  readonly act: 'use' | 'call'
  readonly fault: 'weak' | 'broken'
}

/** Whether the product does without algorithms of a kind. What they are used for is not visible, so finding some decides nothing. */
export function judgeAlgorithms({ source, manifests, tree }: Evidence, { topics, act, fault }: Question): Finding {
  const hits = topics.flatMap(topic => source.of(topic, { test: false }))
  if (hits.length > 0) {
    const names = [...new Set(hits.map(hit => hit.what))].slice(0, 4).join(', ')
    const found = `${act === 'use' ? 'Uses' : 'Calls'} of ${names} were found`
    return { ...undecided(`${found}; people must say whether security rests on them.`), evidence: places(hits, 10) }
  }
  const { libraries, absence, covered } = cryptoUse(source, manifests, tree)
  if (absence) return notApplicable(absence.strength, absence.why)
  const recognised = `${act} of a ${fault} algorithm was recognised`
  if (libraries.length === 0 || !covered) return undecided(`No ${recognised}, but not all of the source could be judged.`)
  return met('hint', `Cryptography is used (${libraryNames(libraries)}), and no ${recognised}.`, ...places(libraries))
}
