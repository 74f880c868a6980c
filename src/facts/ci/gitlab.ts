// SPDX-License-Identifier: MIT
import type { Tree } from '../../inputs/tree.js'
import { STRICT_SHELL } from '../commands/command.js'
import type { CiFile, RawJob, RawStep } from './parsed-job.js'
import { scriptSteps, settings } from './parsed-job.js'
import { entries, get, items, readYaml, textOf, texts, type Value } from './yaml.js'
import type { Trigger } from './job.js'

const NO_JOBS = new Set([
  'default',
  'include',
  'stages',
  'variables',
  'workflow',
  'image',
  'services',
  'cache',
  'before_script',
  'after_script',
  'spec'
])
const BY_DEFAULT: readonly Trigger[] = ['push', 'pull-request']

const MAX_INCLUDES = 60

/** The keys of all files of a pipeline: jobs and templates, with the file that has them. */
type Pipeline = ReadonlyMap<string, Placed>
interface Placed {
  readonly value: Value
  readonly path: string
}

/** A GitLab configuration as YAML, or why it cannot be read. */
function parseGitlab(text: string): { readonly root?: Value | undefined; readonly why?: string } {
  const read = readYaml(text)
  return 'why' in read ? { why: read.why } : { root: read.documents.at(-1) }
}

/**
 * The files of a GitLab pipeline with what they include from the repository. Each has its own jobs; templates (`extends`, `!reference`) may
 * stand in any of them. Templates of GitLab itself are steps (`gitlab:Security/SAST.gitlab-ci.yml`).
 */
export function readGitlab(tree: Tree, paths: readonly string[]): readonly (readonly [path: string, file: CiFile])[] {
  const roots = new Map<string, Value | undefined>()
  const unreadable = new Map<string, string>()
  const open = [...paths]
  for (let path = open.shift(); path !== undefined && roots.size < MAX_INCLUDES; path = open.shift()) {
    if (roots.has(path)) continue
    const file = tree.derive('gitlab file', path, parseGitlab)
    const why = file.known ? file.value.why : file.why
    if (why !== undefined) unreadable.set(path, why)
    const root = file.known ? file.value.root : undefined
    roots.set(path, root)
    open.push(...localIncludes(root, tree))
  }
  const pipeline = new Map<string, Placed>()
  for (const [path, root] of [...roots].toReversed()) for (const [key, value] of entries(root)) pipeline.set(key, { value, path })
  return [...roots].map(([path, root]) => {
    const why = unreadable.get(path)
    return [path, why === undefined ? jobsOf(root, path, pipeline) : { jobs: [], unreadable: [why] }] as const
  })
}

