// SPDX-License-Identifier: MIT
import { at, dependenciesOf, fields, lineOfKey, linesBelow, listOf, tasksOf, textOf, type Parse } from './draft.js'
import { parseJson } from './formats.js'

export const composerJson: Parse = text => {
  const json = parseJson(text)
  const line = linesBelow(text, 'scripts')
  const licences = listOf(at(json, 'license')).flatMap(one => textOf(one) ?? [])
  const abandoned = at(json, 'abandoned')
  return {
    ecosystem: 'composer',
    name: textOf(at(json, 'name')),
    version: textOf(at(json, 'version')),
    description: textOf(at(json, 'description')),
    // Composer's list is a choice.
    license: licences.length > 1 ? `(${licences.slice(0, 10).join(' OR ')})` : licences[0],
    homepage: textOf(at(json, 'homepage')),
    repository: textOf(at(json, 'support', 'source')),
    bugs: textOf(at(json, 'support', 'issues')),
    documentation: textOf(at(json, 'support', 'docs')),
    tasks: tasksOf(
      Object.entries(fields(at(json, 'scripts'))).map(
        ([name, value]) =>
          [
            name,
            listOf(value)
              .flatMap(one => textOf(one) ?? [])
              .join('\n'),
            line(name)
          ] as const
      )
    ),
    dependencies: [...dependenciesOf(at(json, 'require'), false), ...dependenciesOf(at(json, 'require-dev'), true)],
    deprecated: abandoned === true || textOf(abandoned) ? { text: 'abandoned', line: lineOfKey(text, 'abandoned') ?? 1 } : undefined,
    makes: [
      ...(at(json, 'autoload') === undefined ? [] : (['library'] as const)),
      ...(at(json, 'bin') === undefined ? [] : (['program'] as const))
    ]
  }
}
