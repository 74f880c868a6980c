// SPDX-License-Identifier: MIT
import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
  mkdirSync,
  appendFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HEALTHY } from '../support/projects.js'
import { makeRepository, type Content, type TestRepository } from '../support/repository.js'
import { NODE24, runAction, runCli } from '../support/runner.js'

interface Finding {
  readonly status: string
  readonly strength: string
  readonly justification: string
}
interface Json {
  readonly head: { readonly commit: string }
  readonly level: string
  readonly regressed: boolean
  readonly results: Readonly<Record<string, { readonly status: string; readonly finding: Finding }>>
}

let folder: string
const made: TestRepository[] = []

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'))
})
afterAll(() => {
  for (const repository of made) repository.remove()
  rmSync(folder, { recursive: true, force: true })
})

function repositoryOf(files: Readonly<Record<string, Content>>): TestRepository {
  const repository = makeRepository({ files })
  made.push(repository)
  return repository
}

/** Evaluates with the committed command line; nothing may be wrong but what the test asks about. */
async function evaluate(path: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Promise<Json> {
  const { code, stdout, stderr } = await runCli(['evaluate', path, '--format', 'json', '--no-network', ...args], { env })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).not.toContain('The checker failed')
  return JSON.parse(stdout) as Json
}

function findings({ results }: Json): Record<string, Finding> {
  return Object.fromEntries(Object.entries(results).map(([id, { finding }]) => [id, finding]))
}

describe('strange trees', () => {
  it('links in circles and out of the tree, submodules and strange names are looked at and never followed', async () => {
    const secret = join(folder, 'outside.md')
    writeFileSync(secret, '# Outside\n\nOUTSIDE-THE-TREE Report vulnerabilities to outside@example.org.\n')
    const repository = repositoryOf({
      ...HEALTHY,
      'SECURITY.md': { link: secret },
      'CONTRIBUTING.md': { link: '../../../../../../etc/passwd' },
      'a.md': { link: 'b.md' },
      'b.md': { link: 'a.md' },
      'CHANGELOG.md': { link: 'CHANGELOG.md' },
      docs: { link: '.' },
      'GOVERNANCE.md': { link: 'vendor/lib/README.md' },
      'CODE_OF_CONDUCT.md': { link: 'x'.repeat(5_000) },
      'vendor/lib': { submodule: '1'.repeat(40) },
      'ROADMAP.md': { submodule: '2'.repeat(40) },
      '.gitmodules': '[submodule "lib"]\n\tpath = vendor/lib\n\turl = ext::sh -c touch% never\n',
      'odd\nname.md': '# x\n',
      'quote"\'`$(touch x).md': '# x\n',
      '\u202egnp.md': '# x\n',
      '::error::name.md': '# x\n',
      [`${'n'.repeat(240)}.md`]: '# x\n',
      [`${'deep/'.repeat(300)}README.md`]: '# x\n',
      __proto__x: 'x\n',
      constructor: 'x\n',
      'src/__proto__/constructor/toString.ts': 'export const a = 1\n',
      'hasOwnProperty/package.json': '{"__proto__": {"scripts": {"test": "x"}}, "constructor": 1}\n'
    })
    // What a fast-import stream of text cannot say: a name that is no UTF-8, and the name of every object's parent.
    const blob = repository.write('blob', '# x\n')
    const odd = Buffer.concat([
      Buffer.from(`100644 blob ${blob}\t`),
      Buffer.from([0xff, 0xfe, 0x41]),
      Buffer.from(`\x00100644 blob ${blob}\t__proto__\x00`)
    ])
    const listed = spawnSync('git', ['ls-tree', '-z', repository.head], { cwd: repository.directory }).stdout
    const tree = spawnSync('git', ['mktree', '-z', '--missing'], { cwd: repository.directory, input: Buffer.concat([listed, odd]) })
      .stdout.toString()
      .trim()
    repository.git('update-ref', 'refs/heads/main', repository.git('commit-tree', '-m', 'odd names', '-p', repository.head, tree))

    const report = await evaluate(repository.directory, ['--base', 'HEAD~1'])
    expect(JSON.stringify(report)).not.toMatch(/OUTSIDE-THE-TREE|outside@example|root:x:0/)
    for (const format of ['text', 'markdown']) {
      const { code, stdout } = await runCli(['evaluate', repository.directory, '--format', format])
      expect(code).toBe(0)
      expect(stdout).not.toMatch(/\u202e|^[ \t]{0,8}::/m)
    }
  })

  it('20,000 files, 5,000 tags and a blob of 50 MB take no long time, and the blob is not read', async () => {
    const files: Record<string, Content> = {
      ...HEALTHY,
      'model.bin': Buffer.alloc(50 * 1024 * 1024, 'README '),
      'docs/huge.md': 'must test\n'.repeat(300_000)
    }
    for (let i = 0; i < 20_000; i++) files[`src/p${i % 100}/f${i}.go`] = `package p\n\nfunc F${i % 50}() {}\n`
    const repository = repositoryOf(files)
    const refs = Array.from({ length: 5_000 }, (_, i) => `create refs/tags/v${Math.floor(i / 100)}.${i % 100}.0 ${repository.head}\n`).join(
      ''
    )
    spawnSync('git', ['update-ref', '--stdin'], { cwd: repository.directory, input: refs })
    const start = Date.now()
    await evaluate(repository.directory)
    // A hang detector, not a measurement.
    expect(Date.now() - start).toBeLessThan(60_000)
  })

  it.each([
    [
      'aliases',
      `a: &a [x, x]\n${Array.from({ length: 40 }, (_, i) => `b${i}: &b${i} [*${i === 0 ? 'a' : `b${i - 1}`}, *${i === 0 ? 'a' : `b${i - 1}`}]`).join('\n')}\n`
    ],
    ['brackets', '['.repeat(100_000)],
    ['closing brackets', ']'.repeat(400_000)],
    ['lists', '- '.repeat(100_000)],
    ['merges', `x: &x {a: b}\n${'y: {<<: [*x, *x, *x]}\n'.repeat(5_000)}`],
    ['tags', `${'!!js/function '.repeat(10_000)}"() => 1"\n`]
  ])('YAML that explodes (%s) is refused or read, in workflows and in answers', async (_name, bomb) => {
    const repository = repositoryOf({
      ...HEALTHY,
      '.github/workflows/a.yml': bomb,
      '.github/ISSUE_TEMPLATE/config.yml': bomb,
      'SECURITY-INSIGHTS.yml': bomb,
      'Chart.yaml': bomb,
      '.pre-commit-config.yaml': bomb
    })
    await evaluate(repository.directory)
    repository.commit({ '.bestpractices.yml': bomb })
    const { code, stderr } = await runCli(['evaluate', repository.directory, '--no-network'])
    expect({ code: [0, 2].includes(code ?? -1), stderr }).toEqual({ code: true, stderr: expect.not.stringMatching(/defect|^ {1,8}at /m) })
  })
})

