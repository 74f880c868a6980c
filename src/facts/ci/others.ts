// SPDX-License-Identifier: MIT
import type { CiFile, RawJob, RawStep } from './parsed-job.js'
import { scriptSteps, stepsOfScript } from './parsed-job.js'
import { contentLine, entries, get, items, readYaml, textOf, texts, type Value } from './yaml.js'
import type { Job } from './job.js'
import { SCRIPT_KEYS } from './others.phrases.generated.js'

const MAX_STEPS = 1000

/** CI systems that need no reader of their own: whatever they call a script is one, and it runs for every change. */
export function readAnyYaml(system: Job['system'], workflow: string) {
  return (text: string): CiFile => {
    const read = readYaml(text)
    if ('why' in read) return { jobs: [], unreadable: [read.why] }
    const jobs = read.documents.map((document, i): RawJob => ({
      system,
      line: document.line,
      id: i === 0 ? workflow : `${workflow} ${i + 1}`,
      name: workflow,
      workflow,
      triggers: ['push', 'pull-request'],
      blocking: true,
      steps: collect(document, 0).slice(0, MAX_STEPS)
    }))
    return { jobs: jobs.filter(job => job.steps.length > 0) }
  }
}

function collect(value: Value, depth: number): RawStep[] {
  if (depth > 10) return []
  if (value.list) return value.list.slice(0, 500).flatMap(v => collect(v, depth + 1))
  return entries(value).flatMap(([key, v]) => {
    if (!SCRIPT_KEYS.test(key)) return key === 'cache' || key === 'environment' ? [] : collect(v, depth + 1)
    // Lists of scripts may hold maps with scripts of their own: `- cmd: …`, `- name: |`.
    const plain = scriptSteps(v)
    const nested = items(v)
      .filter(i => i.map)
      .flatMap(i => {
        const inner = collect(i, depth + 1)
        return inner.length > 0 ? inner : entries(i).flatMap(([, script]) => scriptSteps(script))
      })
    return [...plain, ...nested]
  })
}

/** Travis: `script` and its neighbours, of the file and of each job of its matrix. */
export function readTravis(text: string): CiFile {
  return readAnyYaml('travis', 'Travis CI')(text)
}

/** Google Cloud Build: a step is an image with arguments. */
export function readCloudBuild(text: string): CiFile {
  const read = readYaml(text)
  if ('why' in read) return { jobs: [], unreadable: [read.why] }
  const steps = items(get(read.documents[0], 'steps')).flatMap(step => {
    const script = get(step, 'script')
    if (script) return scriptSteps(script)
    const program = textOf(get(step, 'entrypoint')) || imageName(textOf(get(step, 'name')))
    const args = texts(get(step, 'args')).map(textOf)
    const inner = /^(?:ba)?sh$/.test(program) && args[0]?.startsWith('-') ? items(get(step, 'args'))[1] : undefined
    return inner ? scriptSteps(inner) : [{ command: [program, ...args].join(' '), line: step.line, blocking: true }]
  })
  return {
    jobs: [
      {
        system: 'other',
        line: 1,
        id: 'cloudbuild',
        name: 'Cloud Build',
        workflow: 'Cloud Build',
        triggers: ['push'],
        blocking: true,
        steps
      }
    ]
  }
}

/** A pre-commit configuration. Its hooks run on a developer's machine, and on pull requests where `ci:` says so. */
export function readPreCommit(text: string): CiFile {
  const read = readYaml(text)
  if ('why' in read) return { jobs: [], unreadable: [read.why] }
  const root = read.documents[0]
  const steps = items(get(root, 'repos')).flatMap(repo => {
    const from = textOf(get(repo, 'repo'))
    return items(get(repo, 'hooks')).flatMap((hook): RawStep[] => {
      const id = textOf(get(hook, 'id'))
      if (texts(get(hook, 'stages')).some(s => textOf(s) === 'manual')) return []
      const args = texts(get(hook, 'args')).map(textOf)
      const entry = get(hook, 'entry')
      const local: RawStep[] =
        entry?.text === undefined ? [] : stepsOfScript([entry.text, ...args].join(' '), { ...entry, line: contentLine(entry) }, { id })
      const remote: RawStep = {
        uses: `${from}@${textOf(get(repo, 'rev'))}`,
        hook: id,
        id,
        name: textOf(get(hook, 'name')) || id,
        line: get(hook, 'id')?.line ?? hook.line,
        blocking: true,
        with: { args: args.join(' ') }
      }
      return from === 'local' ? local : [remote, ...local]
    })
  })
  const ci = get(root, 'ci') !== undefined
  return {
    jobs: [
      {
        system: 'pre-commit',
        line: 1,
        id: 'pre-commit',
        name: 'pre-commit',
        workflow: ci ? 'pre-commit.ci' : 'pre-commit',
        triggers: ci ? ['pull-request'] : ['manual'],
        blocking: true,
        steps
      }
    ]
  }
}

const GROOVY_STEP = /\b(?:sh|bat|powershell|pwsh)\b/

function imageName(image: string): string {
  return image.slice(image.lastIndexOf('/') + 1).split(/[:@]/, 1)[0] ?? ''
}

/** A Jenkinsfile: the texts of its `sh`, `bat` and `powershell` steps. */
export function readJenkinsfile(text: string): CiFile {
  const lines = text.split('\n', 5000)
  const steps: RawStep[] = []
  for (let i = 0; i < lines.length && steps.length < MAX_STEPS; i++) {
    const line = (lines[i] ?? '').slice(0, 2000)
    const start = /^\s*(?:\/\/|\*)/.test(line) ? null : GROOVY_STEP.exec(line)
    if (!start) continue
    const call = line.slice(start.index + start[0].length)
    const quoted = /'''|"""|'|"/.exec(call)
    // `sh 'make'`, `sh(script: 'make')`, not a word `sh` in some text.
    if (!quoted || !/^[\s(\w:,]{0,60}$/.test(call.slice(0, quoted.index))) continue
    const quote = quoted[0]
    const rest = call.slice(quoted.index + quote.length)
    const end = rest.indexOf(quote)
    const at = { line: i + 1, block: 'literal' as const }
    if (end >= 0) steps.push(...stepsOfScript(rest.slice(0, end), { line: i + 1 }))
    else if (quote.length === 3) {
      const length = lines.slice(i + 1, i + 300).findIndex(l => l.includes(quote))
      if (length < 0) continue
      steps.push(...stepsOfScript(lines.slice(i + 1, i + 1 + length).join('\n'), at))
      i += length + 1
    }
  }
  return {
    jobs: [
      {
        system: 'jenkins',
        line: 1,
        id: 'Jenkinsfile',
        name: 'Jenkinsfile',
        workflow: 'Jenkins',
        triggers: ['push', 'pull-request'],
        blocking: true,
        steps
      }
    ]
  }
}
