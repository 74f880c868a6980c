// SPDX-License-Identifier: MIT
import { flagOf } from '../../src/config/choices.js'
import { commandLine } from '../../src/config/command-line.js'
import { BadUsage, type Config } from '../../src/config/config.js'

async function sites(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Config['sites']> {
  const request = await commandLine(['evaluate', ...args], env, process.cwd(), false)
  if (request.command !== 'evaluate') throw new Error('this evaluates')
  return request.config.sites
}

describe('sites', () => {
  it('are visited when that is asked for', async () => {
    expect(await sites(['--sites'])).toEqual({ visit: true })
    expect(await sites(['--sites', '--base', 'HEAD~'], { GITHUB_REF: 'refs/pull/7/merge' })).toEqual({ visit: true })
    expect(await sites(['--sites'], { NO_PROXY: '*', http_proxy: '' })).toEqual({ visit: true })
  })

  it.each<[string, readonly string[], NodeJS.ProcessEnv, RegExp, string | undefined]>([
    ['unless it is asked for', [], {}, /not asked for/, 'sites: true'],
    ['without the network', ['--sites', '--no-network'], {}, /--no-network/, 'network'],
    ['through a proxy', ['--sites'], { HTTPS_PROXY: 'http://proxy:3128' }, /proxy/, undefined],
    ['through a proxy for http', ['--sites'], { http_proxy: 'http://proxy:3128' }, /proxy/, undefined],
    ['of a pull request with no base', ['--sites'], { GITHUB_REF: 'refs/pull/7/merge' }, /only proposed/, undefined]
  ])('are not visited %s', async (_name, args, env, why, needs) => {
    const found = await sites(args, env)
    expect(found).toMatchObject({ visit: false, why: expect.stringMatching(why) })
    expect(found.visit ? '' : found.needs).toBe(needs)
  })

  it('are asked for with true or false, and nothing else', () => {
    expect([' true ', 'FALSE'].map(text => flagOf(text, 'The input `sites`'))).toEqual([true, false])
    expect(() => flagOf('yes', 'The input `sites`')).toThrow(BadUsage)
  })
})
