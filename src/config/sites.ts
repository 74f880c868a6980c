// SPDX-License-Identifier: MIT
import { isProxied } from '../evidence/github/proxy.js'
import type { SiteAccess } from './config.js'

/** Whether the project's sites may be visited. Through a proxy they are not: it would look up their names, out of our sight. */
export function siteAccess(wanted: boolean, env: NodeJS.ProcessEnv): SiteAccess {
  const not = 'The project’s sites were not visited, because'
  if (!wanted) return { visit: false, why: `${not} that was not asked for.`, needs: 'sites: true' }
  if (isProxied(env)) return { visit: false, why: `${not} a proxy is set, and where it leads cannot be checked.` }
  return { visit: true }
}
