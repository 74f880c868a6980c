// SPDX-License-Identifier: MIT
import { isTestTask } from './test-task.js'

/** `no`: runs no tests; `own`: tests, by a way of the project's own; `standard`: by the usual way of its ecosystem. */
export type Verdict = 'no' | 'own' | 'standard'
/** Judges the arguments of one program. `named` judges another program by its name, as `npm run jest` needs. */
export type Rule = (args: readonly string[], named: (words: readonly string[]) => Verdict) => Verdict

const ASSIGNMENT = /^[a-z_]\w*=/i

export function isWord(arg: string): boolean {
  return !arg.startsWith('-') && !ASSIGNMENT.test(arg) && !arg.startsWith('+')
}

export function lastPart(task: string): string {
  return task.slice(task.lastIndexOf(':') + 1)
}

/** Options and words of test tools with which no test runs. */
const RUNS_NONE =
  /^(?:--version|--help|-V|--collect-only|--co|--fixtures|--markers|--setup-plan|--listTests|--list-tests|--list|--dry-run|--dry|--show-only|init|install|install-deps|codegen|verify|info|open|cache|show-report|merge-reports)$/
/** Options that make a tool write what it expects, so that nothing can fail. */
const REWRITES = /^(?:-u|--update(?:-?snapshots?)?|--snapshot-update|--update-goldens?|--force-regen)$/i

export const always: Rule = args => (args.some(a => RUNS_NONE.test(a) || REWRITES.test(a)) ? 'no' : 'standard')

/** As `always`, for a tool with an option of its own that only lists. */
export function unless(option: RegExp): Rule {
  return (args, named) => (args.some(a => option.test(a)) ? 'no' : always(args, named))
}

/** The first argument that is no option is one of these. */
export function sub(...names: string[]): Rule {
  const wanted = new Set(names)
  return args =>
    wanted.has(args.find(isWord) ?? '') && !args.some(a => /^(?:--list-tests|--list|--nobuild|-h|--help)$/.test(a)) ? 'standard' : 'no'
}

/** Any argument is one of these, and none switches the tests off. */
export function goal(wanted: RegExp, off?: RegExp): Rule {
  return args => (args.some(a => wanted.test(a)) && !(off && args.some(a => off.test(a))) ? 'standard' : 'no')
}

/** A task runner: the tasks named on the line; `usual` are those that its users expect to find. */
export function runner(usual: RegExp): Rule {
  return args => {
    const tasks = args.filter(isWord).filter(isTestTask)
    return tasks.some(t => usual.test(t)) ? 'standard' : tasks.length > 0 ? 'own' : 'no'
  }
}

export const make: Rule = (args, named) =>
  args.some(a => /^(?:-n|-q|-t|--dry-run|--just-print|--recon|--question|--touch)$/.test(a))
    ? 'no'
    : runner(/^(?:check|distcheck|tests?|unit-?tests?)$/)(
        args.filter((_, i) => !/^(?:-[CfIoW]|--directory|--file|--makefile|--include-dir|--old-file|--what-if)$/.test(args[i - 1] ?? '')),
        named
      )

/** npm, pnpm, yarn, bun: `test`, `run <script>`, or a program of a package. */
export const packageManager: Rule = (args, named) => {
  const words = args.filter((a, i) => isWord(a) && !/^(?:--prefix|--dir|--cwd|-C|--filter|-F|-w|--workspace)$/.test(args[i - 1] ?? ''))
  for (const [at, word] of words.slice(0, 4).entries()) {
    if (/^(?:test|t|tst)$/.test(word)) return 'standard'
    if (/^(?:install-test|it|install-ci-test|cit|clean-install-test)$/.test(word)) return 'standard'
    if (/^(?:run|run-script)$/.test(word)) return scriptNamed(words.slice(at + 1), named)
    if (/^(?:exec|x)$/.test(word)) return named(words.slice(at + 1))
    if (
      /^(?:install|i|ci|add|dlx|remove|publish|init|create|pack|link|config|cache|audit|why|set|global|bin|outdated|update|up|upgrade|rebuild|version|view|info|login|whoami)$/.test(
        word
      )
    )
      return 'no'
  }
  return scriptNamed(words, named)
}

/** A script of the package, or else a program. */
export function scriptNamed(words: readonly string[], named: (words: readonly string[]) => Verdict): Verdict {
  const task = words.slice(0, 3).find(isTestTask)
  return task === undefined ? named(words) : task === 'test' ? 'standard' : 'own'
}

/** tox and nox: everything, unless the environments that are named are for something else. */
export function sessions(option: RegExp): Rule {
  return args => {
    if (args.some(a => /^(?:-l|--list|-a|--listenvs|list|devenv|config|--version|--help|--notest|--install-only)$/.test(a))) return 'no'
    const named = args.flatMap((a, i) => {
      const [flag = '', value] = a.split('=', 2)
      return option.test(args[i - 1] ?? '') ? a.split(',') : value !== undefined && option.test(flag) ? value.split(',') : []
    })
    return named.length === 0 || named.some(isTestSession) ? 'standard' : 'no'
  }
}

function isTestSession(name: string): boolean {
  return name === 'ALL' || /^py(?:py|\d|$)/.test(name) || isTestTask(name.split('(')[0] ?? '')
}