describe("a repository's own configuration", () => {
  it('runs nothing and changes nothing', async () => {
    const marker = join(folder, 'ran')
    const program = join(folder, 'program.sh')
    writeFileSync(program, `#!/bin/sh\ntouch ${marker}\n`, { mode: 0o755 })
    const clean = repositoryOf({ ...HEALTHY, '.gitattributes': '* filter=evil diff=evil merge=evil\n', 'src/a.ts': 'export {}\n' })
    clean.commit({ 'src/a.ts': 'export const a = 1\n' })
    const before = await evaluate(clean.directory, ['--base', 'HEAD~1'])

    const included = join(folder, 'included')
    writeFileSync(included, `[core]\n\tfsmonitor = ${program}\n[alias]\n\tlog = !${program}\n\tls-tree = !${program}\n`)
    const settings: readonly (readonly [string, string])[] = [
      ['core.fsmonitor', program],
      ['core.hooksPath', folder],
      ['core.sshCommand', program],
      ['core.pager', program],
      ['core.editor', program],
      ['core.askPass', program],
      ['core.gitProxy', program],
      ['core.alternateRefsCommand', program],
      ['pager.log', program],
      ['pager.ls-tree', program],
      ['diff.external', program],
      ['diff.evil.command', program],
      ['diff.evil.textconv', program],
      ['filter.evil.clean', program],
      ['filter.evil.smudge', program],
      ['filter.evil.process', program],
      ['gpg.program', program],
      ['log.showSignature', 'true'],
      ['credential.helper', `!${program}`],
      ['alias.log', `!${program}`],
      ['alias.rev-parse', `!${program}`],
      ['include.path', included],
      ['uploadpack.packObjectsHook', program],
      ['remote.origin.url', `ext::${program}`],
      ['remote.origin.uploadpack', program],
      ['remote.origin.promisor', 'true'],
      ['remote.origin.partialclonefilter', 'blob:none'],
      ['protocol.ext.allow', 'always'],
      ['mailmap.file', '/etc/passwd'],
      ['log.mailmap', 'false'],
      ['color.ui', 'always'],
      ['format.pretty', 'raw'],
      ['log.date', 'raw'],
      ['log.decorate', 'full'],
      ['diff.renames', 'copies'],
      ['core.quotePath', 'true']
    ]
    for (const [key, value] of settings) clean.git('config', key, value)
    for (const hook of ['post-checkout', 'reference-transaction', 'post-index-change', 'fsmonitor-watchman'])
      writeFileSync(join(clean.directory, '.git/hooks', hook), `#!/bin/sh\ntouch ${marker}\n`, { mode: 0o755 })
    const after = await evaluate(clean.directory, ['--base', 'HEAD~1'])
    expect(existsSync(marker)).toBe(false)
    expect(Object.keys(after.results)).toEqual(Object.keys(before.results))
    for (const [id, finding] of Object.entries(findings(after)))
      expect({ id, status: finding.status }).toEqual({ id, status: findings(before)[id]?.status })
  })

  it('replacements and grafts hide nothing', async () => {
    const repository = repositoryOf({ 'README.md': '# Real\n' })
    const bad = repository.head
    const good = repository.commit(HEALTHY)
    repository.git('update-ref', 'refs/heads/main', bad)
    const before = await evaluate(repository.directory)
    repository.git('replace', bad, good)
    mkdirSync(join(repository.directory, '.git/info'), { recursive: true })
    appendFileSync(join(repository.directory, '.git/info/grafts'), `${good} ${bad}\n`)
    const after = await evaluate(repository.directory)
    expect(findings(after)).toEqual(findings(before))
  })

  it("GIT_* variables of the caller's environment mislead nobody", async () => {
    const repository = repositoryOf(HEALTHY)
    const other = repositoryOf({ 'README.md': '# Other\n' })
    const marker = join(folder, 'ran-by-environment')
    const program = join(folder, 'environment.sh')
    writeFileSync(program, `#!/bin/sh\ntouch ${marker}\n`, { mode: 0o755 })
    const git = join(other.directory, '.git')
    const report = await evaluate(repository.directory, [], {
      GIT_DIR: git,
      GIT_WORK_TREE: other.directory,
      GIT_COMMON_DIR: git,
      GIT_INDEX_FILE: join(git, 'index'),
      GIT_OBJECT_DIRECTORY: join(git, 'objects'),
      GIT_ALTERNATE_OBJECT_DIRECTORIES: join(git, 'objects'),
      GIT_NAMESPACE: 'x',
      GIT_CEILING_DIRECTORIES: repository.directory,
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.fsmonitor',
      GIT_CONFIG_VALUE_0: program,
      GIT_CONFIG_PARAMETERS: "'core.pager=x'",
      GIT_EXTERNAL_DIFF: program,
      GIT_PAGER: program,
      GIT_SSH_COMMAND: program,
      GIT_ASKPASS: program,
      GIT_TRACE: '1',
      GIT_TRACE2: '1',
      GIT_SHALLOW_FILE: '/dev/null',
      GIT_LITERAL_PATHSPECS: '1',
      GIT_DEFAULT_HASH: 'sha256',
      GIT_QUARANTINE_PATH: git
    })
    expect(report.head.commit).toBe(repository.head)
    expect(existsSync(marker)).toBe(false)
  })
})