/** `include: /ci/test.yml`, `include: { local: ci/*.yml }`. A pattern names the files that are there. */
function localIncludes(root: Value | undefined, tree: Tree): readonly string[] {
  return items(get(root, 'include')).flatMap(include => {
    const local = textOf(get(include, 'local')) || (/^[\w./*-]{1,200}$/.test(textOf(include)) ? textOf(include) : '')
    const path = local.replace(/^\.?\//, '')
    if (path === '') return []
    if (!path.includes('*')) return [path]
    const [before = '', after = ''] = path.split(/\*{1,2}/, 2)
    const deep = path.includes('**')
    const fits = (one: string): boolean =>
      one.startsWith(before) && one.endsWith(after) && (deep || !one.slice(before.length).includes('/'))
    return tree.entries.filter(entry => fits(entry.path)).map(entry => entry.path)
  })
}

function jobsOf(root: Value | undefined, path: string, pipeline: Pipeline): CiFile {
  const unreadable: string[] = []
  const included: RawStep[] = []
  for (const include of items(get(root, 'include'))) {
    const template = textOf(get(include, 'template')) || textOf(get(include, 'component'))
    if (template) included.push({ uses: `gitlab:${template}`, line: include.line, blocking: true })
    const elsewhere =
      textOf(get(include, 'remote')) || textOf(get(include, 'project')) || (/^https?:/.test(textOf(include)) ? textOf(include) : '')
    if (elsewhere) unreadable.push(`it includes ${elsewhere}, which is elsewhere`)
  }
  const global = (key: string): Placed | undefined => {
    const defaults = pipeline.get('default')
    const value = get(defaults?.value, key)
    return value && defaults ? { value, path: defaults.path } : pipeline.get(key)
  }
  const jobs = entries(root).flatMap(([id, job]): RawJob[] => {
    if (id.startsWith('.') || NO_JOBS.has(id) || !job.map) return []
    const here = { value: job, path }
    const own = (key: string): Value | undefined => keyOf(pipeline, here, key)?.value
    const inherited = (key: string): Placed | undefined => keyOf(pipeline, here, key) ?? global(key)
    const scripts = [inherited('before_script'), keyOf(pipeline, here, 'script'), inherited('after_script')]
    const image = inherited('image')?.value
    const runner = textOf(get(image, 'name')) || textOf(image)
    return [
      {
        system: 'gitlab',
        line: job.line,
        id,
        name: id,
        workflow: 'GitLab CI',
        triggers: triggersOfJob(own('rules'), own('only'), own('when')),
        ...(runner && { runner }),
        env: [...settings(pipeline.get('variables')?.value), ...settings(own('variables'))],
        blocking: textOf(own('allow_failure')) !== 'true',
        steps: scripts.flatMap(script => (script ? stepsOf(script, path, pipeline, 0) : []))
      }
    ]
  })
  if (included.length > 0)
    jobs.push({
      system: 'gitlab',
      line: included[0]?.line ?? 1,
      id: 'include',
      name: 'include',
      workflow: 'GitLab CI',
      triggers: BY_DEFAULT,
      steps: included,
      blocking: true
    })
  return { jobs, ...(unreadable.length > 0 && { unreadable }) }
}

/** The commands of a script: texts, lists of lists, and references to other scripts. */
function stepsOf({ value, path }: Placed, job: string, pipeline: Pipeline, depth: number): readonly RawStep[] {
  if (depth > 10) return []
  if (value.reference) {
    const [name, ...keys] = texts({ line: value.line, list: value.list ?? [] }).map(textOf)
    const target = pipeline.get(name ?? '')
    const [key, ...rest] = keys
    const found = target && key !== undefined ? keyOf(pipeline, target, key) : undefined
    const inner = get(found?.value, ...rest)
    return found && inner ? stepsOf({ value: inner, path: found.path }, job, pipeline, depth + 1) : []
  }
  if (value.list) return value.list.slice(0, 500).flatMap(one => stepsOf({ value: one, path }, job, pipeline, depth + 1))
  return scriptSteps(value, path === job ? {} : { path }, { shell: STRICT_SHELL })
}

/** A key of a job, or of what it extends. */
function keyOf(pipeline: Pipeline, job: Placed, key: string, depth = 0): Placed | undefined {
  const value = get(job.value, key)
  if (value) return { value, path: job.path }
  if (depth > 5) return undefined
  for (const parent of texts(get(job.value, 'extends')).toReversed()) {
    const from = pipeline.get(textOf(parent))
    const found = from && keyOf(pipeline, from, key, depth + 1)
    if (found) return found
  }
  return undefined
}

function triggersOfJob(rules: Value | undefined, only: Value | undefined, when: Value | undefined): readonly Trigger[] {
  if (textOf(when) === 'manual') return ['manual']
  const found = new Set<Trigger>()
  for (const rule of items(rules)) {
    const condition = textOf(get(rule, 'if'))
    const how = textOf(get(rule, 'when'))
    if (how === 'never') continue
    if (how === 'manual') found.add('manual')
    else if (/merge_request/.test(condition)) found.add('pull-request')
    else if (/CI_COMMIT_TAG/.test(condition)) found.add('release')
    else if (/"schedule"|'schedule'/.test(condition)) found.add('weekly')
    else for (const t of BY_DEFAULT) found.add(t)
  }
  if (found.size > 0) return [...found]
  for (const ref of texts(get(only, 'refs') ?? only).map(textOf)) {
    if (ref === 'tags') found.add('release')
    else if (ref === 'schedules') found.add('weekly')
    else if (ref === 'merge_requests' || ref === 'external_pull_requests') found.add('pull-request')
    else found.add('push')
  }
  return found.size > 0 ? [...found] : BY_DEFAULT
}
