// SPDX-License-Identifier: MIT
import { Command, CommanderError, Option } from 'commander'
import { tmpdir } from 'node:os'
import { FAIL_ON } from '../grading/decide.js'
import { VERSION } from '../version.js'
import { failOnOf, failOrWarn, levelsOf, oneOf } from './choices.js'
import { BadUsage, type Config } from './config.js'
import { answersFile } from './files.js'
import { serverAddresses } from './server.js'
import { siteAccess } from './sites.js'
import type { BaseRequest } from '../collect/git/candidate.js'

const FORMATS = ['text', 'json', 'markdown', 'sarif', 'answers'] as const
export type Format = (typeof FORMATS)[number]

/** What the command line asks for. */
export type Request =
  | {
      readonly command: 'evaluate'
      readonly config: Config
      readonly format: Format
      readonly output: string | undefined
      readonly color: boolean
    }
  | { readonly command: 'explain'; readonly criterion: string; readonly color: boolean }
  | { readonly command: 'print'; readonly text: string }

/** Arguments are visible to others on the machine; the environment is not. */
const TOKENS = `
Environment:
  GITHUB_TOKEN, GH_TOKEN      token that GitHub is asked with
  BEST_PRACTICES_ADMIN_TOKEN  token of an administrator, for settings that the other may not read
`

interface EvaluateOptions {
  base?: string
  head: string
  answers?: string
  require: string
  failOn: string
  onUndetermined: string
  onUnsupported: string
  format: string
  output?: string
  network: boolean
  sites?: boolean
  repository?: string
  record?: string
  replay?: string
}

/**
 * Reads arguments and environment.
 * @throws BadUsage for what cannot be done, in a sentence that says what to write instead
 */
export async function commandLine(args: readonly string[], env: NodeJS.ProcessEnv, cwd: string, terminal: boolean): Promise<Request> {
  let request: Request | undefined
  let printed = ''
  const color = terminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb'
  const program = new Command('best-practices')
    .description('Evaluates the OpenSSF Best Practices criteria of a git repository.')
    .version(VERSION)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: text => (printed += text), writeErr: () => undefined })
  program
    .command('evaluate')
    .description('evaluate a repository; exits with 0 (fine), 1 (the gate failed), 2 (bad usage or answers), 3 (could not evaluate)')
    .argument('[path]', 'a git repository: a clone, a folder in it, or a bare repository', '.')
    .option('--base <revision>', 'compare with this commit, and fail when a level that it holds is lost')
    .option('--head <revision>', 'the commit to evaluate', 'HEAD')
    .option(
      '--answers <file>',
      'the answers file (default: .bestpractices.json, .bestpractices.yml or .project.d/bestpractices.json of the commit)'
    )
    .option('--require <levels>', 'levels that must be met: passing,silver,gold; current: those that the base holds', '')
    .addOption(new Option('--fail-on <what>', `what fails the run besides a required level: ${FAIL_ON.join(', ')}`).default('regression'))
    .option('--on-undetermined <what>', 'when a required level is undetermined: fail, warn', 'fail')
    .option('--on-unsupported <what>', 'when an answer loses the evidence that confirmed it: fail, warn', 'fail')
    .option('--format <format>', `${FORMATS.join(', ')}`, 'text')
    .option('--output <file>', 'write the report to this file')
    .option('--repository <owner/name>', 'which repository this is on GitHub (default: from the remote `origin`)')
    .option('--no-network', 'ask GitHub nothing, even with a token')
    .option('--sites', 'visit the homepages of the project, for the headers that they send')
    .option('--record <file>', 'write the evidence to this file (gzipped JSON)')
    .option('--replay <file>', 'evaluate the commits and the evidence of a file that --record wrote')
    .addHelpText('after', TOKENS)
    .action(async (path: string, options: EvaluateOptions) => {
      if (options.base === '') throw new BadUsage('--base is empty; give a revision, or leave it out to compare with nothing.')
      const base: BaseRequest =
        options.base === undefined ? { kind: 'none', why: 'No base was given (--base).' } : { kind: 'revision', revision: options.base }
      request = {
        command: 'evaluate',
        config: {
          path,
          answers: await answersFile(options.answers ?? '', cwd),
          head: options.head,
          base,
          gate: {
            require: levelsOf(options.require, '--require'),
            failOn: failOnOf(options.failOn, '--fail-on'),
            onUndetermined: failOrWarn(options.onUndetermined, '--on-undetermined'),
            onUnsupported: failOrWarn(options.onUnsupported, '--on-unsupported'),
            onMissingBase: 'fail'
          },
          github: access(options.network, env),
          sites: options.network
            ? siteAccess(options.sites === true, env, base)
            : { visit: false, why: 'The project’s sites were not visited, because of --no-network.', needs: 'network' },
          temporary: tmpdir(),
          identity: identityOf(options.repository, env),
          ...(options.record !== undefined && { saveEvidence: options.record }),
          ...(options.replay !== undefined && { replay: options.replay })
        },
        format: oneOf(FORMATS, options.format, '--format'),
        output: options.output,
        color: color && options.output === undefined
      }
    })
  program
    .command('explain')
    .description('say what a criterion asks, what is looked at, and how to satisfy it')
    .argument('<criterion>', "a criterion's id, such as version_tags")
    .action((criterion: string) => {
      request = { command: 'explain', criterion, color }
    })
  try {
    await program.parseAsync([...args], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode !== 0) throw new BadUsage(usage(error))
  }
  return request ?? { command: 'print', text: printed || program.helpInformation() }
}

/** `owner/name` or `host/owner/name`; the server's name comes from `GITHUB_SERVER_URL` otherwise. */
function identityOf(given: string | undefined, env: NodeJS.ProcessEnv): Config['identity'] {
  if (given === undefined) return {}
  const match = /^(?:([\w.-]{1,253}(?::\d{1,5})?)\/)?([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(given)
  if (!match) throw new BadUsage('--repository takes owner/name, or host/owner/name.')
  const [, host = new URL(serverAddresses(env).serverUrl).host, owner = '', name = ''] = match
  return { host, owner, name }
}

function usage(error: CommanderError): string {
  if (error.code === 'commander.help') return 'Say what to do: evaluate [path], explain <criterion>, or --help.'
  return `${error.message.replace(/^error: /, '').replace(/\.$/, '')}; see --help.`
}

function access(network: boolean, env: NodeJS.ProcessEnv): Config['github'] {
  const token = env['GITHUB_TOKEN'] || env['GH_TOKEN']
  if (!network) return { ask: false, why: 'GitHub was not asked, because of --no-network.', needs: 'network' }
  if (!token) return { ask: false, why: 'GitHub was not asked, because there is no token; set GITHUB_TOKEN or GH_TOKEN.', needs: 'token' }
  const adminToken = env['BEST_PRACTICES_ADMIN_TOKEN']
  return {
    ask: true,
    token,
    ...(adminToken && { adminToken }),
    ...serverAddresses(env)
  }
}