describe('damage', () => {
  it('a file whose object is missing was not looked at: it makes nothing Unmet', async () => {
    const repository = repositoryOf({ ...HEALTHY, 'src/a.ts': 'export const a = 1\n' })
    const whole = findings(await evaluate(repository.directory))
    const lost = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'LICENSE', 'src/a.ts']
    loosen(repository)
    for (const path of lost) {
      const oid = repository.git('rev-parse', `HEAD:${path}`)
      rmSync(join(repository.directory, '.git/objects', oid.slice(0, 2), oid.slice(2)), { force: true })
    }
    const { code, stdout, stderr } = await runCli(['evaluate', repository.directory, '--format', 'json', '--no-network'])
    if (code === 3) return expect(stderr).toMatch(/^.{20,}\n$/)
    expect(code).toBe(0)
    for (const [id, finding] of Object.entries(findings(JSON.parse(stdout) as Json)))
      if (finding.status === 'Unmet' && finding.strength !== 'hint') expect({ id, ...finding }).toEqual({ id, ...whole[id] })
  })

  it('a missing tree or commit ends the run with one sentence', async () => {
    const repository = repositoryOf({ 'docs/a.md': 'x\n' })
    loosen(repository)
    const oid = repository.git('rev-parse', 'HEAD:docs')
    rmSync(join(repository.directory, '.git/objects', oid.slice(0, 2), oid.slice(2)), { force: true })
    const { code, stderr } = await runCli(['evaluate', repository.directory, '--no-network'])
    expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringMatching(/^[^\n]{20,}\n$/) })
    expect(stderr).not.toContain('defect')
  })

  const root = process.getuid?.() === 0
  ;(root ? it : it.skip)('a repository of another user is read', async () => {
    const repository = repositoryOf(HEALTHY)
    for (const name of ['', ...readdirSync(repository.directory, { recursive: true, encoding: 'utf8' })]) {
      const path = join(repository.directory, name)
      if (lstatSync(path).isDirectory() || lstatSync(path).isFile()) chownSync(path, 12345, 12345)
    }
    expect((await evaluate(repository.directory)).head.commit).toBe(repository.head)
  })
})

