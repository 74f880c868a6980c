// SPDX-License-Identifier: MIT
import type { Tree } from '../../inputs/tree.js'
import type { Job, Step } from '../ci/job.js'
import { entries, get, readYaml, textOf, texts, type Value } from '../ci/yaml.js'
import { toolsOfHook } from './match.js'
import type { ToolUse } from './tool-use.js'
import type { Tool } from './tool.js'
import { TOOLS } from './tools.generated.js'

/** Settings of a bundle by name: a list, or one value. Values that only a run knows are undefined. */
type Settings = ReadonlyMap<string, readonly string[] | undefined>

interface Bundled {
  readonly tool: Tool
  readonly languages: readonly string[]
  readonly blocking: boolean
}

const BY_NAME = new Map(TOOLS.map(tool => [tool.name, tool]))
const BY_LOWER_NAME = new Map(TOOLS.map(tool => [tool.name.toLowerCase(), tool]))
const MEGALINTER_FILES = ['.mega-linter.yml', '.megalinter.yml']
const MAX_LINTERS = 200

/** The uses of a step; one that bundles other tools stands for those, and looks at their languages only. */
export function withBundled(uses: readonly ToolUse[], job: Job, step: Step, tree: Tree): readonly ToolUse[] {
  return uses.flatMap(use => {
    const tool = BY_NAME.get(use.tool)
    if (use.tool === 'Trunk') return expanded({ ...use, ...(!/ --all\b/.test(step.command ?? '') && { onlyNew: true }) }, trunk(tree))
    if (!tool?.bundles) return [use]
    const settings = settingsOf(tool, job, step, tree)
    const all = settings.get('VALIDATE_ALL_CODEBASE')
    const partly = settings.has('VALIDATE_ALL_CODEBASE') && all?.[0] !== 'true'
    const blocking = use.blocking && (!settings.has('DISABLE_ERRORS') || settings.get('DISABLE_ERRORS')?.[0] === 'false')
    const chosen = tool.name === 'Super-Linter' ? superLinter : megaLinter
    return expanded({ ...use, blocking, ...(partly && { onlyNew: true }) }, chosen(ofFlavor(tool, step), settings))
  })
}

/** The use itself, for the languages of what it runs, and one use for each of these; as it is when that is unknown. */
function expanded(use: ToolUse, bundled: readonly Bundled[] | undefined): readonly ToolUse[] {
  if (bundled === undefined) return [use]
  const byTool = new Map<Tool, readonly Bundled[]>()
  for (const one of bundled) byTool.set(one.tool, [...(byTool.get(one.tool) ?? []), one])
  const uses = [...byTool].map(([tool, all]) => ({
    ...use,
    tool: tool.name,
    roles: tool.roles,
    languages: [...new Set(all.flatMap(one => one.languages))],
    blocking: use.blocking && all.every(one => one.blocking),
    bundle: use.tool
  }))
  const languages = [...new Set(bundled.filter(b => b.tool.roles.includes('lint')).flatMap(b => b.languages))]
  return [{ ...use, languages }, ...uses]
}

type Linter = NonNullable<Tool['bundles']>[number]

/** What an image of the bundle holds: the last part of the action's path names one that holds less. */
function ofFlavor({ bundles = [], without = {}, flavors = {} }: Tool, { uses = '' }: Step): readonly Linter[] {
  const parts = uses.toLowerCase().split('@', 1)[0]?.split('/') ?? []
  const flavor = parts.length > 2 ? (parts.at(-1) ?? '') : ''
  if (flavor === '') return bundles
  const excluded = Object.hasOwn(without, flavor) ? without[flavor] : undefined
  const included = Object.hasOwn(flavors, flavor) ? flavors[flavor] : undefined
  if (excluded) return bundles.filter(([, language]) => !excluded.includes(language))
  return included ? bundles.filter(([, language]) => included.includes(language)) : []
}

function bundled([, language, name]: Linter, blocking = true): readonly Bundled[] {
  const tool = BY_NAME.get(name)
  return tool ? [{ tool, languages: language === '*' ? tool.languages : [language], blocking }] : []
}

