// SPDX-License-Identifier: MIT
// Runs the committed bundle on a repository that no project has: `node scripts/torture.mjs`. 200,000 files, 50,000 tags,
// a blob of 1 GB, names of 200 characters and a folder 500 deep. Prints the time and the memory of each run; ends with 1
// when one fails. Needs some 300 MB of disk and some minutes.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const FILES = Number(process.argv[2] ?? 200_000)
const TAGS = Number(process.argv[3] ?? 50_000)
const BLOB_BYTES = 1 << 30

const node24 = resolve('node_modules/.bin/node')
const node = existsSync(node24) ? node24 : process.execPath
const directory = mkdtempSync(join(tmpdir(), 'torture-'))
const git = (args, options = {}) =>
  execFileSync('git', args, { cwd: directory, maxBuffer: 1 << 28, ...options })
    .toString()
    .trim()

function make() {
  git(['init', '--quiet', '--bare', '.'])
  // Nothing but zeros: the file takes no room here, and little in the repository.
  const zeros = join(directory, 'zeros')
  writeFileSync(zeros, '')
  truncateSync(zeros, BLOB_BYTES)
  const blob = git(['-c', 'core.compression=1', 'hash-object', '-w', zeros])
  rmSync(zeros)
  const stream = [
    'commit refs/heads/main\nmark :1\ncommitter A <a@example.org> 1700000000 +0000\ndata 5\nstart\n',
    `M 100644 ${blob} data/zeros.bin\n`
  ]
  const file = (path, text) => stream.push(`M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`)
  file('README.md', '# Torture\n\nTorture is a repository that no project has.\n')
  file(`${'deep/'.repeat(500)}README.md`, '# Deep\n')
  for (let i = 0; i < FILES; i++)
    file(`p${i % 400}/q${i % 37}/${i % 1000 === 0 ? 'n'.repeat(200) : 'f'}${i}.go`, `package p\n\nfunc F${i % 5000}() {}\n`)
  stream.push(
    'commit refs/heads/main\ncommitter A <a@example.org> 1700000001 +0000\ndata 6\nchange\nM 100644 inline README.md\ndata 10\n# Torture\n\n'
  )
  git(['fast-import', '--quiet'], { input: stream.join('') })
  git(['symbolic-ref', 'HEAD', 'refs/heads/main'])
  const head = git(['rev-parse', 'HEAD'])
  git(['update-ref', '--stdin'], {
    input: Array.from({ length: TAGS }, (_, i) => `create refs/tags/v${Math.floor(i / 100)}.${i % 100}.0 ${head}\n`).join('')
  })
}

/** Seconds, megabytes and exit code of one run. */
function run(args) {
  const out = join(directory, 'report')
  const script = `process.on('exit', () => require('node:fs').writeSync(2, '\\nRSS ' + process.resourceUsage().maxRSS)); process.argv = ${JSON.stringify([node, 'cli', 'evaluate', directory, '--no-network', '--output', out, ...args])}; import(${JSON.stringify(resolve('dist/cli.js'))})`
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(node, ['-e', script], { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] })
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  const megabytes = Number(/RSS (\d+)$/.exec(stderr)?.[1] ?? 0) / 1024
  console.log(`${args.join(' ').padEnd(32)} ${seconds.toFixed(1).padStart(6)} s ${megabytes.toFixed(0).padStart(6)} MB  exit ${status}`)
  if (status !== 0) {
    console.log(stderr)
    process.exitCode = 1
  }
}

try {
  make()
  run(['--format', 'json'])
  run(['--format', 'markdown', '--base', 'HEAD~1'])
} finally {
  rmSync(directory, { recursive: true, force: true })
}