/** Every object as a file of its own, so that one can be taken away. */
function loosen(repository: TestRepository): void {
  const packs = join(repository.directory, '.git/objects/pack')
  const moved = mkdtempSync(join(folder, 'packs-'))
  for (const name of existsSync(packs) ? readdirSync(packs) : []) {
    spawnSync('mv', [join(packs, name), moved])
    if (name.endsWith('.pack')) spawnSync('sh', ['-c', 'git unpack-objects -q < "$0"', join(moved, name)], { cwd: repository.directory })
  }
}

describe('a machine that does not help', () => {
  it('two runs at once agree and leave nothing behind', async () => {
    const repository = repositoryOf(HEALTHY)
    const before = readdirSync(join(repository.directory, '.git'), { recursive: true }).sort()
    const [one, other] = await Promise.all([evaluate(repository.directory), evaluate(repository.directory)])
    expect(findings(one)).toEqual(findings(other))
    expect(readdirSync(join(repository.directory, '.git'), { recursive: true }).sort()).toEqual(before)
  })

  it('a full disk, a missing folder: one sentence and exit code 2 or 3', async () => {
    const repository = repositoryOf(HEALTHY)
    for (const [args, code] of [
      [['--output', '/dev/full'], 2],
      [['--output', join(folder, 'no/such/folder/report')], 2],
      [['--output', folder], 2],
      [['--record', '/dev/full'], 3],
      [['--record', join(folder, 'no/such/folder/record')], 3]
    ] as const) {
      const ran = await runCli(['evaluate', repository.directory, '--no-network', ...args])
      expect({ args, code: ran.code, stderr: ran.stderr }).toEqual({ args, code, stderr: expect.stringMatching(/^[^\n]{20,}\n$/) })
      expect(ran.stderr).not.toContain('defect')
    }
  })

  it('a standard output that is full or closed says so or stays silent, and never prints a stack', async () => {
    const repository = repositoryOf(HEALTHY)
    for (const shell of ['"$0" dist/cli.js evaluate "$1" --no-network > /dev/full', '"$0" dist/cli.js evaluate "$1" --no-network | true']) {
      const child = spawn('sh', ['-c', shell, NODE24, repository.directory], { stdio: ['ignore', 'ignore', 'pipe'] })
      let stderr = ''
      child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
      await new Promise(resolve => child.on('close', resolve))
      expect(stderr).not.toMatch(/^ {1,8}at /m)
    }
  })

  it('a report that cannot be written is a warning of the action, and decides nothing', async () => {
    const repository = repositoryOf(HEALTHY)
    repository.checkout()
    for (const report of ['/dev/full', 'README.md/report.json', '.']) {
      const ran = await runAction({ workspace: repository.directory, inputs: { report }, event: 'schedule', payload: {} })
      expect({ report, code: ran.code }).toEqual({ report, code: 0 })
      expect(ran.stdout).toMatch(/^::warning::the JSON report could not be written: /m)
      expect(ran.outputs.level).toBe('none')
    }
  })

  it('a workspace that cannot be written to is read', async () => {
    const repository = repositoryOf(HEALTHY)
    chmodSync(join(repository.directory, '.git'), 0o555)
    expect((await evaluate(repository.directory)).head.commit).toBe(repository.head)
    chmodSync(join(repository.directory, '.git'), 0o755)
  })
})
