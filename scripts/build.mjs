// SPDX-License-Identifier: MIT
// Bundles the action and the command line into dist/, one file each, from a clean folder: stale chunks would linger.
import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const work = mkdtempSync(join('node_modules', '.build-'))
const ncc = join('node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js')

function bundle(source, target) {
  const out = join(work, target)
  const built = spawnSync(process.execPath, [ncc, 'build', source, '-o', out, '--license', 'licenses.txt', '--minify', '--no-cache'], {
    encoding: 'utf8'
  })
  if (built.status !== 0) throw new Error(`${source} does not build:\n${built.stdout}${built.stderr}`)
  const extra = readdirSync(out).filter(name => !['index.js', 'licenses.txt', 'package.json'].includes(name))
  if (extra.length > 0) throw new Error(`${source} does not fit in one file: ${extra.join(', ')} (is there a dynamic import?)`)
  const code = readFileSync(join(out, 'index.js'), 'utf8')
  if (code.includes('webpackMissingModule')) throw new Error(`${source}: a module is missing from the bundle`)
  copyFileSync(join(out, 'index.js'), join(work, 'dist', target))
  return readFileSync(join(out, 'licenses.txt'), 'utf8')
}

try {
  mkdirSync(join(work, 'dist'))
  // The action's bundle holds every dependency of the command line's and more.
  const licenses = bundle('src/main.ts', 'index.js')
  const cliLicenses = bundle('src/cli.ts', 'cli.js')
  chmodSync(join(work, 'dist', 'cli.js'), 0o755)
  writeFileSync(join(work, 'dist', 'licenses.txt'), merge(licenses, cliLicenses))
  writeFileSync(join(work, 'dist', 'package.json'), '{ "type": "module" }\n')
  // Only a whole build takes the old one's place.
  rmSync('dist', { recursive: true, force: true })
  renameSync(join(work, 'dist'), 'dist')
} finally {
  rmSync(work, { recursive: true, force: true })
}

/** One licence text per package, sorted by its name. */
function merge(...texts) {
  const packages = new Map()
  for (const text of texts)
    for (const part of text.split(/\n(?=(?:@[\w.-]+\/)?[\w.-]+\n[A-Z0-9][\w.+ ()-]*\n)/)) {
      const trimmed = part.trim()
      packages.set(trimmed.split('\n', 1)[0], trimmed)
    }
  return [...packages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, text]) => `${text}\n`)
    .join('\n')
}
