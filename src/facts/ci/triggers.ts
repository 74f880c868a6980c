// SPDX-License-Identifier: MIT
import { entries, get, items, textOf, texts, type Value } from './yaml.js'
import type { Trigger } from './job.js'
import { SIDE_BRANCH } from './triggers.phrases.generated.js'

const CHANGES_CODE = /^(?:opened|synchronize|reopened|ready_for_review|enqueued|checks_requested)$/

export interface Triggers {
  readonly triggers: readonly Trigger[]
  readonly onlyPaths?: readonly string[]
  /** Workflows that run before this one and whose triggers it shares. */
  readonly after?: readonly string[]
}

/** A cron line that fires at least on every working day. */
export function cronTrigger(cron: string): Trigger {
  const [, , day, month, weekday] = cron.trim().split(/\s+/, 6)
  const every = (field: string | undefined): boolean => field === undefined || /^(?:\*|\?|\*\/1)$/.test(field)
  const workdays = /^(?:1-5|MON-FRI|0-6|1-7|0-4|MON,TUE,WED,THU,FRI|1,2,3,4,5)$/i.test(weekday ?? '')
  return every(day) && every(month) && (every(weekday) || workdays) ? 'daily' : 'weekly'
}

/** `benchmark/x`, `users/**`: hardly a default branch. */
const IN_FOLDER = /^[\w.-]{1,80}\/./

/** What a list of branch filters leaves: pushes to a branch that may be the default one. */
export function branchTriggers(branches: readonly string[]): readonly Trigger[] {
  const wanted = branches.filter(b => !b.startsWith('!')).map(b => b.replace(/^refs\/heads\//, ''))
  if (wanted.some(b => !SIDE_BRANCH.test(b) && !IN_FOLDER.test(b))) return ['push']
  return wanted.some(b => /^(?:rel|stable|v?\d)/i.test(b)) ? ['release'] : ['other']
}

/** The `on:` of a GitHub workflow. */
export function githubTriggers(on: Value | undefined): Triggers {
  const events: (readonly [string, Value | undefined])[] = on?.map ? [...entries(on)] : texts(on).map(t => [t.text ?? '', undefined])
  const found = new Set<Trigger>()
  const after: string[] = []
  let paths: string[] | undefined = []
  for (const [event, detail] of events) {
    if (event === 'pull_request' || event === 'pull_request_target' || event === 'merge_group') {
      const types = texts(get(detail, 'types')).map(textOf)
      const into = texts(get(detail, 'branches')).map(textOf)
      // A change that is for a side branch alone is not every change.
      const everyChange =
        (types.length === 0 || types.some(t => CHANGES_CODE.test(t))) && (into.length === 0 || branchTriggers(into).includes('push'))
      found.add(everyChange ? 'pull-request' : 'other')
    } else if (event === 'push') {
      const branches = texts(get(detail, 'branches')).map(textOf)
      const tags = detail?.map?.has('tags') === true || detail?.map?.has('tags-ignore') === true
      if (branches.length > 0) for (const t of branchTriggers(branches)) found.add(t)
      else if (!tags || detail.map?.has('branches-ignore')) found.add('push')
      if (tags) found.add('release')
    } else if (event === 'schedule') for (const s of items(detail)) found.add(cronTrigger(textOf(get(s, 'cron'))))
    else if (event === 'release') found.add('release')
    else if (event === 'workflow_dispatch' || event === 'repository_dispatch') found.add('manual')
    else if (event === 'workflow_run') {
      if (detail?.map?.has('branches')) found.add('push')
      else after.push(...texts(get(detail, 'workflows')).map(textOf))
    } else if (event !== 'workflow_call') found.add('other')
    const filter = texts(get(detail, 'paths')).map(textOf)
    if (/^(?:push|pull_request|pull_request_target)$/.test(event)) paths = filter.length > 0 && paths ? [...paths, ...filter] : undefined
  }
  return {
    triggers: [...found],
    ...(paths && paths.length > 0 && { onlyPaths: paths.slice(0, 100) }),
    ...(after.length > 0 && { after })
  }
}

const OF_EVENT: Readonly<Record<string, readonly Trigger[]>> = {
  push: ['push', 'release'],
  pull_request: ['pull-request'],
  pull_request_target: ['pull-request'],
  merge_group: ['pull-request'],
  schedule: ['daily', 'weekly'],
  release: ['release'],
  workflow_dispatch: ['manual'],
  repository_dispatch: ['manual'],
  workflow_run: ['push', 'pull-request', 'other'],
  workflow_call: ['push', 'pull-request', 'daily', 'weekly', 'release', 'manual', 'other']
}

/** A condition that can never hold: `if: false`. */
export function neverRuns(condition: string): boolean {
  return /^(?:\$\{\{)?\s{0,8}(?:false|0|'')\s{0,8}(?:\}\}|&&.*)?$/.test(condition.trim())
}

/** Triggers that are left when a condition names the events it wants. What it does not say changes nothing. */
export function narrowed(triggers: readonly Trigger[], condition: string): readonly Trigger[] {
  if (!condition || condition.length > 1500) return triggers
  const flat = condition.replace(/\s+/g, ' ')
  if (!flat.includes('||')) {
    let left = triggers
    for (const term of flat.split('&&')) left = left.filter(t => allows(term, t))
    return left
  }
  // A choice narrows only when each of its branches does: `event == 'push' || event == 'schedule'`.
  const terms = flat.split('||')
  return flat.includes('&&') ? triggers : triggers.filter(t => terms.some(term => allows(term, t)))
}

function allows(term: string, trigger: Trigger): boolean {
  const event = /github\.event_name (==|!=) '(\w{1,40})'/.exec(term)
  const negated = /(?:^|[({ ])!/.test(term) && !term.includes('!=')
  if (event) {
    const of = OF_EVENT[event[2] ?? '']
    if (!of) return true
    if ((event[1] === '==') !== negated) return of.includes(trigger)
    // A tag is pushed, too: only what the event alone starts is excluded.
    return event[2] === 'push' ? trigger !== 'push' : !of.includes(trigger)
  }
  if (negated) return true
  if (/startsWith\( ?github\.ref ?, ?'refs\/tags/.test(term) || /github\.ref_type == 'tag'/.test(term))
    return trigger === 'release' || trigger === 'manual'
  if (/github\.ref == 'refs\/heads\//.test(term) || /github\.ref_name == '(?:main|master|develop)'/.test(term))
    return trigger !== 'pull-request' && trigger !== 'release'
  return true
}