/** All that no VALIDATE_X switches off; one that is true switches all others off. */
function superLinter(linters: readonly Linter[], settings: Settings): readonly Bundled[] | undefined {
  const validate = [...settings].filter(([name]) => name.startsWith('VALIDATE_') && name !== 'VALIDATE_ALL_CODEBASE')
  if (validate.some(([, value]) => value === undefined) || settings.has('FILTER_REGEX_INCLUDE')) return []
  const only = validate.some(([, value]) => value?.[0] === 'true')
  const value = (id: string): string | undefined => settings.get(`VALIDATE_${id}`)?.[0]
  return linters.filter(([id]) => (only ? value(id) === 'true' : value(id) !== 'false')).flatMap(linter => bundled(linter))
}

/** All that ENABLE and ENABLE_LINTERS name, or everything, without what DISABLE and DISABLE_LINTERS name. */
function megaLinter(linters: readonly Linter[], settings: Settings): readonly Bundled[] | undefined {
  const names = ['ENABLE', 'ENABLE_LINTERS', 'DISABLE', 'DISABLE_LINTERS', 'DISABLE_ERRORS_LINTERS', 'FILTER_REGEX_INCLUDE']
  if (names.some(name => settings.has(name) && settings.get(name) === undefined) || settings.has('FILTER_REGEX_INCLUDE')) return []
  const lists = (id: string, whole: string, single: string): boolean =>
    (settings.get(whole) ?? []).some(name => id.startsWith(`${name}_`)) || (settings.get(single) ?? []).includes(id)
  const some = settings.has('ENABLE') || settings.has('ENABLE_LINTERS')
  return linters
    .filter(([id]) => (!some || lists(id, 'ENABLE', 'ENABLE_LINTERS')) && !lists(id, 'DISABLE', 'DISABLE_LINTERS'))
    .flatMap(linter => {
      const own = `${linter[0]}_DISABLE_ERRORS`
      const forgiven =
        (settings.has(own) && settings.get(own)?.[0] !== 'false') || settings.get('DISABLE_ERRORS_LINTERS')?.includes(linter[0])
      return bundled(linter, forgiven !== true)
    })
}

/** What `.trunk/trunk.yaml` enables; its linters are called as the tools are, or as their hooks. */
function trunk(tree: Tree): readonly Bundled[] | undefined {
  const names = tree.derive('trunk linters', '.trunk/trunk.yaml', text => {
    const enabled = get(documentOf(text), 'lint', 'enabled')
    return enabled?.list ? namesIn(enabled) : undefined
  })
  if (!names.known || names.value === undefined) return undefined
  return names.value.flatMap(name => {
    const id = name.split('@', 1)[0] ?? ''
    const byName = BY_LOWER_NAME.get(id)
    return (byName ? [byName] : toolsOfHook(id)).map(tool => ({ tool, languages: tool.languages, blocking: true }))
  })
}

/** Variables of the job, and for MegaLinter its file, which they override. */
function settingsOf({ name }: Tool, job: Job, step: Step, tree: Tree): Settings {
  const variables = [...(job.env ?? []).map(({ name: key, value }) => [key, value] as const), ...Object.entries(step.with ?? {})]
  const file = name === 'MegaLinter' ? MEGALINTER_FILES.flatMap(path => megaLinterFile(tree, path)) : []
  return new Map([...file, ...variables.map(([key, value]) => [key.toUpperCase(), valueOf(value)] as const)])
}

function megaLinterFile(tree: Tree, path: string): readonly (readonly [string, readonly string[] | undefined])[] {
  if (!tree.has(path)) return []
  const read = tree.derive('megalinter settings', path, text => {
    const document = documentOf(text)
    return document && entries(document)
  })
  // What cannot be read may have switched anything off.
  if (!read.known || read.value === undefined) return [['ENABLE_LINTERS', undefined]]
  return read.value.slice(0, MAX_LINTERS).map(([key, value]) => [key.toUpperCase(), value.list ? namesIn(value) : valueOf(textOf(value))])
}

function valueOf(text: string): readonly string[] | undefined {
  if (text.includes('${{')) return undefined
  const plain = text.trim()
  return /^(?:true|false)$/i.test(plain) ? [plain.toLowerCase()] : plain.slice(0, 4000).split(/[\s,]+/)
}

/** The first document of a YAML text. */
function documentOf(text: string): Value | undefined {
  const read = readYaml(text)
  return 'why' in read ? undefined : read.documents[0]
}

function namesIn(list: Value | undefined): readonly string[] {
  return texts(list).slice(0, MAX_LINTERS).map(textOf)
}
