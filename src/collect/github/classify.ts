// SPDX-License-Identifier: MIT
import { unknown, type Unknown } from '../../core/known.js'
import { at, listAt, numberAt, textAt } from './payload.js'
import { FORBIDDEN, OFF } from './classify.phrases.generated.js'

/**
 * Why a question got no answer. `ungiven`: it takes an administrator's token, and there is none; `token`: it is no valid
 * token; `forbidden`: it lacks a permission; `off`: the feature is switched off; `absent`: there is nothing there, or nothing
 * that this token may see; `limit`: too many requests; `late`: no answer within the budget; `broken`: anything else.
 */
export interface Failure {
  readonly kind: 'ungiven' | 'token' | 'forbidden' | 'off' | 'absent' | 'limit' | 'late' | 'broken'
  readonly status?: number
  /** What GitHub said, bounded; for telling failures apart, never shown. */
  readonly message: string
}

const LIMIT = /\brate limit|secondary rate|abuse detection/i

/** What a thrown error of a REST request means. */
export function failureOf(error: unknown): Failure {
  const status = numberAt(error, 'status')
  const message = textAt(at(error, 'response', 'data'), ['message'], 300) ?? ''
  const headers = at(error, 'response', 'headers')
  const name = textAt(error, ['name']) ?? (error instanceof Error ? error.name : '')
  if (name === 'AbortError' || name === 'TimeoutError') return { kind: 'late', message: '' }
  if (at(error, 'response') === undefined) return { kind: 'broken', message: '' }
  if (failuresByAlias(at(error, 'response', 'data', 'errors')).get('')?.kind === 'limit') return { kind: 'limit', message }
  return failureOfStatus(status ?? 0, message, headers)
}

function failureOfStatus(status: number, message: string, headers: unknown): Failure {
  const failed = (kind: Failure['kind']): Failure => ({ kind, status, message })
  if (status === 401) return failed('token')
  if (status === 403 || status === 429) {
    const exhausted = textAt(headers, ['x-ratelimit-remaining']) === '0' || at(headers, 'retry-after') !== undefined
    if (status === 429 || exhausted || LIMIT.test(message)) return failed('limit')
    if (OFF.test(message) && !FORBIDDEN.test(message)) return failed('off')
    return failed('forbidden')
  }
  if (status === 404 || status === 410 || status === 422 || status === 451) return failed('absent')
  return failed('broken')
}

/** What the errors of a GraphQL answer mean for each root alias that they name. Errors that name none are under ``. */
export function failuresByAlias(errors: unknown): ReadonlyMap<string, Failure> {
  const failures = new Map<string, Failure>()
  for (const error of listAt({ errors }, 'errors')) {
    const alias = textAt(error, ['path', 0]) ?? ''
    const type = textAt(error, ['type']) ?? textAt(error, ['extensions', 'code']) ?? ''
    const message = textAt(error, ['message'], 300) ?? ''
    const kind =
      type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES' || FORBIDDEN.test(message)
        ? 'forbidden'
        : type === 'NOT_FOUND'
          ? 'absent'
          : type === 'RATE_LIMITED' || LIMIT.test(message)
            ? 'limit'
            : OFF.test(message)
              ? 'off'
              : 'broken'
    if (!failures.has(alias)) failures.set(alias, { kind, message })
  }
  return failures
}

/** The places in a query whose fields or types the server does not know. */
export function unknownFields(errors: unknown): readonly { readonly line: number; readonly column: number }[] {
  return listAt({ errors }, 'errors').flatMap(error => {
    const code = textAt(error, ['extensions', 'code']) ?? ''
    const message = textAt(error, ['message']) ?? ''
    if (!/^undefined(?:Field|Type)$/.test(code) && !/^Cannot query field|^Unknown type|doesn't exist on type/.test(message)) return []
    const line = numberAt(error, 'locations', 0, 'line')
    const column = numberAt(error, 'locations', 0, 'column')
    return line === undefined || column === undefined ? [] : [{ line, column }]
  })
}

/** The reason for people; `what` is a plural (`the labels`), `permission` what a token needs to read it. */
export function reasonOf({ kind, status }: Failure, what: string, permission?: string, token = 'token'): Unknown {
  switch (kind) {
    case 'ungiven':
      return unknown(`Only the token of an administrator may read ${what}, and none was given.`, 'admin-token')
    case 'token':
      return unknown(`GitHub refuses the ${token}: it is wrong or has expired.`, `a valid ${token}`)
    case 'forbidden':
      return unknown(`The ${token} may not read ${what}.`, permission ?? 'a token with more permissions')
    case 'off':
      return unknown(`GitHub says that ${what} are switched off.`)
    case 'absent':
      return unknown(`GitHub does not show ${what} to this ${token}, or has none.`, permission)
    case 'limit':
      return unknown(`GitHub’s rate limit did not allow to ask for ${what}.`, 'a later run')
    case 'late':
      return unknown(`GitHub did not answer in time when asked for ${what}.`, 'a later run')
    case 'broken':
      return unknown(
        status === undefined ? `GitHub gave no usable answer when asked for ${what}.` : `GitHub answered ${status} when asked for ${what}.`,
        'a later run'
      )
  }
}
