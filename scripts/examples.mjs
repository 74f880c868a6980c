// SPDX-License-Identifier: MIT
// A page of docs/examples/: what a project declares at a level beside what is found, criterion by criterion.
//   node scripts/examples.mjs REPOSITORY ANSWERS LEVEL OWNER/NAME > docs/examples/NAME-LEVEL.md
import { execFileSync } from 'node:child_process'

const [path, answers, level, name] = process.argv.slice(2)
if (name === undefined) throw new Error('Give a repository, an answers file, a level, and owner/name.')
const json = execFileSync(
  'bash',
  [
    '-c',
    '"$@" || true',
    'bash',
    process.execPath,
    'dist/cli.js',
    'evaluate',
    path,
    '--answers',
    answers,
    '--repository',
    name,
    '--format',
    'json',
    '--no-network'
  ],
  {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore']
  }
)
const report = JSON.parse(json)

/** How declaration and finding stand to each other; `adds`: evidence for what is declared or open, without deciding it. */
function relation(declared, { status, strength }, conflict, decidedBy) {
  if (conflict === 'contradiction' || conflict === 'evidence-gone') return 'contradicts'
  if (decidedBy === 'computed') return 'computed'
  if (status === '?') return 'silent'
  if (declared === '?') return strength === 'hint' ? 'adds evidence' : 'fills'
  if (status === declared) return strength === 'hint' ? 'agrees (hint)' : 'agrees'
  return strength === 'hint' || (status === 'N/A' && declared !== 'N/A') ? 'adds evidence' : 'disputes'
}

const escape = text => text.replace(/“[^”]*”/g, '“…”').replace(/[|<>*_`]/g, char => `\\${char}`)
const counts = new Map()
const rows = []
for (const [id, result] of Object.entries(report.results)) {
  if (!result.levels[level]) continue
  const declared = result.decidedBy === 'computed' ? '' : (result.answer?.status ?? '?')
  const what = relation(declared, result.finding, result.conflict, result.decidedBy)
  counts.set(what, (counts.get(what) ?? 0) + 1)
  const found = result.finding.status === '?' ? '?' : `${result.finding.status} (${result.finding.strength})`
  const places = result.finding.evidence
    .slice(0, 2)
    .map(({ path: file, line, url }) => `[${file ? `${file}${line ? `:${line}` : ''}` : 'page'}](${url})`)
  rows.push(
    `| ${id.replaceAll('_', '\\_')} | ${declared} | ${found} | ${what} | ${escape(result.finding.justification)} ${places.join(', ')} |`
  )
}
const { state, satisfied, total } = report.levels[level]
console.log(`# ${name} at ${level}

Commit ${report.head.commit.slice(0, 10)}, the git repository alone: GitHub was not asked. What the project declares on its badge page stands beside what is found; where its words were not to be had, a link to the page stands for them. Made by \`scripts/examples.mjs\`.

${[...counts]
  .sort((a, b) => b[1] - a[1])
  .map(([what, n]) => `${what} ${n}`)
  .join(', ')}; with these answers ${satisfied} of ${total} count, and the level is ${state}.

| criterion | declared | found | | why |
| --- | --- | --- | --- | --- |
${rows.join('\n')}`)
