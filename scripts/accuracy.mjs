// SPDX-License-Identifier: MIT
// How well findings agree with people: `npm run accuracy -- DIR`. DIR holds git repositories with an answers file (in the
// commit, or beside the repository as `<folder>.json`). Prints, for each criterion and in total, how often a checker
// decides (strong or conclusive) and how that agrees with what is declared, and then every disagreement to be looked at.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const directory = process.argv[2]
if (directory === undefined || !existsSync(directory)) {
  console.error('Give a folder of git repositories: npm run accuracy -- DIR')
  process.exit(2)
}

const firm = finding => finding.status !== '?' && finding.strength !== 'hint'
const reports = []
for (const name of readdirSync(directory).sort()) {
  const path = join(directory, name)
  if (!statSync(path).isDirectory()) continue
  const answers = existsSync(`${path}.json`) ? ['--answers', `${path}.json`] : []
  const parts = name.split(/__|\+/)
  const repository = parts.length === 2 ? ['--repository', parts.join('/')] : []
  const { stdout, stderr } = spawnSync(process.execPath, ['dist/cli.js', 'evaluate', path, '--format', 'json', ...answers, ...repository], {
    encoding: 'utf8',
    maxBuffer: 1 << 28
  })
  if (stdout === '') {
    console.error(`${name}: ${stderr.trim()}`)
    continue
  }
  reports.push({ name, report: JSON.parse(stdout) })
}

const rows = new Map()
const disagreements = []
const coverage = []
for (const { name, report } of reports) {
  const passing = []
  for (const [id, { finding, answer, levels }] of Object.entries(report.results)) {
    if (id.startsWith('achieve_')) continue
    const row = rows.get(id) ?? { id, seen: 0, decided: 0, said: 0, Met: [0, 0], 'N/A': [0, 0], Unmet: [0, 0] }
    rows.set(id, row)
    row.seen++
    if (finding.status !== '?') row.said++
    if (firm(finding)) row.decided++
    if (levels.passing) passing.push(firm(finding))
    if (!answer || answer.status === '?' || !firm(finding)) continue
    row[answer.status][1]++
    if (answer.status === finding.status) row[answer.status][0]++
    else disagreements.push({ name, id, declared: answer.status, finding, why: answer.justification })
  }
  coverage.push({ name, share: passing.filter(Boolean).length / passing.length })
}

const percent = (part, whole) => (whole === 0 ? '-' : `${Math.round((part * 100) / whole)} %`)
const agreement = ([same, all]) => (all === 0 ? '-' : `${same}/${all}`)
const line = (...cells) => console.log([String(cells[0]).padEnd(42), ...cells.slice(1).map(cell => String(cell).padStart(9))].join(' '))
line('criterion', 'says', 'decides', 'Met', 'N/A', 'Unmet')
const total = { Met: [0, 0], 'N/A': [0, 0], Unmet: [0, 0], seen: 0, said: 0, decided: 0 }
for (const row of [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) {
  line(row.id, percent(row.said, row.seen), percent(row.decided, row.seen), agreement(row.Met), agreement(row['N/A']), agreement(row.Unmet))
  for (const status of ['Met', 'N/A', 'Unmet']) for (const i of [0, 1]) total[status][i] += row[status][i]
  for (const key of ['seen', 'said', 'decided']) total[key] += row[key]
}
line(
  'in total',
  percent(total.said, total.seen),
  percent(total.decided, total.seen),
  agreement(total.Met),
  agreement(total['N/A']),
  agreement(total.Unmet)
)

const shares = coverage.map(({ share }) => share).sort((a, b) => a - b)
console.log(
  `\n${reports.length} repositories; passing criteria decided: median ${percent(shares[Math.floor(shares.length / 2)] ?? 0, 1)}, lowest ${percent(shares[0] ?? 0, 1)}`
)
const conclusive = disagreements.filter(({ finding }) => finding.strength === 'conclusive')
console.log(
  `${conclusive.length} conclusive and ${disagreements.length - conclusive.length} strong findings differ from what is declared\n`
)
for (const { name, id, declared, finding, why } of [...conclusive, ...disagreements.filter(d => !conclusive.includes(d))]) {
  const places = finding.evidence.slice(0, 2).map(place => (place.path ? `${place.path}${place.line ? `:${place.line}` : ''}` : place.url))
  console.log(
    `${name} ${id}: declared ${declared}, found ${finding.status} ${finding.strength}\n    ${finding.justification} [${places.join(', ')}]\n    declared: ${why.replace(/\s+/g, ' ').slice(0, 200)}`
  )
}
