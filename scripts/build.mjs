// SPDX-License-Identifier: MIT
// Bundles src/ into dist/: one bundle and an entry for the action and for the command line, from a clean folder, since
// stale chunks would linger. TypeScript is compiled once, here: ncc would do it again.
import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What starts the bundle, by the functions of src/main.ts. */
const ENTRIES = {
  'index.js': "import { action } from './main.js'\n\nawait action()\n",
  'cli.js': "#!/usr/bin/env node\nimport { cli } from './main.js'\n\nawait cli()\n"
}

// A fixed name: the bundle numbers its modules by their paths.
const work = join('node_modules', '.build')
const compiled = join(work, 'compiled')
const bundled = join(work, 'bundled')
const dist = join(work, 'dist')

try {
  rmSync(work, { recursive: true, force: true })
  run('typescript/bin/tsc', '--project', 'tsconfig.build.json', '--outDir', compiled)
  writeFileSync(join(compiled, 'package.json'), '{ "type": "module" }\n')
  run(
    '@vercel/ncc/dist/ncc/cli.js',
    'build',
    join(compiled, 'main.js'),
    '-o',
    bundled,
    '--license',
    'licenses.txt',
    '--minify',
    '--no-cache'
  )
  const extra = readdirSync(bundled).filter(name => !['index.js', 'licenses.txt', 'package.json'].includes(name))
  if (extra.length > 0) throw new Error(`The bundle is not one file: ${extra.join(', ')} (is there a dynamic import that is not eager?)`)
  if (readFileSync(join(bundled, 'index.js'), 'utf8').includes('webpackMissingModule'))
    throw new Error('A module is missing from the bundle')
  mkdirSync(dist)
  copyFileSync(join(bundled, 'index.js'), join(dist, 'main.js'))
  for (const [name, text] of Object.entries(ENTRIES)) writeFileSync(join(dist, name), text)
  chmodSync(join(dist, 'cli.js'), 0o755)
  writeFileSync(join(dist, 'licenses.txt'), sorted(readFileSync(join(bundled, 'licenses.txt'), 'utf8')))
  writeFileSync(join(dist, 'package.json'), '{ "type": "module" }\n')
  // Only a whole build takes the old one's place.
  rmSync('dist', { recursive: true, force: true })
  renameSync(dist, 'dist')
} finally {
  rmSync(work, { recursive: true, force: true })
}

function run(tool, ...args) {
  const done = spawnSync(process.execPath, [join('node_modules', tool), ...args], { encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`${tool} fails:\n${done.stdout}${done.stderr}`)
}

/** One license text per package, sorted by its name. */
function sorted(text) {
  const packages = new Map()
  for (const part of text.split(/\n(?=(?:@[\w.-]+\/)?[\w.-]+\n[A-Z0-9][\w.+ ()-]*\n)/)) {
    const trimmed = part.trim()
    packages.set(trimmed.split('\n', 1)[0], trimmed)
  }
  return [...packages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, license]) => `${license}\n`)
    .join('\n')
}
