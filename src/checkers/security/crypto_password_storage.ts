// SPDX-License-Identifier: MIT
import { places } from '../../facts/source/source.js'
import { type Checker } from '../checker.js'
import { met, notApplicable, undecided, unmet } from '../../finding.js'

/** In these languages a server is made of sockets, which clients have too. */
const SOCKETS: ReadonlySet<string> = new Set(['C', 'C++', 'Objective-C', 'Objective-C++', 'Swift', 'Zig', 'Perl', 'Lua', 'Dart', 'Julia'])

export const checker: Checker = {
  criterion: 'crypto_password_storage',
  looksAt: 'Password hashing functions, password columns, and server or database code in the product.',
  neverClaims:
    'That passwords are kept badly: only that a plain hash stands next to a password. Credentials for other services are not meant.',
  check({ source, tree }) {
    const product = { test: false }
    const weak = source.of('password-weak', product)
    if (weak.length > 0)
      return unmet(
        'hint',
        'A plain hash seems to be taken of a password; stored passwords need a slow, salted function such as Argon2id.',
        ...places(weak)
      )
    const slow = source.of('password-kdf', product)
    const [first] = slow
    if (first) return met('hint', `A key derivation function for passwords is used (${first.what}).`, ...places(slow))
    if (source.files.length === 0 || !tree.complete || source.scanned < 0.95 || source.understood < 0.95)
      return undecided('Whether passwords of users are stored cannot be told: not all of the source could be judged.')
    if (source.of('password-column', product).length > 0)
      return undecided('Passwords of users seem to be stored; how they are hashed was not recognised.')
    const unsure = source.of('server', product).length > 0 || source.of('network', product).some(hit => SOCKETS.has(hit.language ?? ''))
    return notApplicable(
      unsure ? 'hint' : 'strong',
      unsure
        ? 'No storage of users’ passwords was recognised.'
        : 'The source has no server, no database and no storage of users’ passwords.'
    )
  }
}
