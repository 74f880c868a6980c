// SPDX-License-Identifier: MIT
import { posix } from 'node:path'
import { readMarkdown } from './markup/markdown.js'
import type { CodeLine, Heading, Link, Parsed, Sentence } from './markup/parsed.js'
import { readPlain } from './markup/plain.js'
import { spellingOf } from '../../inputs/known-files.js'
import type { TreeEntry, Tree } from '../../inputs/tree.js'
import { isForeign } from '../../core/foreign-path.js'
import {
  ARCHITECTURE,
  CHANGELOG,
  CONTRIBUTING,
  CONTRIBUTING_FOLDER,
  DEVELOPMENT,
  DEVELOPMENT_FOLDER,
  DOCUMENTATION,
  GOVERNANCE,
  MAINTAINERS,
  NOT_DOCUMENTS,
  NOT_PROSE,
  POINTER,
  README_NAME,
  RELEASING,
  SECURITY
} from './documents.phrases.generated.js'
/** What a text file is for, from its name and folder. `docs` is any other text below a documentation folder. */
export type DocumentKind =
  | 'readme'
  | 'contributing'
  | 'security'
  | 'support'
  | 'changelog'
  | 'code-of-conduct'
  | 'governance'
  | 'maintainers'
  | 'roadmap'
  | 'architecture'
  | 'dco'
  | 'pull-request-template'
  | 'issue-template'
  | 'development'
  | 'agents'
  | 'releasing'
  | 'docs'

/**
 * One text document; parsed when its content is first asked for. Boilerplate of the DCO and of well-known codes of conduct
 * is not in `sentences`; HTML comments are nowhere.
 */
export interface Document {
  readonly path: string
  readonly kind: DocumentKind
  readonly bytes: number
  readonly headings: readonly Heading[]
  /**
   * Sentences and list items. Soft-wrapped lines are joined; code blocks and link targets are left out, inline code keeps
   * its words. A row of a table is one sentence of the form `table`.
   */
  readonly sentences: readonly Sentence[]
  readonly links: readonly Link[]
  /** Lines of fenced or indented code blocks, and inline code. */
  readonly code: readonly CodeLine[]
  /**
   * It names so many different practices that it is about practices, not a statement of this project's own: a list of
   * checks, a criteria text. Only told of `docs`; a policy file may speak of everything.
   */
  readonly survey: boolean
}

/** The text documents of a tree: those at the standard places and those below documentation folders, within bounds. */
export interface Documents {
  /** Standard places first (root, `.github/`, `docs/`), then by path. */
  readonly all: readonly Document[]
  /** Some documents were not read (bounds, unreadable): absence proves nothing; says which. */
  readonly unread: readonly { readonly path: string; readonly why: string }[]
  /** The README that the forge shows, if any. */
  readonly readme: Document | undefined
  /** All documents of these kinds, best place first. */
  of(...kinds: DocumentKind[]): readonly Document[]
}

const MAX_DOCUMENTS = 400
const MAX_UNREAD = 100
/** A file of this size or less may be a pointer to another. */
const POINTER_BYTES = 300

const EXTENSION = /\.(md|markdown|mdown|rst|txt|adoc|asciidoc|org|html?)$/i
/** Where a community file counts as the project's own, in the order of its rank. */
const STANDARD = ['', '.github', 'docs', 'doc', '.gitlab', 'documentation', 'governance', 'community', '.well-known']

/** The name decides, without its extension; of several patterns the first that fits. */
const NAMES: readonly (readonly [RegExp, DocumentKind])[] = [
  [/^readme(?:$|[._-])/i, 'readme'],
  [CONTRIBUTING, 'contributing'],
  [SECURITY, 'security'],
  [/^support(?:$|[._-])/i, 'support'],
  [RELEASING, 'releasing'],
  [CHANGELOG, 'changelog'],
  [/^code[-_ ]of[-_ ]conduct(?:$|[._-])|^conduct$/i, 'code-of-conduct'],
  [GOVERNANCE, 'governance'],
  [MAINTAINERS, 'maintainers'],
  [/^(?:[a-z]{1,30}[-_ ])?roadmap(?:$|[._-])/i, 'roadmap'],
  [ARCHITECTURE, 'architecture'],
  [/^(?:dco|developer[-_]certificate[-_]of[-_]origin)$/i, 'dco'],
  [/^(?:pull|merge)[-_]request[-_]template(?:$|[._-])/i, 'pull-request-template'],
  [/^issue[-_]template(?:$|[._-])/i, 'issue-template'],
  [DEVELOPMENT, 'development'],
  [/^(?:agents?|claude|gemini|copilot-instructions)$/i, 'agents']
]
/** Folders whose files all have one purpose; below a standard place. */
const FOLDERS: readonly (readonly [RegExp, DocumentKind])[] = [
  [/^(?:\.github\/|docs\/)?pull_request_template\/[^/]+$|^\.gitlab\/merge_request_templates\/[^/]+$/i, 'pull-request-template'],
  [/^(?:\.github\/|docs\/)?issue_template\/[^/]+$|^\.gitlab\/issue_templates\/[^/]+$/i, 'issue-template'],
  [CONTRIBUTING_FOLDER, 'contributing'],
  [DEVELOPMENT_FOLDER, 'development'],
  [/^(?:docs?\/)?(?:changelogs?|release[-_]?notes?|releases|news)\/[^/]+$/i, 'changelog'],
  [/^(?:docs?\/)?(?:[^/]+[-_])?roadmaps?\/[^/]+$/i, 'roadmap'],
  [/^(?:docs?\/)?architecture\/[^/]+$/i, 'architecture']
]

