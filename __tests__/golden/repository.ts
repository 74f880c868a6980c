// SPDX-License-Identifier: MIT
import { makeRepository, type TestRepository } from '../support/repository.js'
import { plan, RELEASES } from './history.js'
import { DECLARED, FILES } from './project.js'

/** What a signed tag carries below its message. Nobody verifies it here. */
const SIGNATURE = '-----BEGIN PGP SIGNATURE-----\n\niQEzBAABCAAdFiEE\n=abcd\n-----END PGP SIGNATURE-----\n'

/** The golden project as a real repository, whose branch `main` holds its answers. Remove it when done. */
export function goldenRepository(): TestRepository {
  const repository = makeRepository({ remote: 'https://github.com/example/project.git' })
  const commits = plan(Object.keys(FILES))
  const last = new Map(commits.flatMap(({ paths }, i) => paths.map(path => [path, i] as const)))
  const oids = repository.commits(
    commits.map(({ author, date, subject, paths }, i) => ({
      files: Object.fromEntries(paths.map(path => [path, last.get(path) === i ? (FILES[path] ?? '') : `draft ${i}\n`])),
      options: { author, date, message: `${subject}\n\nSigned-off-by: ${author}\n` }
    }))
  )
  for (const { tag, date } of RELEASES) {
    const at = oids[commits.findLastIndex(commit => commit.date <= date)] ?? repository.head
    repository.tag(tag, { message: `Tidewater ${tag.slice(1)}\n${SIGNATURE}`, at, date })
  }
  repository.commit({ '.bestpractices.json': DECLARED['.bestpractices.json'] ?? '' }, { message: 'Answer the badge\n' })
  return repository
}
