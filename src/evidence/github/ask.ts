// SPDX-License-Identifier: MIT
import { notAsked, type GitHubFacts } from '../github.js'
import type { Repository } from '../repository.js'

/** How GitHub is asked. */
export interface Access {
  readonly token: string
  readonly adminToken?: string
  readonly apiUrl: string
  readonly graphqlUrl: string
}

/** Asks GitHub once for everything that checkers use. Never throws: what fails is unknown, with the reason. */
export function askGitHub(_repository: Repository, _access: Access, _now: Date): Promise<GitHubFacts> {
  return Promise.resolve(notAsked('This version asks GitHub nothing yet.'))
}
