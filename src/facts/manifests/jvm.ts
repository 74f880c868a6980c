// SPDX-License-Identifier: MIT
import { at, capture, fields, lineAt, lineOfKey, lineOfMatch, listOf, perLine, tasksOf, testing, textOf, type Parse } from './draft.js'
import { parseXml } from './formats.js'
import type { Dependency } from './manifest.js'
import { GRADLE_TESTS } from './jvm.phrases.generated.js'

export const pomXml: Parse = text => {
  const project = at(parseXml(text), 'project')
  if (project === undefined) return undefined
  const goals = textOf(at(project, 'build', 'defaultGoal'))
  const licences = listOf(at(project, 'licenses', 'license')).flatMap(one => textOf(at(one, 'name')) ?? [])
  return {
    ecosystem: 'maven',
    name:
      [textOf(at(project, 'groupId')) ?? textOf(at(project, 'parent', 'groupId')), textOf(at(project, 'artifactId'))]
        .filter(part => part !== undefined)
        .join(':') || undefined,
    version: textOf(at(project, 'version')) ?? textOf(at(project, 'parent', 'version')),
    description: textOf(at(project, 'description')),
    license: licences.length > 1 ? licences.slice(0, 10).join(' OR ') : licences[0],
    homepage: textOf(at(project, 'url')),
    repository: textOf(at(project, 'scm', 'url')),
    bugs: textOf(at(project, 'issueManagement', 'url')),
    dependencies: listOf(at(project, 'dependencies', 'dependency')).flatMap((one): Dependency[] => {
      const name = [textOf(at(one, 'groupId')), textOf(at(one, 'artifactId'))].join(':')
      const version = textOf(at(one, 'version'))
      const dev = textOf(at(one, 'scope')) === 'test'
      return [version === undefined ? { name, dev } : { name, version, dev }]
    }),
    ...(goals !== undefined && { tasks: tasksOf([['defaultGoal', `mvn ${goals}`, lineOfKey(text, 'defaultGoal') ?? 1]]) }),
    builds: true,
    makes: textOf(at(project, 'packaging')) === 'pom' ? [] : ['library']
  }
}

/** Gradle's build files are programs: single lines with literals are read. */
export const gradle: Parse = text => {
  const dependencies = perLine(
    text,
    /^\s*(test|androidTest|debug)?(?:implementation|api|compileOnly|runtimeOnly|compile|classpath|kapt|ksp|annotationProcessor)[\s(]{1,2}["']([\w.-]{1,150}:[\w.-]{1,150})(?::([\w.+-]{1,60}))?["']/i
  ).map(([, test, name = '', version]): Dependency =>
    version === undefined ? { name, dev: Boolean(test) } : { name, version, dev: Boolean(test) }
  )
  const tasks = text.split('\n').flatMap((line, index) => {
    const name =
      line.length < 500 ? /^\s*(?:task\s+|tasks\.(?:register|create)(?:<\w{1,60}>)?\s?\(\s?["'])(\w{1,80})/.exec(line)?.[1] : undefined
    return name === undefined ? [] : [[name, '', index + 1] as const]
  })
  return {
    ecosystem: 'gradle',
    name: capture(text, /^\s*rootProject\.name\s?=\s?["']([^"']{1,100})["']/),
    version: capture(text, /^version(?: ?= ?| )["']([^"']{1,60})["']/),
    description: capture(text, /^description(?: ?= ?| )["']([^"']{1,300})["']/),
    tasks: tasksOf(tasks),
    dependencies,
    testing: testing(text, GRADLE_TESTS, './gradlew test'),
    builds: /\bplugins\s{0,5}\{|\bapply\s{1,5}plugin|\bapply\(/.test(text),
    makes: [
      ...(/\bjava-library\b|com\.android\.library|maven-publish/.test(text) ? (['library'] as const) : []),
      ...(lineOfMatch(text, /^\s*(?:id[ (]{1,2}["'])?application\b/) !== undefined || /com\.android\.application/.test(text)
        ? (['program'] as const)
        : [])
    ]
  }
}

export const sbt: Parse = text => ({
  ecosystem: 'sbt',
  name: capture(text, /\bname\s?:=\s?"([^"]{1,100})"/),
  version: capture(text, /\bversion\s?:=\s?"([^"]{1,60})"/),
  license: capture(text, /\blicenses\s?\+?:?=\s?(?:Seq|List)?\(?"([^"]{1,100})"/),
  homepage: capture(text, /\bhomepage\s?:=\s?Some\(url\("([^"]{1,300})"/),
  dependencies: perLine(text, /"([\w.-]{1,100})" %{1,3} "([\w.-]{1,100})" % (?:"([\w.+-]{1,60})"(?: % "?(test)\b)?)?/i).map(
    ([, group = '', name = '', version, test]): Dependency =>
      version === undefined ? { name: `${group}:${name}`, dev: false } : { name: `${group}:${name}`, version, dev: test !== undefined }
  ),
  builds: true
})

/** Ant: targets are tasks. */
export const antBuild: Parse = text => {
  const project = at(parseXml(text), 'project')
  if (project === undefined) return undefined
  const targets = listOf(at(project, 'target')).flatMap(target => {
    const name = textOf(at(target, '@name'))
    return name === undefined
      ? []
      : [
          [
            name,
            Object.keys(fields(target))
              .filter(key => !key.startsWith('@'))
              .join('\n'),
            lineAt(text, text.indexOf(`name="${name}"`))
          ] as const
        ]
  })
  return { ecosystem: 'other', name: textOf(at(project, '@name')), tasks: tasksOf(targets), builds: targets.length > 0 }
}

/** Leiningen and Clojure's own tools. */
export const clojure: Parse = text => {
  const [project] = perLine(text, /^\(defproject\s([\w./-]{1,100})\s"([^"]{1,60})"/)
  return {
    ecosystem: 'other',
    name: project?.[1],
    version: project?.[2],
    license: capture(text, /:license \{:name "([^"]{1,100})"/),
    homepage: capture(text, /^\s*:url "([^"]{1,300})"/),
    builds: project !== undefined
  }
}
