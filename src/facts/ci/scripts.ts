// SPDX-License-Identifier: MIT
import { posix } from 'node:path'
import type { Tree } from '../../inputs/tree.js'
import { CI_SHELL, commandsOf, PLAIN_SHELL, type Command } from '../commands/command.js'
import { commandLines, singleLine, type CommandLine } from '../commands/lines.js'
import { inside, type Target } from './runner-tasks.js'
import { entries, get, readYaml, textOf, type Value } from './yaml.js'

/** Lines of a script that can run no tool. Long scripts are called by many jobs, and most of their lines are such. */
const TRIVIAL = new Set(
  'echo printf export local readonly declare return exit shift set unset shopt trap cat mkdir rm cp mv ln chmod chown touch read usage die fail log log_info log_error info warn warning error fi done esac break continue function case for select in true false : [ [[ ]] { } ;; test tee sleep date dirname basename pwd realpath readlink head tail wc sort uniq tr cut sed awk grep egrep rg jq yq ls stat mktemp getopts command which type id uname nproc pushd popd kill wait umask git tar unzip zip curl wget sha256sum file find apt-get apt brew dnf pip'.split(
    ' '
  )
)

/** A shell script of the repository, with its arguments filled in where it hands them all on. */
export function targetsOfScript(command: Command, folder: string, tree: Tree): readonly Target[] {
  const runs = /^(?:ba|z|da|k)?sh$|^source$|^\.$/.test(command.program)
  const file = runs ? command.args.find(a => !a.startsWith('-')) : command.file
  if (file === undefined || !/^[\w.${}/-]{3,200}$/.test(file) || !(runs || file.includes('/'))) return []
  const bare = file.replace(/^\$\{?(?:GITHUB_WORKSPACE|PWD|CI_PROJECT_DIR|ROOT\w{0,20}|REPO_ROOT)\}?\//, '')
  const path = [inside(folder, bare), posix.normalize(bare)].find(
    p => tree.entry(p)?.mode === 'file' || tree.entry(p)?.mode === 'executable'
  )
  if (path === undefined) return []
  const lines = /^(?:source|\.)$/.test(command.program)
    ? tree.derive('sourced shell script', path, readSourced)
    : tree.derive('shell script', path, readScript)
  if (!lines.known || lines.value.length === 0) return []
  const args = (runs ? command.args.slice(command.args.indexOf(file) + 1) : command.args).join(' ').slice(0, 1000)
  const commands = lines.value.map(c =>
    /\$[@*]|\$\{[@*]/.test(c.text) ? { ...c, text: c.text.replace(/"?\$(?:[@*]|\{[@*](?::\d{1,2})?\})"?/g, () => args) } : c
  )
  return [{ key: `${path} ${args}`, path, folder, commands }, ...tablesBeside(path, tree)]
}

/** Tables of arguments beside a script that reads them: `args: "--config=asan"` in a YAML file it names. */
function tablesBeside(path: string, tree: Tree): readonly Target[] {
  const folder = posix.dirname(path)
  const names = tree.derive('tables of a script', path, text =>
    [
      ...new Set(
        text
          .split(/[^\w./-]+/)
          .filter(w => /\.ya?ml$/.test(w))
          .map(w => posix.basename(w))
      )
    ].slice(0, 20)
  )
  if (!names.known) return []
  return names.value.flatMap(name => {
    const at = inside(folder, name)
    const table = tree.derive('table of arguments', at, readTable)
    return table.known && /^(?:ci|\.ci|\.github|\.buildkite|\.circleci)\//.test(at)
      ? [{ key: at, path: at, folder: '', commands: table.value }]
      : []
  })
}

function readTable(text: string): readonly CommandLine[] {
  const read = readYaml(text)
  if ('why' in read) return []
  const found: CommandLine[] = []
  const visit = (value: Value, depth: number): void => {
    if (depth > 8 || found.length > 200 || /^true$/i.test(textOf(get(value, 'disabled')))) return
    if (value.text?.startsWith('-')) found.push(singleLine(value.text.slice(0, 500), value.line))
    for (const item of value.list ?? []) visit(item, depth + 1)
    for (const [, child] of entries(value)) visit(child, depth + 1)
  }
  for (const document of read.documents) visit(document, 0)
  return found
}

/** The commands of a shell script; other programs are not read. */
function readScript(text: string, path: string, sourced = false): readonly CommandLine[] {
  const first = text.slice(0, 200).split('\n', 1)[0] ?? ''
  const shell = first.startsWith('#!') ? /\b(?:ba|[zakd]|da)?sh\b/.test(first) : /\.(?:sh|bash|zsh|bat|cmd|ps1)$/.test(path)
  const strict = /^#!.{0,100}sh\s{1,4}-[a-z]{0,6}e/.test(first)
  return shell
    ? commandLines(text, 1, {
        shell: sourced ? CI_SHELL : strict ? CI_SHELL : PLAIN_SHELL,
        plain: /\.(?:bat|cmd|ps1)$/.test(path),
        sourced
      })
        .filter(
          c =>
            /\$[@*]|\$\{[@*]/.test(c.text) ||
            commandsOf(c.text, c.shell).some(x => !TRIVIAL.has(x.program) && !/\(?\)$|^[$\d]/.test(x.program))
        )
        .slice(0, 500)
    : []
}

/** A script that another one sources: the other may call its functions. */
function readSourced(text: string, path: string): readonly CommandLine[] {
  return readScript(text, path, true)
}
