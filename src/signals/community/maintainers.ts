// SPDX-License-Identifier: MIT
import { posix } from 'node:path'
import { sectionLines } from '../../facts/documents/contributing.js'
import type { Document, Documents } from '../../facts/documents/documents.js'
import type { Insights } from '../../facts/documents/insights.js'
import type { Tree } from '../../inputs/tree.js'
import { FORMER, LIST_NAME, ROLE, SECTION, SHARED } from './maintainers.phrases.generated.js'

/** A person whom the project names as one who looks after it. */
export interface Maintainer {
  readonly login?: string
  readonly name?: string
  readonly email?: string
  /** As written: a company, a university. */
  readonly affiliation?: string
  readonly path: string
  readonly line: number
}
/** Who looks after the project, as the tree tells. */
export interface Maintainers {
  readonly people: readonly Maintainer[]
  /** `@org/team`: does not say who. */
  readonly teams: readonly { readonly name: string; readonly path: string; readonly line: number }[]
}

const AT = /(?<![\w./@-])@([a-z\d][a-z\d-]{0,38})(\/[\w.-]{1,60})?/gi
const PROFILE = /\bgithub\.com\/([a-z\d][a-z\d-]{0,38})(?=[)>\]\s"',;.]|$)/gi
const MAIL = /(?<![\w.+-])([\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,100})/
const NAME = /^\p{Lu}[\p{L}.'’-]{0,30}(?: ["“(]?\p{L}[\p{L}.'’"”)-]{0,30}){1,4}$/u
/** Alone it is a name when its last word is written like one: `Ada of Lovelace`, not `Status labels`. */
const FULL_NAME = / ["“(]?\p{Lu}[^ ]{0,40}$/u

const MAX_LINES = 3000
const MAX_SECTIONS = 20
const MAX_PEOPLE = 200

interface FoundMaintainers {
  readonly people: readonly Maintainer[]
  readonly teams: Maintainers['teams']
}

function teamsIn(text: string, path: string, line: number): Maintainers['teams'] {
  return [...text.matchAll(AT)].flatMap(([, owner = '', team]) => (team === undefined ? [] : [{ name: owner + team, path, line }]))
}

/** `pattern @owner mail@example.org`, a line each. */
function readCodeowners(text: string, path: string): FoundMaintainers {
  const lines = text
    .split('\n', MAX_LINES)
    .map((line, index) => ({ owners: line.replace(/#.*/, '').trim().split(/\s+/).slice(1), line: index + 1 }))
  return {
    people: lines.flatMap(({ owners, line }) =>
      owners.flatMap((owner): Maintainer[] =>
        /^@[a-z\d-]{1,39}$/i.test(owner) ? [{ login: owner.slice(1), path, line }] : MAIL.test(owner) ? [{ email: owner, path, line }] : []
      )
    ),
    teams: lines.flatMap(({ owners, line }) => teamsIn(owners.join(' '), path, line))
  }
}

/** Lists of accounts below `approvers:`, `maintainers:` and the like. */
function readOwners(text: string, path: string): FoundMaintainers {
  let former = false
  const people: Maintainer[] = []
  for (const [index, raw] of text.split('\n', MAX_LINES).entries()) {
    const line = raw.replace(/#.*/, '')
    const key = /^\s{0,4}["']?([\w.-]{1,60})["']?:\s{0,4}$/.exec(line)
    if (key) former = FORMER.test((key[1] ?? '').replaceAll('_', ' '))
    const login = former ? undefined : /^\s{0,8}- {1,4}["']?@?([a-z\d][a-z\d-]{0,38})["']?\s{0,8}$/i.exec(line)?.[1]
    if (login !== undefined) people.push({ login, path, line: index + 1 })
  }
  return { people, teams: [] }
}

/** The organisation that a line names beside a person: `, Org <`, `[Org]`, `(Org)` or `), Org`. */
function affiliationIn(line: string): string | undefined {
  const plain = line
    .replaceAll(AT, '')
    .replaceAll(PROFILE, '')
    .replaceAll(/<[^<>]{0,200}>|https?:\/\/[^\s)]{0,200}|\[\]\(\)/g, ' ')
  const found =
    /\)?,\s{1,4}([\p{L}\d][\p{L}\d .&'-]{1,60}?)\s{0,4}(?:$|[<(|[])/u.exec(plain)?.[1] ??
    /\[([\p{Lu}\d][\p{L}\d .&'-]{1,60})\](?!\()/u.exec(plain)?.[1]
  return found?.trim() || undefined
}

function cellsOf(line: string): string[] | undefined {
  return line.includes('|')
    ? line
        .trim()
        .replace(/^\|/, '')
        .replace(/\|$/, '')
        .split('|')
        .map(cell => cell.trim())
    : undefined
}

function plainCell(cell: string): string {
  return cell
    .replaceAll(/!?\[([^[\]]{0,200})\]\([^()]{0,300}\)/g, '$1')
    .replaceAll(/[*_`]/g, '')
    .trim()
}

/** The people that a line of prose, a list item or a row of a table names. */
function personIn(
  line: string,
  path: string,
  number: number,
  columns: readonly string[] | undefined,
  nameAlone: boolean
): Maintainer | undefined {
  const cells = cellsOf(line)
  const login = [...line.matchAll(AT)].find(match => match[2] === undefined)?.[1] ?? [...line.matchAll(PROFILE)][0]?.[1]
  const address = MAIL.exec(line)?.[1]?.replace(/\.$/, '')
  const email = address !== undefined && SHARED.test(address) ? undefined : address
  const start = plainCell(
    cells ? (cells.find(cell => NAME.test(plainCell(cell))) ?? '') : line.replace(/^\s{0,8}(?:[-*+]|\d{1,3}[.)])\s+/, '')
  )
  const name = NAME.exec(start.split(/[,<([—–:]|\s-\s/, 1)[0]?.trim() ?? '')?.[0]
  if (login === undefined && email === undefined && !(nameAlone && FULL_NAME.test(name ?? '') && (cells ?? /^\s{0,8}[-*+] /.test(line))))
    return undefined
  const column = columns?.findIndex(title => /affiliation|company|organi[sz]ation|employer/i.test(title)) ?? -1
  const affiliation = cells ? (column >= 0 ? plainCell(cells[column] ?? '') || undefined : undefined) : affiliationIn(line)
  return {
    ...(login !== undefined && { login }),
    ...(name !== undefined && { name }),
    ...(email !== undefined && { email }),
    ...(affiliation !== undefined && { affiliation }),
    path,
    line: number
  }
}

/** In a list a name alone is a person; in sentences anywhere only those that speak of a role count. */
type Mode = 'list' | 'section' | 'sentences'

/** Reads lines of a text; those below a heading about former maintainers are left out. */
function readLines(text: string, path: string, document: Document, from: number, to: number, mode: Mode): FoundMaintainers {
  const former = document.headings
    .filter(heading => FORMER.test(heading.text))
    .slice(0, MAX_SECTIONS)
    .map(heading => sectionLines(document, heading))
  const people: Maintainer[] = []
  const teams: Maintainers['teams'][number][] = []
  let columns: readonly string[] | undefined
  let fence = false
  const lines = text.split('\n', MAX_LINES)
  for (let number = Math.max(1, from); number <= Math.min(to, lines.length); number++) {
    const line = lines[number - 1] ?? ''
    if (/^\s{0,3}(?:```|~~~)/.test(line)) fence = !fence
    if (fence || line.length > 2000 || former.some(section => number >= section.from && number <= section.to)) continue
    const cells = cellsOf(line)
    if (!cells) columns = undefined
    else if (!columns) {
      columns = cells
      continue
    }
    if (mode === 'sentences' && !ROLE.test(line)) continue
    teams.push(...teamsIn(line, path, number))
    const person = personIn(line, path, number, columns, mode === 'list')
    if (person) people.push(person)
  }
  return { people, teams }
}

function foundIn(tree: Tree, document: Document): FoundMaintainers {
  const text = tree.text(document.path)
  if (!text.known) return { people: [], teams: [] }
  const { path, kind } = document
  const name = posix.basename(path)
  if (/^codeowners$/i.test(name)) return readCodeowners(text.value, path)
  if (/^(?:owners|owners_aliases|security_contacts)$/i.test(name)) {
    const owners = readOwners(text.value, path)
    if (owners.people.length > 0) return owners
  }
  if (LIST_NAME.test(name)) return readLines(text.value, path, document, 1, Infinity, 'list')
  const found = document.headings
    .filter(heading => heading.level > 1 && SECTION.test(heading.text) && heading.text.length <= 80)
    .slice(0, MAX_SECTIONS)
    .map(heading => sectionLines(document, heading))
    .map(({ from, to }) => readLines(text.value, path, document, from, to, 'section'))
  const rest = kind === 'governance' ? [readLines(text.value, path, document, 1, Infinity, 'sentences')] : []
  return { people: [...found, ...rest].flatMap(f => f.people), teams: [...found, ...rest].flatMap(f => f.teams) }
}

function fromInsights({ values }: Insights): Maintainer[] {
  return Object.entries(values).flatMap(([key, { value, path, line }]) =>
    /^(?:repository\.core-team|project\.administrators)\.\d{1,3}\.name$/.test(key)
      ? [{ name: value.slice(0, 100), path, line: line ?? 1 }]
      : []
  )
}

/**
 * The people that MAINTAINERS, OWNERS, CODEOWNERS and similar files, sections of GOVERNANCE and README, and SECURITY-INSIGHTS
 * name. Former maintainers are none; an AUTHORS file gives credit, not duties, and is not read.
 */
export function maintainersOf(world: { readonly tree: Tree; readonly documents: Documents; readonly insights: Insights }): Maintainers {
  const { documents, tree } = world
  const lists = documents.all.filter(
    ({ kind, path, survey }) =>
      kind === 'maintainers' ||
      ((kind === 'docs' || kind === 'governance' || kind === 'security') && !survey && LIST_NAME.test(posix.basename(path)))
  )
  const texts = [
    ...lists,
    ...documents.of('governance').filter(document => !lists.includes(document)),
    ...(documents.readme ? [documents.readme] : [])
  ]
  const found = texts.slice(0, 30).map(document => foundIn(tree, document))
  const seen = new Set<string>()
  const people: Maintainer[] = []
  for (const person of [...found.flatMap(f => f.people), ...fromInsights(world.insights)]) {
    const keys = [person.login && `@${person.login}`, person.name, person.email]
      .filter(key => key !== undefined)
      .map(key => key.toLowerCase())
    if (keys.some(key => seen.has(key))) continue
    for (const key of keys) seen.add(key)
    if (people.length < MAX_PEOPLE) people.push(person)
  }
  return { people, teams: found.flatMap(f => f.teams).slice(0, MAX_PEOPLE) }
}

/** A maintainer as a report names them. */
export function nameOf({ login, name, email }: Maintainer): string {
  return name ?? (login === undefined ? (email?.replace(/@.*/, '') ?? '') : login)
}
