// SPDX-License-Identifier: MIT
// Measures the committed bundle: `npm run bench [-- path ...]`. Without paths it makes repositories of 1,000, 10,000 and
// 100,000 files in a temporary folder. Beside each run stands `git ls-tree -r` of the same tree, the floor of any tool.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const RUNS = 5
const node24 = resolve('node_modules/.bin/node')
const node = existsSync(node24) ? node24 : process.execPath

const SOURCE = i =>
  `// SPDX-License-Identifier: MIT
package p${i}

import "fmt"

// Answer prints number ${i}.
func Answer${i}(values []int) int {
	total := ${i}
	for _, value := range values {
		total += value * ${i % 97}
	}
	fmt.Println("the total is", total)
	return total
}
`.repeat(1 + (i % 6))

/** A repository of `files` files with two commits: the second changes a few of them and removes SECURITY.md. */
function make(files) {
  const directory = mkdtempSync(join(tmpdir(), `bench-${files}-`))
  execFileSync('git', ['init', '--quiet', '--bare', directory])
  const common = {
    'README.md':
      '# Bench\n\nBench is a tool that measures other tools.\n\n## Install\n\n    go install example.org/bench@latest\n\n## Usage\n\n    bench .\n',
    'CONTRIBUTING.md': '# Contributing\n\nOpen a pull request. New features must come with tests. Code is formatted with gofmt.\n',
    'SECURITY.md': '# Security\n\nReport vulnerabilities privately to security@example.org; do not open a public issue.\n',
    'go.mod': 'module example.org/bench\n\ngo 1.22\n',
    '.github/workflows/test.yml':
      'on: [push, pull_request]\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: go test ./...\n      - run: go vet ./...\n'
  }
  const stream = []
  const commit = (mark, changes) => {
    stream.push(`commit refs/heads/main\nmark :${mark}\ncommitter A <a@example.org> ${1700000000 + mark} +0000\ndata 6\nchange\n`)
    for (const [path, text] of changes)
      stream.push(text === null ? `D ${path}\n` : `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`)
  }
  const sources = Array.from({ length: files }, (_, i) => [`pkg${i % 40}/sub${i % 13}/file${i}${i % 5 === 0 ? '_test' : ''}.go`, SOURCE(i)])
  commit(1, [...Object.entries(common), ...sources])
  commit(2, [['SECURITY.md', null], ...sources.slice(0, 10).map(([path, text]) => [path, `${text}// changed\n`])])
  execFileSync('git', ['fast-import', '--quiet'], { cwd: directory, input: stream.join('') })
  execFileSync('git', ['symbolic-ref', 'HEAD', 'refs/heads/main'], { cwd: directory })
  return directory
}

const median = values => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]

/** Wall and CPU milliseconds (medians), peak memory, and git processes of the bundle on one repository. */
function measure(path, base) {
  const args = ['dist/cli.js', 'evaluate', path, '--format', 'json', '--no-network', ...(base ? ['--base', base] : [])]
  const script = `const { spawnSync } = require('node:child_process');
    const start = process.hrtime.bigint();
    const r = spawnSync(${JSON.stringify(node)}, ${JSON.stringify(args)}, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, GITHUB_TOKEN: '', GH_TOKEN: '' } });
    const wall = Number(process.hrtime.bigint() - start) / 1e6;
    process.stdout.write(JSON.stringify({ wall, status: r.status }))`
  const runs = Array.from({ length: RUNS }, () => JSON.parse(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' })))
  const timed = spawnSync('/usr/bin/env', ['bash', '-c', 'TIMEFORMAT="%U %S"; time "$@" >/dev/null', 'bash', node, ...args], {
    encoding: 'utf8'
  })
  const [user = 0, system = 0] = timed.stderr.trim().split('\n').at(-1).split(' ').map(Number)
  const peak = spawnSync(
    node,
    [
      '-e',
      `process.on('exit', () => require('node:fs').writeSync(2, String(process.resourceUsage().maxRSS))); process.argv = ${JSON.stringify(['node', ...args])}; import(${JSON.stringify(resolve('dist/cli.js'))})`
    ],
    { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] }
  )
  return { wall: median(runs.map(run => run.wall)), cpu: (user + system) * 1000, peak: Number(peak.stderr.match(/\d+$/)?.[0] ?? 0) / 1024 }
}

function floor(path) {
  const times = Array.from({ length: RUNS }, () => {
    const start = process.hrtime.bigint()
    execFileSync('git', ['-C', path, 'ls-tree', '-r', '-z', 'HEAD'], { maxBuffer: 1 << 28 })
    return Number(process.hrtime.bigint() - start) / 1e6
  })
  return median(times)
}

const given = process.argv.slice(2)
const made = []
try {
  const paths = given.length > 0 ? given : [1_000, 10_000, 100_000].map(files => (made.push(make(files)), made.at(-1)))
  console.log(
    `${'repository'.padEnd(36)} ${'files'.padStart(7)} ${'ls-tree'.padStart(8)} ${'head ms'.padStart(8)} ${'cpu ms'.padStart(7)} ${'MB'.padStart(5)} ${'+base ms'.padStart(9)} ${'cpu ms'.padStart(7)} ${'MB'.padStart(5)}`
  )
  for (const path of paths) {
    const files =
      execFileSync('git', ['-C', path, 'ls-tree', '-r', '-z', '--name-only', 'HEAD'], { maxBuffer: 1 << 28 })
        .toString()
        .split('\0').length - 1
    const hasParent = spawnSync('git', ['-C', path, 'rev-parse', '--verify', '--quiet', 'HEAD~1']).status === 0
    const head = measure(path)
    const both = hasParent ? measure(path, 'HEAD~1') : undefined
    const show = value => (value === undefined ? '-' : String(Math.round(value)))
    console.log(
      `${path.slice(-36).padEnd(36)} ${String(files).padStart(7)} ${show(floor(path)).padStart(8)} ${show(head.wall).padStart(8)} ${show(head.cpu).padStart(7)} ${show(head.peak).padStart(5)} ${show(both?.wall).padStart(9)} ${show(both?.cpu).padStart(7)} ${show(both?.peak).padStart(5)}`
    )
  }
} finally {
  for (const directory of made) rmSync(directory, { recursive: true, force: true })
}
