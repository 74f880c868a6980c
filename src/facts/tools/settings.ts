// SPDX-License-Identifier: MIT
import type { Tree } from '../../inputs/tree.js'
import { isForeign } from '../../core/foreign-path.js'
import { SANITIZER_OPTIONS, SECURITY, STRICT, WARNINGS } from './settings.generated.js'
import { NO_SETTING } from './settings.phrases.generated.js'
import type { FileSetting } from './tool.js'

/** A setting that makes a tool stricter, or gives it rules for vulnerabilities. */
export interface Setting {
  readonly tool: string
  readonly setting: string
  readonly path: string
  readonly line: number
}

const MAX_LINE = 2000
const MAX_FILES = 400

export const COMPILER = 'compiler warnings'
const PYPROJECT = /(?:^|\/)pyproject\.toml$/

const RULES: readonly FileSetting[] = [...STRICT, ...WARNINGS, ...SECURITY, ...SANITIZER_OPTIONS]
const SETTING_FILE = new RegExp([...new Set(RULES.map(rule => rule.file.source))].join('|'))

function search(tree: Tree): readonly Setting[] {
  const found: Setting[] = []
  let read = 0
  for (const { path } of tree.find(SETTING_FILE)) {
    if (isForeign(path) || isSample(path)) continue
    if (read++ >= MAX_FILES) break
    const settings = tree.derive('tool settings', path, settingsOf)
    if (settings.known) found.push(...settings.value)
  }
  return found
}

/** A strict configuration of an example says nothing of the project. */
function isSample(path: string): boolean {
  return /(?:^|\/)(?:examples?|samples?|templates?|demos?|tutorials?|docs?)\//i.test(path)
}

function settingsOf(text: string, path: string): readonly Setting[] {
  const found: Setting[] = []
  const open = new Set(RULES.filter(rule => rule.file.test(path)))
  for (const [i, line] of text.split('\n', 20_000).entries()) {
    if (open.size === 0) break
    if (line.length > MAX_LINE || /^\s*(?:#(?!!)|\/\/|\*|<!--|--)/.test(line) || NO_SETTING.test(line)) continue
    for (const rule of open) {
      if (!rule.line.test(line)) continue
      found.push({ tool: rule.tool, setting: rule.setting, path, line: i + 1 })
      open.delete(rule)
    }
  }
  return found
}

/** Lists of rules that are long: Ruff's families, golangci-lint's linters. */
function longLists(tree: Tree): { readonly strict: readonly Setting[]; readonly security: readonly Setting[] } {
  const strict: Setting[] = []
  const security: Setting[] = []
  for (const { path } of tree.find(/(?:^|\/)(?:pyproject\.toml|\.?ruff\.toml)$/).slice(0, 50)) {
    if (isForeign(path)) continue
    const families = tree.derive('ruff families', path, ruffFamilies)
    if (!families.known || families.value === undefined) continue
    const { line, names } = families.value
    if (names.includes('ALL') || names.length >= 8)
      strict.push({ tool: 'Ruff', setting: names.includes('ALL') ? 'ALL' : `${names.length} rule families`, path, line })
    if (names.includes('ALL') || names.includes('S')) security.push({ tool: 'Ruff', setting: 'S (security) rules', path, line })
  }
  for (const { path } of tree.find(/(?:^|\/)\.golangci\.ya?ml$/).slice(0, 20)) {
    const linters = tree.derive('golangci linters', path, golangciLinters)
    if (linters.known && linters.value.count >= 20)
      strict.push({ tool: 'golangci-lint', setting: `${linters.value.count} linters`, path, line: linters.value.line })
  }
  return { strict, security }
}

function ruffFamilies(text: string, path: string): { line: number; names: readonly string[] } | undefined {
  const names = new Set<string>()
  let line = 0
  let inRuff = !PYPROJECT.test(path)
  let inSelect = false
  for (const [i, raw] of text.split('\n', 5000).entries()) {
    const at = raw.slice(0, MAX_LINE).split('#', 1)[0] ?? ''
    if (/^\s*\[/.test(at) && !inSelect) inRuff = PYPROJECT.test(path) ? at.trimStart().startsWith('[tool.ruff') : true
    if (inRuff && /^\s*"?(?:lint\.)?(?:extend-)?select"?\s{0,4}=/.test(at)) {
      inSelect = true
      line ||= i + 1
    }
    if (!inSelect) continue
    for (const code of at.matchAll(/["']([A-Z]{1,6})\d{0,4}["']/g)) if (code[1]) names.add(code[1])
    if (at.includes(']')) inSelect = false
  }
  return names.size > 0 ? { line, names: [...names] } : undefined
}

function golangciLinters(text: string): { count: number; line: number } {
  let count = 0
  let line = 1
  let indent = -1
  for (const [i, raw] of text.split('\n', 3000).entries()) {
    const start = /^( {0,20})enable:\s{0,8}$/.exec(raw.slice(0, 200))
    if (start) {
      indent = start[1]?.length ?? 0
      line = i + 1
      continue
    }
    if (indent < 0) continue
    if (/^ {0,20}- \w/.test(raw)) count++
    // Other lists called `enable` belong to the settings of single linters.
    else if (raw.trim() !== '' && !raw.trimStart().startsWith('#') && raw.search(/\S/) <= indent) break
  }
  return { count, line }
}

export interface Settings {
  readonly strict: readonly Setting[]
  readonly warnings: readonly Setting[]
  readonly security: readonly Setting[]
  readonly sanitizers: readonly Setting[]
}

/** What configuration and build files set. Samples and vendored files are left out. */
export function deriveSettings(tree: Tree): Settings {
  const all = search(tree)
  const of = (rules: readonly FileSetting[]): readonly Setting[] =>
    all.filter(s => rules.some(r => r.tool === s.tool && r.setting === s.setting && r.file.test(s.path)))
  const lists = longLists(tree)
  return {
    strict: [...of(STRICT), ...lists.strict],
    warnings: of(WARNINGS),
    security: [...of(SECURITY), ...lists.security],
    sanitizers: of(SANITIZER_OPTIONS)
  }
}
