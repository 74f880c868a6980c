// SPDX-License-Identifier: MIT
import type { CiFile, RawJob, RawStep } from './parsed-job.js'
import { settings, stepsOfScript, textRecord } from './parsed-job.js'
import { branchTriggers, cronTrigger } from './triggers.js'
import { get, items, readYaml, textOf, texts, type Value } from './yaml.js'
import type { Trigger } from './job.js'

const COMMANDS = ['script', 'bash', 'pwsh', 'powershell']

/** An Azure pipeline: stages, jobs and steps, as deep as they are nested. */
export function readAzure(text: string): CiFile {
  const read = readYaml(text)
  if ('why' in read) return { jobs: [], unreadable: [read.why] }
  const root = read.documents[0]
  const triggers = triggersOfFile(root)
  const unreadable: string[] = []
  const jobs: RawJob[] = []
  const job = (at: Value, id: string, steps: RawStep[]): void => {
    const runner = textOf(get(at, 'pool', 'vmImage')) || textOf(get(root, 'pool', 'vmImage'))
    jobs.push({
      system: 'azure',
      line: at.line,
      id,
      name: textOf(get(at, 'displayName')) || id,
      workflow: textOf(get(root, 'name')) || 'Azure Pipelines',
      triggers,
      ...(runner && { runner }),
      env: settings(get(root, 'variables')),
      blocking: textOf(get(at, 'continueOnError')) !== 'true',
      steps
    })
  }
  const visit = (at: Value | undefined, depth: number): void => {
    if (!at || depth > 4) return
    const steps = get(at, 'steps') ?? get(at, 'strategy', 'runOnce', 'deploy', 'steps')
    if (steps) job(at, textOf(get(at, 'job')) || textOf(get(at, 'deployment')) || 'job', items(steps).flatMap(readStep))
    const template = textOf(get(at, 'template'))
    if (template.includes('@')) unreadable.push(`it uses the template ${template}, which is elsewhere`)
    for (const child of [...items(get(at, 'stages')), ...items(get(at, 'jobs'))]) visit(child, depth + 1)
  }
  visit(root, 0)
  return { jobs, ...(unreadable.length > 0 && { unreadable }) }
}

function readStep(step: Value): RawStep[] {
  const folder = textOf(get(step, 'workingDirectory')).replace(/^\$\([\w.]{1,60}\)\/?/, '')
  const name = textOf(get(step, 'displayName'))
  const more = { ...(name && { name }), ...(folder && { folder }), blocking: textOf(get(step, 'continueOnError')) !== 'true' }
  if (/^(?:false|never\(\))$/.test(textOf(get(step, 'condition')))) return []
  for (const key of COMMANDS) {
    const script = get(step, key)
    if (script?.text !== undefined) return stepsOfScript(script.text, script, more, { plain: /^(?:pwsh|powershell)$/.test(key) })
  }
  const task = textOf(get(step, 'task'))
  if (!task) return []
  const inputs = textRecord(get(step, 'inputs'))
  const script = get(step, 'inputs', 'script')
  return [
    { ...more, uses: task, line: step.line, ...(inputs && { with: inputs }) },
    ...(script?.text === undefined ? taskCommand(task, inputs, step, more) : stepsOfScript(script.text, script, more))
  ]
}

/** `DotNetCoreCLI@2` with `command: test` and the like, as the command they stand for. */
function taskCommand(task: string, inputs: Readonly<Record<string, string>> | undefined, step: Value, more: Partial<RawStep>): RawStep[] {
  const program = /^(?:(DotNetCoreCLI)|(Npm)|(Maven)|Gradle)@/.exec(task)
  if (!program || !inputs) return []
  const [name, args] = program[1]
    ? ['dotnet', inputs['command']]
    : program[2]
      ? ['npm', inputs['customCommand'] ?? inputs['command']]
      : program[3]
        ? ['mvn', inputs['goals']]
        : ['gradle', inputs['tasks']]
  return args ? [{ ...more, command: `${name} ${args}`, line: step.line, blocking: more.blocking !== false }] : []
}

function triggersOfFile(root: Value | undefined): readonly Trigger[] {
  const found = new Set<Trigger>()
  const push = get(root, 'trigger')
  const branches = texts(get(push, 'branches', 'include') ?? (push?.map ? undefined : push)).map(textOf)
  if (textOf(push) !== 'none') for (const t of branches.length > 0 ? branchTriggers(branches) : (['push'] as const)) found.add(t)
  if (get(push, 'tags')) found.add('release')
  // On GitHub an absent `pr:` means every pull request.
  if (textOf(get(root, 'pr')) !== 'none') found.add('pull-request')
  for (const schedule of items(get(root, 'schedules'))) found.add(cronTrigger(textOf(get(schedule, 'cron'))))
  return found.size > 0 ? [...found] : ['manual']
}
