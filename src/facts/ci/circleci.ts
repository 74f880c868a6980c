// SPDX-License-Identifier: MIT
import { STRICT_SHELL } from '../commands/command.js'
import type { CiFile, RawJob, RawStep } from './parsed-job.js'
import { settings, stepsOfScript, textRecord } from './parsed-job.js'
import { branchTriggers, cronTrigger } from './triggers.js'
import { entries, get, items, readYaml, textOf, texts, type Value } from './yaml.js'
import type { Trigger } from './job.js'
import { BUILT_IN } from './circleci.phrases.generated.js'

/** A CircleCI configuration. Orbs are resolved to their names: `owner/orb/command@version`. */
export function readCircleci(text: string): CiFile {
  const read = readYaml(text)
  if ('why' in read) return { jobs: [], unreadable: [read.why] }
  const root = read.documents[0]
  const orbs = new Map(entries(get(root, 'orbs')).map(([alias, v]) => [alias, textOf(v)]))
  const when = workflowTriggers(root)
  const jobs = entries(get(root, 'jobs')).map(([id, job]): RawJob => ({
    system: 'circleci',
    line: job.line,
    id,
    name: id,
    workflow: 'CircleCI',
    triggers: when.get(id)?.triggers ?? (when.size > 0 ? ['other'] : ['push', 'pull-request']),
    env: settings(get(job, 'environment')),
    blocking: true,
    steps: items(get(job, 'steps')).flatMap(step => readStep(step, root, orbs, 0))
  }))
  // A job of an orb, named only in a workflow.
  for (const [id, { triggers, line }] of when) {
    const uses = orbName(id, orbs)
    if (uses)
      jobs.push({
        system: 'circleci',
        line,
        id,
        name: id,
        workflow: 'CircleCI',
        triggers,
        blocking: true,
        steps: [{ uses, line, blocking: true }]
      })
  }
  return { jobs }
}

function readStep(step: Value, root: Value | undefined, orbs: ReadonlyMap<string, string>, depth: number): RawStep[] {
  const [name, detail] = step.text === undefined ? (entries(step)[0] ?? ['', undefined]) : [step.text, undefined]
  if (name === 'run') {
    const script = get(detail, 'command') ?? detail
    const title = textOf(get(detail, 'name'))
    const folder = textOf(get(detail, 'working_directory'))
    return script?.text === undefined
      ? []
      : stepsOfScript(script.text, script, { ...(title && { name: title }), ...(folder && { folder }) }, { shell: STRICT_SHELL })
  }
  if (name === 'when' || name === 'unless')
    return depth > 3 ? [] : items(get(detail, 'steps')).flatMap(s => readStep(s, root, orbs, depth + 1))
  const command = get(root, 'commands', name)
  if (command) return depth > 3 ? [] : items(get(command, 'steps')).flatMap(s => readStep(s, root, orbs, depth + 1))
  const uses = orbName(name, orbs)
  if (!uses || BUILT_IN.test(name)) return []
  const given = textRecord(detail)
  return [{ uses, line: step.line, blocking: true, ...(given && { with: given }) }]
}

function orbName(step: string, orbs: ReadonlyMap<string, string>): string | undefined {
  const [alias, command] = step.split('/', 2)
  const orb = orbs.get(alias ?? '')
  if (!orb || !command) return undefined
  const [name, version] = orb.split('@', 2)
  return `${name ?? ''}/${command}@${version ?? ''}`
}

function workflowTriggers(root: Value | undefined): Map<string, { triggers: readonly Trigger[]; line: number }> {
  const found = new Map<string, { triggers: readonly Trigger[]; line: number }>()
  for (const [, workflow] of entries(get(root, 'workflows'))) {
    const crons = items(get(workflow, 'triggers')).flatMap(t => texts(get(t, 'schedule', 'cron')))
    for (const entry of items(get(workflow, 'jobs'))) {
      const [id, detail] = entry.text === undefined ? (entries(entry)[0] ?? ['', undefined]) : [entry.text, undefined]
      if (textOf(get(detail, 'type')) === 'approval' || id === '') continue
      const triggers = crons.length > 0 ? crons.map(c => cronTrigger(textOf(c))) : filterTriggers(get(detail, 'filters'))
      found.set(id, { triggers: [...new Set([...(found.get(id)?.triggers ?? []), ...triggers])], line: entry.line })
    }
  }
  return found
}

function filterTriggers(filters: Value | undefined): readonly Trigger[] {
  const branches = texts(get(filters, 'branches', 'only')).map(textOf)
  const ignored = texts(get(filters, 'branches', 'ignore')).map(textOf)
  const tags = get(filters, 'tags') !== undefined
  if (branches.length > 0) return branchTriggers(branches)
  if (ignored.some(b => /^\/?\^?\.\*/.test(b))) return tags ? ['release'] : ['other']
  return tags ? ['push', 'pull-request', 'release'] : ['push', 'pull-request']
}
