// SPDX-License-Identifier: MIT
import { at, dependenciesOf, fields, lineOfKey, linesBelow, listOf, tasksOf, textOf, type ManifestDraft, type Parse } from './draft.js'
import { parseJson, parseJsonWithComments } from './formats.js'
import { BUILD_COMMAND, BUILD_SCRIPT } from './javascript.phrases.generated.js'

/** npm's `package.json`, in all the shapes that were ever allowed (https://docs.npmjs.com/cli/configuring-npm/package-json). */
export const packageJson: Parse = text => {
  const json = parseJson(text)
  const scripts = commands(at(json, 'scripts'))
  const deprecated = at(json, 'deprecated')
  return {
    ecosystem: 'npm',
    name: textOf(at(json, 'name')),
    version: textOf(at(json, 'version')),
    private: at(json, 'private') === true || undefined,
    description: textOf(at(json, 'description')),
    license: licence(at(json, 'license') ?? at(json, 'licence') ?? at(json, 'licenses')),
    homepage: textOf(at(json, 'homepage')),
    repository: textOf(at(json, 'repository')) ?? textOf(at(json, 'repository', 'url')),
    bugs: textOf(at(json, 'bugs')) ?? textOf(at(json, 'bugs', 'url')) ?? textOf(at(json, 'bugs', 'email')),
    tasks: tasks(text, 'scripts', scripts),
    dependencies: [
      ...dependenciesOf(at(json, 'dependencies'), false),
      ...dependenciesOf(at(json, 'peerDependencies'), false),
      ...dependenciesOf(at(json, 'optionalDependencies'), false),
      ...dependenciesOf(at(json, 'devDependencies'), true)
    ],
    deprecated:
      deprecated === true || textOf(deprecated)
        ? { text: textOf(deprecated) ?? 'deprecated', line: lineOfKey(text, 'deprecated') ?? 1 }
        : undefined,
    builds: scripts.some(([name, command]) => BUILD_SCRIPT.test(name) || (name === 'prepare' && BUILD_COMMAND.test(command))),
    makes: [
      ...(['main', 'module', 'exports', 'types'].some(key => at(json, key) !== undefined) ? (['library'] as const) : []),
      ...(at(json, 'bin') === undefined ? [] : (['program'] as const))
    ]
  }
}

/** Deno's and JSR's files; deno needs no build. */
export const denoJson: Parse = text => {
  const json = parseJsonWithComments(text)
  const own = Object.entries(fields(at(json, 'tasks'))).flatMap(([name, task]): [string, string][] => {
    const command = textOf(task) ?? textOf(at(task, 'command'))
    return command === undefined ? [] : [[name, command]]
  })
  return {
    ecosystem: 'npm',
    name: textOf(at(json, 'name')),
    version: textOf(at(json, 'version')),
    license: textOf(at(json, 'license')),
    tasks: tasks(text, 'tasks', own),
    dependencies: dependenciesOf(at(json, 'imports'), false),
    makes: at(json, 'exports') === undefined ? [] : ['library']
  }
}

/** `"MIT"`, the old `{ "type": "MIT" }`, and the older list of those. */
function licence(value: unknown): string | undefined {
  const all = listOf(value).flatMap(one => textOf(one) ?? textOf(at(one, 'type')) ?? [])
  return all.length > 1 ? `(${all.slice(0, 10).join(' OR ')})` : all[0]
}

function commands(scripts: unknown): readonly (readonly [string, string])[] {
  return Object.entries(fields(scripts)).flatMap(([name, command]) => (typeof command === 'string' ? [[name, command] as const] : []))
}

function tasks(text: string, parent: string, own: readonly (readonly [string, string])[]): ManifestDraft['tasks'] {
  const line = linesBelow(text, parent)
  return tasksOf(own.map(([name, command]) => [name, command, line(name)] as const))
}
