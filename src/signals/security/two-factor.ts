// SPDX-License-Identifier: MIT
import type { Documents } from '../../facts/documents/documents.js'
import { negatedBefore } from '../../core/wording.js'
import { ENFORCED, METHOD, PEOPLE, REQUIRED, TOPIC } from './two-factor.phrases.generated.js'

/** A sentence of the project's own texts about two-factor authentication of those who work on it. */
export interface TwoFactorText {
  readonly path: string
  readonly line: number
  /** It demands it. */
  readonly required: boolean
  /** It says that the organisation enforces it, which is a setting. */
  readonly enforced: boolean
  /** It names a method that is cryptographic: TOTP, passkeys, security keys. */
  readonly method: string | undefined
}

const FACTOR = /\b(?:second|other) factors?\b/i

/** Finds them in governance texts, lists of maintainers, guides and security policies. */
export function twoFactorTexts(documents: Documents): readonly TwoFactorText[] {
  const texts = [
    ...documents.of('governance', 'maintainers', 'contributing', 'security', 'releasing', 'development'),
    ...documents.of('docs').filter(({ path, survey }) => !survey && /ladder|membership|roles|security|access|infra/i.test(path))
  ]
  return texts.slice(0, 80).flatMap(({ path, sentences, headings }) =>
    sentences.flatMap(({ text, line, section }, i): TwoFactorText[] => {
      const topic = text.length <= 2000 ? TOPIC.exec(text) : null
      if (!topic || negatedBefore(text, topic.index)) return []
      const around = `${section ?? ''} ${headings[0]?.text ?? ''} ${text}`
      if (!PEOPLE.test(around)) return []
      const next = sentences[i + 1]
      // "All maintainers must use 2FA. The second factor has to be a security key."
      const more = next?.section === section && next !== undefined && next.text.length <= 2000 && FACTOR.test(next.text) ? next.text : ''
      const method = METHOD.exec(text)?.[0] ?? METHOD.exec(more)?.[0]
      return [{ path, line, required: REQUIRED.test(text), enforced: ENFORCED.test(text), method }]
    })
  )
}
