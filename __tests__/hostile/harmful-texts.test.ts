// SPDX-License-Identifier: MIT
import { HARDENING_HEADERS } from '../../src/inputs/site-headers.js'
import { reportOf } from '../support/report.js'
import { COMMANDS, everywhere, expectHarmless, HANG_MS, known, MARKUP, PATHS, PEM, SECRETS, timed } from './texts.js'

describe('texts that mean harm', () => {
  it.each([...MARKUP, ...COMMANDS].map(text => [JSON.stringify(text), text] as const))(
    '%s stays text wherever it comes from',
    (_name, text) => {
      const files = Object.fromEntries(PATHS.map(p => [p, `${text}\nrun tests ${text}\nreport vulnerabilities to ${text}\n`]))
      const side = { ...everywhere(`See ${text} a ${text}`), files }
      expectHarmless(reportOf(side))
      expectHarmless(reportOf({ ...side, files: {} }, side))
      expectHarmless(reportOf({ files: Object.fromEntries(PATHS.map(p => [`${p}${text}`.replaceAll('\0', ''), 'x\n'])) }, { files }))
    }
  )

  it.each([...SECRETS.slice(0, 3), PEM].map(text => [text.slice(0, 8), text] as const))(
    'a credential (%s) in files is never shown',
    (_name, secret) => {
      const around = [
        secret,
        `run: pytest --token=${secret}`,
        `      - run: npm test -- --key ${secret}\n`,
        `tests must use ${secret} as token`,
        `Report vulnerabilities to security@example.org with ${secret}`,
        `password = "${secret}"`,
        `{"scripts": {"test": "jest ${secret.replaceAll('\n', '')}"}}`,
        `on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: pytest --token=${secret.replaceAll('\n', '')}\n`
      ]
      for (const text of [...around, around.join('\n')]) {
        const files = Object.fromEntries(PATHS.map(p => [p, text]))
        expectHarmless(reportOf({ files }, { files: {} }))
      }
    }
  )
})

describe('what sites answer', () => {
  it('stays text, and is read in time', () => {
    const github = { repository: { homepage: 'https://project.dev' } }
    for (const text of [...MARKUP, ...COMMANDS, 'x '.repeat(5_000)]) {
      const headers = Object.fromEntries(HARDENING_HEADERS.map(name => [name, text]))
      const { href: url } = new URL(`https://project.dev/${text}`)
      const answers = [
        known({ kind: 'page' as const, url, status: 200, headers }),
        known({ kind: 'insecure' as const, url, why: text }),
        { known: false as const, why: text, needs: text }
      ]
      for (const answer of answers) {
        const { report, ms } = timed({ github, visits: { 'https://project.dev/': answer, [url]: answer } })
        expect({ text: text.slice(0, 40), inTime: ms < HANG_MS }).toEqual({ text: text.slice(0, 40), inTime: true })
        expectHarmless(report)
      }
    }
  })
})
