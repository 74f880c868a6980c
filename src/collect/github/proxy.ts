// SPDX-License-Identifier: MIT

/** A setting of the environment, whose name may be written in lower or upper case. */
function setting(env: NodeJS.ProcessEnv, name: string): string | undefined {
  return [env[name], env[name.toUpperCase()]].find(value => value !== undefined && value !== '')
}

/** Whether requests go through a proxy, which then is who resolves names. */
export function isProxied(env: NodeJS.ProcessEnv): boolean {
  return setting(env, 'http_proxy') !== undefined || setting(env, 'https_proxy') !== undefined
}

/** How requests are sent: through the proxy that the environment names (`HTTPS_PROXY`, `NO_PROXY` ...), if it names one. */
export async function fetchOfEnvironment(env: NodeJS.ProcessEnv = process.env): Promise<typeof fetch> {
  const httpProxy = setting(env, 'http_proxy')
  const httpsProxy = setting(env, 'https_proxy')
  const noProxy = setting(env, 'no_proxy')
  if (httpProxy === undefined && httpsProxy === undefined) return globalThis.fetch
  // Part of the bundle, but loaded only where it is needed: it takes longer to load than all else.
  const undici = await import(/* webpackMode: "eager" */ 'undici')
  const dispatcher = new undici.EnvHttpProxyAgent({
    ...(httpProxy !== undefined && { httpProxy }),
    ...(httpsProxy !== undefined && { httpsProxy }),
    ...(noProxy !== undefined && { noProxy })
  })
  const send = (input: string, init?: object) => undici.fetch(input, { ...init, dispatcher })
  return send as unknown as typeof fetch
}
