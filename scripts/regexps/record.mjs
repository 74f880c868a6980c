// SPDX-License-Identifier: MIT
// Runs instrumented code: record.mjs FOLDER REPOSITORY OUTPUT, with the list of modules on standard input.
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const [folder, repository, output] = process.argv.slice(2)
const seen = new Map()

globalThis.composeRegExp = (where, pattern, flags) => {
  const made = new RegExp(pattern, flags)
  seen.set(`${where} ${made}`, { source: made.source, flags: made.flags, where })
  return made
}

const load = path => import(pathToFileURL(resolve(folder, path)))
for (const module of JSON.parse(readFileSync(0, 'utf8'))) await load(module)
const { runCli } = await load('src/cli.js')
process.argv = ['node', 'cli.js', 'evaluate', repository, '--no-network', '--repository', 'example/example', '--output', `${output}.report`]
await runCli()
const { exitCode } = process
process.exitCode = exitCode === 1 ? 0 : exitCode
writeFileSync(output, JSON.stringify([...seen.values()]))
