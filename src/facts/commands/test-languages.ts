// SPDX-License-Identifier: MIT
import { isTestTask } from './test-task.js'
import { isWord, lastPart, runner, type Rule, type Verdict } from './test-runners.js'

/** Documents, data and sources that have to be compiled are named, not run. */
const NO_PROGRAM = /\.(?:md|rst|txt|html?|json|ya?ml|toml|xml|go|rs|c|cc|cpp|h|java|kt|cs|swift|feature|robot|sql|log|csv|snap)$/i

/** A script of the project: its own name, its folder or its first argument speaks of tests. */
export function script(written: string, args: readonly string[]): Verdict {
  // What is filled in may be anything.
  const path = written.replace(/\$\{\{[^{}]{0,200}\}\}/g, '')
  if (!/[/.]/.test(path) || path.length > 200 || NO_PROGRAM.test(path)) return 'no'
  const name = (path.split('/').at(-1) ?? '').replace(/\.[a-z0-9]{1,5}$/i, '')
  if (name !== '' && isTestTask(name)) return 'own'
  if (/(?:^|\/)tests?\/[^/]*$/.test(path) && /^(?:run|all|main|index|check)/.test(name)) return 'own'
  return args.slice(0, 1).some(a => /^(?:tests?|unit-?tests?|e2e)$/.test(a)) ? 'own' : 'no'
}

/** An interpreter of a script. What `-c` holds is read as commands of its own. */
export const interpreter: Rule = (args, named) => {
  if (args.slice(0, 6).some(a => /^-[a-z]{0,6}c$/i.test(a) || a === '-Command')) return 'no'
  const [first = '', ...rest] = args.filter(isWord)
  if (/(?:^|\/)(?:artisan|bin\/console)$/.test(first)) return rest[0] === 'test' ? 'standard' : 'no'
  if (/(?:^|\/)(?:phpunit|pest|rspec|rails|rake|prove)$/.test(first)) return named([first.slice(first.lastIndexOf('/') + 1), ...rest])
  return script(first, rest)
}

export const node: Rule = (args, named) => {
  if (args.includes('--test')) return 'standard'
  const [file = '', ...rest] = args.filter(isWord)
  const at = file.lastIndexOf('node_modules/')
  const tool =
    at < 0
      ? undefined
      : file
          .slice(at)
          .replace(/^node_modules\/(?:\.bin\/)?/, '')
          .split('/')[0]
  return tool === undefined ? script(file, rest) : named([tool, ...rest])
}

/** Patterns of `go test -run` that no test's name fits. */
const MATCHES_NONE = /^(?:\^?\$\^?|\^?#|-|\^?(?:NONE|X{3,}|NoTests?|nothing)\$?)$/i

export const go: Rule = args => {
  if (args[args[0] === '-C' ? 2 : 0] !== 'test') return 'no'
  const value = (name: string): string | undefined => {
    const at = args.findIndex(a => a.replace(/^--/, '-').split('=', 1)[0] === name)
    return at < 0 ? undefined : args[at]?.includes('=') ? args[at].slice(args[at].indexOf('=') + 1) : args[at + 1]
  }
  const none = MATCHES_NONE.test(value('-run') ?? '') || /(?:^|\/)(?:true|false|echo|:)$/.test(value('-exec') ?? '')
  // `-c` only compiles the tests, `-list` and `-n` only print.
  return none || args.some(a => /^--?(?:[cnh]|list(?:=.*)?|update|help)$/.test(a)) ? 'no' : 'standard'
}

export const python: Rule = (args, named) => {
  const module = args.indexOf('-m')
  if (module >= 0 && module < 6) return named(args.slice(module + 1))
  if (args[0] === '-c') return 'no'
  const [first = '', ...rest] = args.filter(a => isWord(a) && a !== 'run')
  if (/(?:^|\/)(?:manage|setup)\.py$/.test(first)) return rest[0] === 'test' || rest[0] === 'pytest' ? 'standard' : 'no'
  return script(first, rest)
}

export const cargo: Rule = args => {
  const [first = '', ...rest] = args.filter(isWord)
  if (args.some(a => /^(?:--no-run|--list|--help|--accept)$/.test(a))) return 'no'
  if (/^(?:test|t|tarpaulin)$/.test(first)) return 'standard'
  if (first === 'nextest') return rest.length === 0 || /^(?:r|run)$/.test(rest[0] ?? '') ? 'standard' : 'no'
  if (first === 'llvm-cov') return /^(?:report|clean|show-env)$/.test(rest[0] ?? '') ? 'no' : 'standard'
  if (/^(?:hack|miri|careful|insta)$/.test(first)) return rest.slice(0, 4).some(w => /^(?:test|nextest)$/.test(w)) ? 'standard' : 'no'
  return /^(?:xtask|make|x)$/.test(first) && rest.some(isTestTask) ? 'own' : 'no'
}

export const rscript: Rule = args =>
  args.some(a => /\b(?:devtools::(?:test|check)|testthat::test_|rcmdcheck|covr::|tinytest::|test_check|test_dir|test_local)/.test(a))
    ? 'standard'
    : 'no'

export const nx: Rule = (args, named) =>
  args.some(
    (a, i) => /^(?:test|e2e)$/.test(lastPart(a)) || /^--?t(?:argets?)?=(?:test|e2e)\b/.test(a) || (args[i - 1] === '-t' && a === 'test')
  )
    ? 'standard'
    : runner(/^$/)(args, named)

export const JVM_OFF = /^(?:-DskipTests(?:=true)?|-Dmaven\.test\.skip(?:=true)?|-Pskip-?tests|-DskipITs)$/i
export const gradle: Rule = args => {
  if (args.some(a => /^(?:-m|--dry-run|--test-dry-run)$/.test(a))) return 'no'
  const without = args.flatMap((a, i) => (/^(?:-x|--exclude-task)$/.test(args[i - 1] ?? '') ? [lastPart(a)] : []))
  const tasks = args.filter((a, i) => isWord(a) && !/^(?:-x|--exclude-task|-p|-b)$/.test(args[i - 1] ?? '')).map(lastPart)
  // `build` and `check` run the tests unless told otherwise.
  if (
    tasks.some(t => /^(?:test|check|build|allTests|connectedCheck|connectedAndroidTest)$/.test(t)) &&
    !without.some(t => /^(?:test|check)$/.test(t))
  )
    return 'standard'
  return tasks.some(t => isTestTask(t) && !without.includes(t)) && !/^(?:test|check)$/.test(without[0] ?? '') ? 'own' : 'no'
}
