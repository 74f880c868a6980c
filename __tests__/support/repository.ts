// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What stands at a path: a text, bytes, a link, a submodule, a program, or nothing any more (`null` removes it). */
export type Content = string | Buffer | { readonly link: string } | { readonly submodule: string } | { readonly program: string } | null

export interface CommitOptions {
  readonly message?: string
  /** `Name <email>`. */
  readonly author?: string
  readonly committer?: string
  /** ISO 8601; left out, every commit is a day younger than the one before. */
  readonly date?: string
  /** Object ids of further parents. */
  readonly merge?: readonly string[]
}

export interface CloneOptions {
  readonly depth?: number
  /** `blob:none`, `tree:0` ... */
  readonly filter?: string
  readonly tags?: boolean
  readonly bare?: boolean
}

/** A real git repository in a temporary folder. Its working directory stays empty until `checkout()`. */
export interface TestRepository {
  readonly directory: string
  /** Object id of the newest commit of the branch. */
  readonly head: string
  /** Changes these files on top of the current branch; gives the commit's object id. */
  commit(files: Readonly<Record<string, Content>>, options?: CommitOptions): string
  /** Many commits with one process. */
  commits(list: readonly { readonly files: Readonly<Record<string, Content>>; readonly options?: CommitOptions }[]): string[]
  /** A lightweight tag on the newest commit (or on `at`), or an annotated one when it has a message. */
  tag(name: string, options?: { readonly message?: string; readonly at?: string; readonly date?: string }): void
  /** Starts a branch at the newest commit (or at `at`) and continues on it; an existing one is continued. */
  branch(name: string, at?: string): void
  /** Fills the working directory with the files of the current branch. */
  checkout(): void
  /** Another clone, made over `file://`; removed together with this repository. */
  clone(options?: CloneOptions): string
  /** Stores an object as it is given (a commit with a signature, say); gives its id. */
  write(type: 'blob' | 'tree' | 'commit' | 'tag', content: string | Buffer): string
  /** Any git command; gives its trimmed output. */
  git(...args: string[]): string
  remove(): void
}

const PERSON = 'Ada <ada@example.org>'
const DAY = 86_400_000

/** Nothing of the machine's own git configuration may change what a test sees. */
const ENVIRONMENT: NodeJS.ProcessEnv = {
  PATH: process.env.PATH,
  HOME: join(tmpdir(), 'no-such-home'),
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.org',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.org',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z'
}

function run(directory: string, args: readonly string[], input?: Buffer): string {
  const { status, stdout, stderr, error } = spawnSync('git', args, { cwd: directory, env: ENVIRONMENT, input, maxBuffer: 1 << 28 })
  if (error) throw error
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr.toString()}`)
  return stdout.toString().trim()
}

function data(content: string | Buffer): Buffer {
  const bytes = Buffer.from(content)
  return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n')])
}

function quoted(path: string): string {
  return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`
}

function change(path: string, content: Content): Buffer {
  if (content === null) return Buffer.from(`D ${quoted(path)}\n`)
  if (typeof content === 'string' || Buffer.isBuffer(content))
    return Buffer.concat([Buffer.from(`M 100644 inline ${quoted(path)}\n`), data(content)])
  if ('submodule' in content) return Buffer.from(`M 160000 ${content.submodule} ${quoted(path)}\n`)
  const [mode, text] = 'link' in content ? ['120000', content.link] : ['100755', content.program]
  return Buffer.concat([Buffer.from(`M ${mode} inline ${quoted(path)}\n`), data(text)])
}

/**
 * Makes a repository; `files`, when given, are its first commit. Every call to `commit` costs one git process, so
 * `commits` is the way to a long history. Call `remove()` in `afterAll`.
 */
export function makeRepository(
  options: { readonly files?: Readonly<Record<string, Content>>; readonly branch?: string; readonly remote?: string } & CommitOptions = {}
): TestRepository {
  const home = mkdtempSync(join(tmpdir(), 'repository-'))
  const directory = join(home, 'main')
  let branch = options.branch ?? 'main'
  const heads = new Map<string, string>()
  let clock = Date.parse('2026-01-01T00:00:00Z') - DAY
  let clones = 0
  run(home, ['init', '--quiet', `--initial-branch=${branch}`, directory])
  if (options.remote !== undefined) run(directory, ['config', 'remote.origin.url', options.remote])

  function seconds(date: string | undefined): number {
    clock = date === undefined ? clock + DAY : Date.parse(date)
    return Math.floor(clock / 1000)
  }

  const repository: TestRepository = {
    directory,
    get head() {
      return heads.get(branch) ?? ''
    },
    commit(files, given = {}) {
      return repository.commits([{ files, options: given }])[0]!
    },
    commits(list) {
      const stream = list.flatMap(({ files, options: given = {} }, index) => {
        const when = seconds(given.date)
        const author = given.author ?? PERSON
        const parent = index > 0 ? `:${index}` : heads.get(branch)
        return [
          Buffer.from(
            `commit refs/heads/${branch}\nmark :${index + 1}\nauthor ${author} ${when} +0000\ncommitter ${given.committer ?? author} ${when} +0000\n`
          ),
          data(given.message ?? 'change something\n'),
          Buffer.from((parent ? `from ${parent}\n` : '') + (given.merge ?? []).map(oid => `merge ${oid}\n`).join('')),
          ...Object.entries(files).map(([path, content]) => change(path, content)),
          Buffer.from(`get-mark :${index + 1}\n`)
        ]
      })
      const oids = run(directory, ['fast-import', '--quiet', '--force', '--cat-blob-fd=1'], Buffer.concat(stream)).split('\n')
      heads.set(branch, oids.at(-1) ?? '')
      return oids
    },
    tag(name, { message, at = repository.head, date } = {}) {
      if (message === undefined) run(directory, ['update-ref', `refs/tags/${name}`, at])
      else {
        const when = Math.floor((date === undefined ? clock : Date.parse(date)) / 1000)
        run(
          directory,
          ['fast-import', '--quiet', '--force'],
          Buffer.concat([Buffer.from(`tag ${name}\nfrom ${at}\ntagger ${PERSON} ${when} +0000\n`), data(message)])
        )
      }
    },
    branch(name, at = repository.head) {
      if (!heads.has(name)) heads.set(name, at)
      branch = name
    },
    checkout() {
      run(directory, ['checkout', '--quiet', '--force', branch])
    },
    clone({ depth, filter, tags = true, bare = false } = {}) {
      const target = join(home, `clone${++clones}`)
      // The server must be told to allow filters and single commits.
      if (filter !== undefined) run(directory, ['config', 'uploadpack.allowFilter', 'true'])
      run(home, [
        'clone', '--quiet', '--no-checkout', '--branch', branch,
        ...(depth === undefined ? [] : [`--depth=${depth}`]),
        ...(filter === undefined ? [] : [`--filter=${filter}`]),
        ...(tags ? [] : ['--no-tags']),
        ...(bare ? ['--bare'] : []),
        pathToFileURL(directory).href,
        target
      ]) // prettier-ignore
      return target
    },
    write: (type, content) => run(directory, ['hash-object', '-w', '--stdin', '-t', type], Buffer.from(content)),
    git: (...args) => run(directory, args),
    remove() {
      rmSync(home, { recursive: true, force: true })
    }
  }
  if (options.files) repository.commit(options.files, { message: 'first commit\n', ...options })
  return repository
}
