// SPDX-License-Identifier: MIT
// Writes docs/criteria.md from the catalogue and the checkers. Runs in the repository's root.
// `--check` writes nothing and fails when the file is stale.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'

const PAGE = 'docs/criteria.md'
const SECTION_TITLES = {
  basics: 'Basics',
  'change-control': 'Change control',
  reporting: 'Reporting',
  quality: 'Quality',
  security: 'Security',
  analysis: 'Analysis'
}

/** Strips the types, which `tsc` checks elsewhere, so that any Node can import the sources. Gives the folder. */
function build() {
  mkdirSync('node_modules/.cache', { recursive: true })
  const folder = mkdtempSync('node_modules/.cache/docs-')
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true }
  for (const file of readdirSync('src', { recursive: true })) {
    if (!file.endsWith('.ts')) continue
    const target = join(folder, file.replace(/\.ts$/, '.js'))
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, ts.transpileModule(readFileSync(join('src', file), 'utf8'), { compilerOptions }).outputText)
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
  return folder
}

function page({ CRITERIA, CRITERION_IDS, entriesOf }, { LEVELS, criterionUrl }, checkers) {
  const automationOf = id => (entriesOf(id)[0].automation === 'computed' ? 'computed' : checkers.has(id) ? 'checker' : 'declared')

  const counts = (name, entries) => {
    const category = wanted => entries.filter(entry => entry.category === wanted).length
    const automation = wanted => entries.filter(entry => automationOf(entry.id) === wanted).length
    return [
      name,
      entries.length,
      category('MUST'),
      category('SHOULD'),
      category('SUGGESTED'),
      ...['checker', 'declared', 'computed'].map(automation)
    ]
  }
  const ids = CRITERION_IDS.map(id => ({ id }))
  const rows = [
    ...LEVELS.map(level =>
      counts(
        level,
        CRITERIA.filter(entry => entry.level === level)
      )
    ),
    counts('different ids', ids)
  ]
  rows.at(-1).splice(2, 3, '', '', '')

  const criterion = id => {
    const entries = entriesOf(id)
    return [
      `### \`${id}\``,
      entries.map(entry => `${badgeLine(entry)}  \n${plain(entry.summary)}  \n_To do:_ ${plain(entry.remedy)}`).join('\n\n'),
      says(id)
    ]
  }
  const badgeLine = entry => `[**${entry.level}**](${criterionUrl(entry)}) · ${[entry.category, ...rules(entry)].join(' · ')}`
  const says = id => {
    if (automationOf(id) === 'computed') return 'Worked out from the results of the level below; there is nothing to declare.'
    const checker = checkers.get(id)
    if (checker === undefined) return '**Declared only:** no machine can say anything about it, so the declared answer stands.'
    const needs = checker.needs ?? []
    return [
      `- **The checker looks at:** ${plain(checker.looksAt)}`,
      `- **It never claims:** ${plain(checker.neverClaims)}`,
      ...(needs.length === 0 ? [] : [`- **It says more with:** ${needs.map(need => `\`${need}\``).join(', ')}`])
    ].join('\n')
  }
  const section = ([name, title]) => {
    const entries = CRITERION_IDS.map(id => entriesOf(id)[0]).filter(entry => entry.section === name)
    const groups = [...new Set(entries.map(entry => entry.group))]
    return [
      `## ${title}`,
      ...groups.flatMap(group => [`_${group}_`, ...entries.filter(entry => entry.group === group).flatMap(entry => criterion(entry.id))])
    ]
  }

  return [
    '<!-- Made by scripts/docs.mjs from criteria/ and src/checkers/. Do not edit. -->',
    '# Criteria',
    "What this project knows about each criterion of the badge's metal series. Summaries and to-dos are our own words; the level in bold links to the badge's text, which is the one that counts. A criterion that two levels repeat has one answer and one checker.",
    table(['', 'criteria', 'MUST', 'SHOULD', 'SUGGESTED', 'with a checker', 'declared only', 'computed'], rows),
    Object.values(SECTION_TITLES)
      .map(title => `[${title}](#${title.toLowerCase().replaceAll(' ', '-')})`)
      .join(' · '),
    ...Object.entries(SECTION_TITLES).flatMap(section)
  ].join('\n\n')
}

/** What the badge demands of an answer besides its status. */
function rules({ naAllowed, naJustificationRequired, metJustificationRequired, metUrlRequired }) {
  return [
    metUrlRequired ? 'Met needs a URL' : metJustificationRequired && 'Met needs a justification',
    naAllowed && (naJustificationRequired ? 'N/A allowed with a justification' : 'N/A allowed')
  ].filter(Boolean)
}

function table(head, rows) {
  const line = cells => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n')
}

/** Prose as Markdown: outside of code spans nothing is markup. */
function plain(text) {
  return text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[\\<*[\]]/g, '\\$&').replace(/\s+/g, ' ')))
    .join('')
}

async function render() {
  const folder = build()
  try {
    const load = path => import(pathToFileURL(resolve(folder, path)).href)
    const [catalogue, criterion, { CHECKERS }] = await Promise.all(
      ['criteria/catalogue.js', 'criteria/criterion.js', 'checkers/index.generated.js'].map(load)
    )
    return `${page(catalogue, criterion, new Map(CHECKERS.map(checker => [checker.criterion, checker])))}\n`
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const text = await render()
const fresh = existsSync(PAGE) && readFileSync(PAGE, 'utf8') === text
if (!fresh && process.argv.includes('--check')) {
  console.error(`stale: ${PAGE}`)
  process.exitCode = 1
} else if (!fresh) {
  mkdirSync(dirname(PAGE), { recursive: true })
  writeFileSync(PAGE, text)
  console.log(`wrote: ${PAGE}`)
}
