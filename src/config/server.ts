// SPDX-License-Identifier: MIT
import { BadEnvironment } from './config.js'

/** Where GitHub is. */
export interface ServerAddresses {
  readonly serverUrl: string
  readonly apiUrl: string
  readonly graphqlUrl: string
}

/**
 * The addresses of GitHub, or of a GitHub Enterprise Server, from the environment.
 * @throws BadEnvironment when one is no web address
 */
export function serverAddresses(env: NodeJS.ProcessEnv): ServerAddresses {
  return {
    serverUrl: address(env, 'GITHUB_SERVER_URL', 'https://github.com'),
    apiUrl: address(env, 'GITHUB_API_URL', 'https://api.github.com'),
    graphqlUrl: address(env, 'GITHUB_GRAPHQL_URL', 'https://api.github.com/graphql')
  }
}

function address(env: NodeJS.ProcessEnv, name: string, usual: string): string {
  const value = env[name] || usual
  // The value is not shown: it may carry credentials.
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) throw new BadEnvironment(`${name} is not a web address.`)
  return value
}
