// SPDX-License-Identifier: MIT
import { fitsLanguage } from '../../signals/testing/test-language.js'
import { type Checker } from '../checker.js'
import { met, placeOf, undecided, unmet } from '../../finding.js'

export const checker: Checker = {
  criterion: 'test_invocation',
  looksAt:
    "Whether a test file exists and the usual test command of the main language runs it: written down in CI, a document or a manifest, or given by the ecosystem's convention (`go test`, `cargo test` ...).",
  neverClaims: "Unmet as more than a hint when only a script of the project's own was seen.",
  check({ tests, source }) {
    const count = tests.files.length + tests.inline.length
    const usual = [
      ...tests.commands.filter(one => one.where === 'task'),
      ...tests.commands.filter(one => one.where !== 'task'),
      ...tests.conventional
    ].filter(({ standard }) => standard)
    const [first] = usual
    if (count === 0)
      return first
        ? met('hint', `\`${first.command}\` is a usual test command, but no test file was recognised.`, {
            path: first.path,
            line: first.line
          })
        : undecided('No tests were recognised.')
    const own = usual.find(({ command }) => fitsLanguage(command, source.primary))
    if (own)
      return met(
        'strong',
        `\`${own.command}\` runs the tests, as is usual for ${source.primary ?? 'its tools'}.`,
        placeOf(own),
        ...tests.files.slice(0, 1).map(path => ({ path }))
      )
    if (first)
      return met(
        'hint',
        `\`${first.command}\` runs tests, but not those of the main language, ${source.primary ?? 'which is not known'}.`,
        placeOf(first)
      )
    const [script] = tests.commands
    return script
      ? unmet('hint', `The only test command that was found is the project's own: \`${script.command}\`.`, {
          path: script.path,
          line: script.line
        })
      : undecided('Tests are there, but no command that runs them was found.')
  }
}
