// SPDX-License-Identifier: MIT
import { CRITERION_IDS } from '../../src/criteria/catalogue.js'

/** Files of a small healthy project. */
export const HEALTHY: Readonly<Record<string, string>> = {
  'README.md':
    '# Project\n\nProject is a small library that counts words in text files for writers.\n\n## Install\n\n```sh\nnpm install @example/project\n```\n\n## Usage\n\n```js\ncount("a b")\n```\n\n## Help\n\nReport bugs in the [issue tracker](https://github.com/example/project/issues).\n',
  LICENSE: 'See the MIT licence.\n',
  'CONTRIBUTING.md':
    '# Contributing\n\nOpen a pull request. Code follows our coding style and is formatted with prettier. New features must come with tests.\n',
  'SECURITY.md':
    '# Security\n\nPlease report vulnerabilities to security@example.org or through https://github.com/example/project/security/advisories/new. You get an answer within 14 days.\n'
}

type Given = Readonly<Record<string, { readonly status: string; readonly justification?: string }>>

/** An answers file that claims every criterion, but for what is given. */
export function answersFile(given: Given = {}, because = 'See https://example.org/why'): string {
  const flat: Record<string, string> = {}
  for (const id of CRITERION_IDS) {
    if (id.startsWith('achieve_')) continue
    flat[`${id}_status`] = given[id]?.status ?? 'Met'
    flat[`${id}_justification`] = given[id]?.justification ?? because
  }
  return `${JSON.stringify(flat, null, 2)}\n`
}
