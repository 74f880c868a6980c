// SPDX-License-Identifier: MIT
// Starts a checker: `npm run new -- <criterion_id>` writes its file and its table of cases, and registers it. Runs in the
// repository's root. The table fails until the checker is written.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { readCatalogue } from './generate/catalogue.mjs'

/** The files of a new checker as [path, source]. */
function filesFor({ id, section, summary }) {
  const checker = `src/checkers/${section}/${id}.ts`
  return [
    [
      checker,
      `// SPDX-License-Identifier: MIT
import { undecided } from '../../finding.js'
import type { Checker } from '../checker.js'

// ${summary}
export const checker: Checker = {
  criterion: '${id}',
  looksAt: 'Nothing yet.',
  neverClaims: 'Anything yet.',
  check(_evidence) {
    return undecided('Nothing is looked at yet.')
  }
}
`
    ],
    [
      `__tests__/checkers/${section}/${id}.cases.ts`,
      `// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/${section}/${id}.js'
import { cases } from '../../support/checker.js'

cases(checker, [
  { name: 'an empty world', expect: '?' },
  { name: 'TODO: write ${checker}, then put real worlds in place of this one', files: {}, expect: 'Met strong' }
])
`
    ]
  ]
}

/** The one sentence that says why there can be no new checker for this id, if so. */
function refusal(id, criterion) {
  if (id === undefined) return 'Usage: npm run new -- <criterion_id>'
  if (criterion === undefined) return `There is no criterion ${id} in criteria/*.yml.`
  if (criterion.automation === 'computed') return `${id} is computed from the results of another level, so it has no checker.`
  const existing = filesFor(criterion).find(([path]) => existsSync(path))
  return existing && `${existing[0]} exists already.`
}

const id = process.argv[2]
const criterion = readCatalogue().find(entry => entry.id === id)
const refused = refusal(id, criterion)
if (refused !== undefined) {
  console.error(refused)
  process.exitCode = 1
} else {
  for (const [path, source] of filesFor(criterion)) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, source)
    console.log(`wrote: ${path}`)
  }
  await import('./generate.mjs')
}
