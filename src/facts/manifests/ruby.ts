// SPDX-License-Identifier: MIT
import { capture, perLine, tasksOf, testing, type Parse } from './draft.js'
import type { Dependency, Task } from './manifest.js'
import { RAKE_TESTS } from './ruby.phrases.generated.js'

/** A gem specification is a program: assignments of literals are read. */
export const gemspec: Parse = text => {
  const value = (key: string): string | undefined =>
    capture(text, new RegExp(`^\\s*\\w{1,20}\\.${key}\\s*=\\s*(?:\\[|%w\\[)?["']?([^"'\\]]{1,300})`))
  const metadata = (key: string): string | undefined =>
    capture(text, new RegExp(`["']${key}["']\\]?\\s{0,20}=>?\\s{0,20}["']([^"'\\n]{1,300})["']`))
  return {
    ecosystem: 'rubygems',
    name: literal(value('name')),
    version: literal(value('version')),
    description: value('summary'),
    license: value('license') ?? value('licenses'),
    homepage: value('homepage'),
    repository: metadata('source_code_uri'),
    bugs: metadata('bug_tracker_uri'),
    documentation: metadata('documentation_uri'),
    dependencies: gems(
      text,
      /^\s*\w{1,20}\.add_(?:(development)_|runtime_)?dependency[ (]{1,2}["']([\w.-]{1,100})["'](?:, ?["']([^"']{1,60})["'])?/
    ),
    builds: true,
    makes: ['library', ...(value('executables') === undefined ? [] : (['program'] as const))]
  }
}

/** A constant or a call is no literal. */
function literal(value: string | undefined): string | undefined {
  return value !== undefined && /^[\w.-]{1,100}$/.test(value) && !/^[A-Z]\w*$/.test(value) ? value : undefined
}

export const gemfile: Parse = text => ({
  ecosystem: 'rubygems',
  dependencies: gems(text, /^(\s*)gem[ (]{1,2}["']([\w.-]{1,100})["'](?:, ?["']([^"']{1,60})["'])?/)
})

function gems(text: string, pattern: RegExp): readonly Dependency[] {
  return perLine(text, pattern).map(([, dev, name = '', version]) => {
    // In a Gemfile the gems of groups, which are indented, are mostly those for development.
    const development = Boolean(dev)
    return version === undefined ? { name, dev: development } : { name, version, dev: development }
  })
}

/** Rake tasks: the lines of a task's block up to the next task. */
export const rakefile: Parse = text => {
  const tasks: Record<string, Task>[] = []
  const found: [string, string[], number][] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.length > 2000) continue
    const task = /^\s{0,40}(?:task|multitask)\s?\(?\s?(?::(\w{1,80})|["']([\w:-]{1,80})["']|(\w{1,80}):)\s{0,5}(.{0,500})/.exec(line)
    const kind =
      /^\s{0,40}(Rake::TestTask|RSpec::Core::RakeTask|Cucumber::Rake::Task|RuboCop::RakeTask|Minitest::TestTask|YARD::Rake::YardocTask)\.(?:new|create)\b\s?\(?\s?:?["']?(\w{0,80})/.exec(
        line
      )
    const name =
      task?.[1] ??
      task?.[2] ??
      task?.[3] ??
      (kind ? kind[2] || (kind[1]?.startsWith('RSpec') ? 'spec' : kind[1]?.startsWith('RuboCop') ? 'rubocop' : 'test') : undefined)
    if (name !== undefined) found.push([name, [kind?.[1] ?? '', prerequisites(task?.[4] ?? '')].filter(Boolean), index + 1])
    else found.at(-1)?.[1].push(/^\s{0,40}(?:sh|system|ruby|exec)[\s(]{1,3}["'%](.{0,500}?)["']?\)?$/.exec(line)?.[1] ?? '')
  }
  tasks.push(tasksOf(found.map(([name, lines, line]) => [name, lines.filter(Boolean).join('\n'), line] as const)))
  return {
    ecosystem: 'rubygems',
    tasks: tasks[0],
    testing: testing(text, RAKE_TESTS, 'rake test'),
    builds: /bundler\/gem_tasks|Gem::PackageTask|Rake::ExtensionTask/.test(text)
  }
}

/** `task default: [:test, :lint]` runs those two. */
function prerequisites(rest: string): string {
  const names = /^(?:=>\s?)?(?:\[([^\]]{0,300})\]|["':]([\w:]{1,80}))/.exec(rest.trim())
  return (names?.[1] ?? names?.[2] ?? '')
    .split(/[\s,]+/)
    .map(name => name.replace(/[^\w:]/g, '').replace(/^:/, ''))
    .filter(name => name !== '')
    .map(name => `rake ${name}`)
    .join('\n')
}
