// SPDX-License-Identifier: MIT
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

/** A GitLab pipeline. Templates of GitLab itself are steps (`gitlab:Security/SAST.gitlab-ci.yml`). */
export function readGitlab(text: string): CiFile {
  const read = readYaml(text)
  if ('why' in read) return { jobs: [], unreadable: [read.why] }
  const root = read.documents.at(-1)
  const unreadable: string[] = []
  const included: RawStep[] = []
  for (const include of items(get(root, 'include'))) {
    const template = textOf(get(include, 'template')) || textOf(get(include, 'component'))
    if (template) included.push({ uses: `gitlab:${template}`, line: include.line, blocking: true })
    const elsewhere =
      textOf(get(include, 'remote')) || textOf(get(include, 'project')) || (/^https?:/.test(textOf(include)) ? textOf(include) : '')
    if (elsewhere) unreadable.push(`it includes ${elsewhere}, which is elsewhere`)
  }
  const defaults = get(root, 'default')
  const jobs = entries(root).flatMap(([id, job]): RawJob[] => {
    if (id.startsWith('.') || NO_JOBS.has(id) || !job.map) return []
    const inherited = (key: string): Value | undefined => own(root, job, key) ?? get(defaults, key) ?? get(root, key)
    const scripts = [inherited('before_script'), own(root, job, 'script'), inherited('after_script')]
    const steps = scripts.flatMap(s => scriptSteps(s, {}, { shell: STRICT_SHELL }))
    const runner = textOf(get(inherited('image'), 'name')) || textOf(inherited('image'))
    return [
      {
        system: 'gitlab',
        line: job.line,
        id,
        name: id,
        workflow: 'GitLab CI',
        triggers: triggersOfJob(own(root, job, 'rules'), own(root, job, 'only'), own(root, job, 'when')),
        ...(runner && { runner }),
        env: [...settings(get(root, 'variables')), ...settings(own(root, job, 'variables'))],
        blocking: textOf(own(root, job, 'allow_failure')) !== 'true',
        steps
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

/** A key of a job, or of what it extends. */
function own(root: Value | undefined, job: Value, key: string, depth = 0): Value | undefined {
  const value = get(job, key)
  if (value || depth > 5) return value
  for (const parent of texts(get(job, 'extends')).toReversed()) {
    const from = get(root, textOf(parent))
    const found = from && own(root, from, key, depth + 1)
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
