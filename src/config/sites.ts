// SPDX-License-Identifier: MIT
import { isProxied } from '../collect/github/proxy.js'
import type { SiteAccess } from './config.js'
import type { BaseRequest } from '../collect/git/candidate.js'

/**
 * Whether the project's sites may be visited. Through a proxy they are not: it would look up their names, out of our sight.
 * Nor are those of a pull request that is compared with nothing: whoever proposes it would choose them.
 */
export function siteAccess(wanted: boolean, env: NodeJS.ProcessEnv, base: BaseRequest): SiteAccess {
  const not = 'The project’s sites were not visited, because'
  if (!wanted) return { visit: false, why: `${not} that was not asked for.`, needs: 'sites: true' }
  if (isProxied(env)) return { visit: false, why: `${not} a proxy is set, and where it leads cannot be checked.` }
  if (base.kind === 'none' && env['GITHUB_REF']?.startsWith('refs/pull/') === true)
    return { visit: false, why: `${not} what names them is only proposed.` }
  return { visit: true }
}
