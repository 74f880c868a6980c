// SPDX-License-Identifier: MIT
import { deliveryOf, plainChecksums } from '../../signals/releases/delivery.js'
import { type Checker } from '../checker.js'
import { met, undecided, unmet } from '../../finding.js'

const SCRIPT: ReadonlySet<string> = new Set(['Shell', 'Dockerfile', 'Makefile', 'Batchfile', 'PowerShell', 'fish', 'Just'])

export const checker: Checker = {
  criterion: 'delivery_unsigned',
  looksAt: 'Scripts, container files, CI jobs and documents that fetch a list of hashes over plain http with no signature check nearby.',
  neverClaims: 'Anything about files whose hash is kept in the repository, or about package managers that check signatures themselves.',
  check(evidence) {
    const { source, tree, ci } = evidence
    const found = plainChecksums(evidence)
    if (found.length > 0)
      return unmet('strong', 'Hashes are fetched over plain http and no signature is checked near it.', ...found.slice(0, 5))
    const { channels, insecure } = deliveryOf(evidence)
    if (tree.entries.length === 0 || channels.length === 0) return undecided('How the software is delivered is not known.')
    // What a workflow of others' does is no script of this project's: only a file that shows no job at all is not read.
    const unread =
      source.files.some(({ path, language }) => SCRIPT.has(language) && !tree.text(path).known) ||
      ci.unreadable.some(({ path }) => !ci.jobs.some(job => job.path === path))
    const strength = tree.complete && !unread && insecure.length === 0 ? 'strong' : 'hint'
    return met(
      strength,
      'No script, CI job or document fetches hashes over plain http.',
      ...channels.slice(0, 2).map(channel => channel.place)
    )
  }
}