/** The kind of a text file, or undefined when it is no document of the project. */
export function kindOf(path: string): DocumentKind | undefined {
  const slash = path.lastIndexOf('/')
  const folder = slash < 0 ? '' : path.slice(0, slash).toLowerCase()
  const name = path.slice(slash + 1)
  const text = EXTENSION.test(name)
  const standard = STANDARD.includes(folder)
  if (text ? NOT_PROSE.test(name) || /(?:^|\/)LICENSES\//.test(path) : !standard || (name.includes('.') && !README_NAME.test(name)))
    return undefined
  const folderKind = text && slash > 0 ? FOLDERS.find(([pattern]) => pattern.test(path))?.[1] : undefined
  if (folderKind) return folderKind
  if (standard) {
    const bare = name.replace(EXTENSION, '')
    const kind = NAMES.find(([pattern]) => pattern.test(bare))?.[1]
    if (kind) return kind
    // Programs and data without an extension lie beside the documents; only known names are texts.
    if (!text && !/^(?:install|usage|faq|authors|credits|todo|thanks)$/i.test(bare)) return undefined
  }
  if (DOCUMENTATION.test(path)) return 'docs'
  const depth = folder === '' ? 0 : folder.split('/').length
  if (depth === 0)
    return /\.(?:txt|html?)$/i.test(name) && !/^(?:install|usage|faq|authors|credits|todo|thanks|index)/i.test(name) ? undefined : 'docs'
  return depth === 1 && !/\.(?:txt|html?)$/i.test(name) && !folder.startsWith('.') && !NOT_DOCUMENTS.test(path) ? 'docs' : undefined
}

const EMPTY: Parsed = { headings: [], sentences: [], links: [], code: [] }

function parse(text: string, path: string): Parsed {
  const extension = EXTENSION.exec(path)?.[1]?.toLowerCase()
  if (extension === undefined) return /^#{1,3} |^```|\]\(https?:/m.test(text.slice(0, 20_000)) ? readMarkdown(text) : readPlain(text, 'txt')
  if (/^m(?:d|arkdown|down)$/.test(extension)) return readMarkdown(text)
  return readPlain(text, extension)
}

/** Practices that most projects' texts name one or two of; a text that names many of them is about practices. */
const PRACTICES: readonly RegExp[] = [
  /\bstatic (?:code )?analysis\b/i,
  /\bdynamic analysis\b|\bfuzz(?:ing|ed)\b/i,
  /\bsigned[- ](?:releases|tags|commits)\b/i,
  /\bcode review\b/i,
  /\bbranch protection\b/i,
  /\bcode of conduct\b/i,
  /\bvulnerability report/i,
  /\b(?:pinned|updated?) dependenc/i,
  /\bSBOM\b|\bsoftware bill of materials\b/i,
  /\b2FA\b|\btwo-factor\b|\bMFA\b/i,
  /\b(?:test|code|statement) coverage\b/i,
  /\bcontinuous integration\b/i,
  /\broad ?map\b/i,
  /\bgovernance\b/i,
  /\bDCO\b|\bsign(?:ed)?-off\b/i,
  /\breproducible build/i
]
const SURVEY = 8

function isSurvey(text: string): boolean {
  return text.length > 2000 && PRACTICES.filter(practice => practice.test(text)).length >= SURVEY
}

function documentOf(tree: Tree, path: string, kind: DocumentKind, bytes: number): Document {
  let parsed: Parsed | undefined
  const content = () => {
    if (!parsed) {
      const read = tree.derive('document', path, parse)
      parsed = read.known ? read.value : EMPTY
    }
    return parsed
  }
  return {
    path,
    kind,
    bytes,
    get headings() {
      return content().headings
    },
    get sentences() {
      return content().sentences
    },
    get links() {
      return content().links
    },
    get code() {
      return content().code
    },
    get survey() {
      if (kind !== 'docs') return false
      const read = tree.derive('survey', path, isSurvey)
      return read.known && read.value
    }
  }
}

/** The file of this tree that a short text does nothing but point to. */
function pointee(tree: Tree, path: string): string | undefined {
  const text = tree.text(path)
  if (!text.known) return undefined
  const line = text.value.replace(/^#[^\n]*\n/, '').trim()
  const match = line.includes('\n') ? undefined : POINTER.exec(line)
  for (const target of [match?.[1], match?.[2]]) {
    if (!target) continue
    const clean = target.replace(/\.$/, '')
    for (const at of [posix.join(posix.dirname(path), clean), posix.normalize(clean.replace(/^\//, ''))])
      if (at !== path && tree.has(at)) return at
  }
  return undefined
}

function rank(path: string): number {
  const slash = path.lastIndexOf('/')
  const place = STANDARD.indexOf(slash < 0 ? '' : path.slice(0, slash).toLowerCase())
  return place < 0 ? STANDARD.length + path.split('/').length : place
}

const FORMATS = ['md', 'markdown', 'mdown', 'rst', 'adoc', 'asciidoc', 'org', undefined, 'txt', 'html', 'htm']

function formatRank(path: string): number {
  return FORMATS.indexOf(EXTENSION.exec(path)?.[1]?.toLowerCase())
}

/** GitHub shows `.github/`'s README before the root's, and that before `docs/`'s. */
/** Not a translation. */
const PLAIN_README = /^readme(?:\.[a-z]+)?$/i
const README_PLACES = ['.github', '', 'docs']

/** A document and the path under which it was found, which a pointer or link may keep apart. */
interface Placed {
  readonly document: Document
  readonly place: string
}

function shownReadme(placed: readonly Placed[]): Document | undefined {
  const order = (path: string) => README_PLACES.indexOf(path.includes('/') ? path.slice(0, path.lastIndexOf('/')).toLowerCase() : '')
  return placed
    .filter(({ document, place }) => document.kind === 'readme' && order(place) >= 0 && PLAIN_README.test(posix.basename(place)))
    .sort((a, b) => order(a.place) - order(b.place) || formatRank(a.place) - formatRank(b.place))[0]?.document
}

/** Finds the documents of a tree. Nothing is parsed before it is asked for. */
export function deriveDocuments(tree: Tree): Documents {
  const unread: { path: string; why: string }[] = []
  const candidates: { entry: TreeEntry; kind: DocumentKind; rank: number }[] = []
  for (const entry of tree.entries) {
    if (entry.mode === 'submodule') continue
    const kind = kindOf(entry.path)
    if (kind && !isForeign(entry.path)) candidates.push({ entry, kind, rank: rank(entry.path) })
  }
  const variant = ({ entry, kind }: { entry: TreeEntry; kind: DocumentKind }) =>
    Number(kind === 'readme' && !PLAIN_README.test(posix.basename(entry.path)))
  candidates.sort((a, b) => a.rank - b.rank || variant(a) - variant(b) || (a.entry.path < b.entry.path ? -1 : 1))
  const placed: Placed[] = []
  const seen = new Map<string, boolean>()
  for (const { entry, kind } of candidates) {
    const text = placed.length < MAX_DOCUMENTS || spellingOf(entry.path) < Infinity ? tree.text(entry.path) : undefined
    if (!text?.known) {
      if (unread.length < MAX_UNREAD) unread.push({ path: entry.path, why: text?.why ?? 'there are more documents than are read' })
      continue
    }
    const target = (entry.size ?? 0) <= POINTER_BYTES && entry.mode !== 'symlink' ? pointee(tree, entry.path) : undefined
    const path = target !== undefined && tree.text(target).known ? target : entry.path
    const content = tree.text(path)
    // A link or pointer and what it leads to are one document of their kind.
    const linked = entry.mode === 'symlink' || path !== entry.path
    const key = `${kind}:${content.known ? content.value : path}`
    const before = seen.get(key)
    if (before === true || (before === false && linked)) continue
    seen.set(key, linked)
    const bytes =
      path === entry.path && entry.mode !== 'symlink' ? (entry.size ?? 0) : Buffer.byteLength(content.known ? content.value : '')
    placed.push({ document: documentOf(tree, path, kind, bytes), place: entry.path })
  }
  const all = placed.map(({ document }) => document)
  return { all, unread, readme: shownReadme(placed), of: (...kinds) => all.filter(document => kinds.includes(document.kind)) }
}
