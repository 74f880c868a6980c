// SPDX-License-Identifier: MIT
import { readMakefile, readPythonTasks, readRakefile } from '../../../src/facts/ci/tasks.js'
import { cronTrigger, narrowed } from '../../../src/facts/ci/triggers.js'
import { entries, get, readYaml, textOf, texts } from '../../../src/facts/ci/yaml.js'
import { evidenceFor, type File } from '../../support/evidence.js'

const ON = 'on: [push, pull_request]\n'
const steps = (files: Record<string, File>): string[] =>
  evidenceFor({ files }).ci.jobs.flatMap(j => j.steps.map(s => `${s.path}:${s.line} ${s.command ?? s.uses ?? s.hook ?? ''}`))
const workflow = (run: string, more = ''): string =>
  `${ON}jobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${run}\n${more}`

describe('triggers', () => {
  it.each([
    ['0 3 * * *', 'daily'],
    ['0 3 * * 1-5', 'daily'],
    ['7 21 * * 1', 'weekly'],
    ['0 0 1 * *', 'weekly']
  ])('reads %s', (cron, expected) => expect(cronTrigger(cron)).toBe(expected))
  it('narrows by condition only where it is certain', () => {
    const all = ['push', 'pull-request', 'release', 'daily'] as const
    expect(narrowed(all, "github.event_name == 'push'")).toEqual(['push', 'release'])
    expect(narrowed(all, "github.event_name != 'pull_request'")).toEqual(['push', 'release', 'daily'])
    expect(narrowed(all, "startsWith(github.ref, 'refs/tags/')")).toEqual(['release'])
    expect(narrowed(all, "github.event_name == 'push' || needs.a.outputs.b")).toEqual(all)
    expect(narrowed(all, 'matrix.os == 1')).toEqual(all)
  })
  const triggers = (on: string): readonly string[] =>
    evidenceFor({ files: { '.github/workflows/a.yml': `on:\n${on}\njobs:\n  a:\n    steps:\n      - run: x` } }).ci.jobs[0]?.triggers ?? []
  it.each([
    ['  push:\n    branches: [main]', ['push']],
    ['  push:\n    branches: [devel]', ['push']],
    ['  push:\n    tags: ["v*"]', ['release']],
    ['  push:\n    branches: ["release/*"]', ['release']],
    ['  push:\n    branches: [staging, production]', ['other']],
    ['  pull_request:\n    types: [closed]', ['other']],
    ['  push:\n    branches: [benchmark/x]', ['other']],
    ['  push:\n    branches: ["users/**"]', ['other']],
    ['  push:\n    branches: [main, "users/**"]', ['push']],
    ['  push:\n    branches: ["**"]', ['push']],
    ['  push:\n    branches: [refs/heads/main]', ['push']],
    ['  pull_request:\n    branches: [benchmark/x]', ['other']],
    ['  pull_request:\n    branches: [main, "release/*"]', ['pull-request']],
    ['  workflow_dispatch:', ['manual']],
    ['  merge_group:', ['pull-request']],
    ['  schedule:\n    - cron: "0 0 * * *"', ['daily']]
  ])('reads\n%s', (on, expected) => expect(triggers(on)).toEqual(expected))
})

describe('GitHub workflows', () => {
  it('keeps lines in blocks, and gives folded text its first line', () => {
    expect(
      steps({
        '.github/workflows/a.yml': workflow(
          '|\n          one\n          # cosign sign\n          two',
          '      - run: >\n          three\n          four\n'
        )
      })
    ).toEqual(['.github/workflows/a.yml:7 one', '.github/workflows/a.yml:9 two', '.github/workflows/a.yml:11 three four'])
  })
  it('leaves out jobs and steps that are switched off', () => {
    const text = `${ON}jobs:\n  a:\n    if: false\n    steps:\n      - run: x\n  b:\n    steps:\n      - if: \${{ false }}\n        run: y\n      - run: z`
    expect(steps({ '.github/workflows/a.yml': text, '.github/workflows/b.yml.disabled': workflow('q') })).toEqual([
      '.github/workflows/a.yml:11 z'
    ])
  })
  it('fills in literal matrices', () => {
    const text = `${ON}jobs:\n  a:\n    strategy:\n      matrix:\n        include:\n          - flag: -fsanitize=address\n          - flag: -O2\n    steps:\n      - run: make \${{ matrix.flag }}\n      - uses: github/codeql-action/init@v3\n        with:\n          languages: \${{ matrix.flag }}`
    const [job] = evidenceFor({ files: { '.github/workflows/a.yml': text } }).ci.jobs
    expect(job?.steps.map(s => s.command ?? s.with?.['languages'])).toEqual([
      'make -fsanitize=address',
      'make -O2',
      '-fsanitize=address,-O2'
    ])
  })
  it('follows local actions and reusable workflows, and says what is elsewhere', () => {
    const { ci } = evidenceFor({
      files: {
        '.github/workflows/a.yml': `${ON}jobs:\n  a:\n    steps:\n      - uses: ./.github/actions/x\n        with:\n          what: unit\n  b:\n    uses: ./.github/workflows/called.yml\n  c:\n    uses: org/repo/.github/workflows/x.yml@v1`,
        '.github/workflows/called.yml': 'on: workflow_call\njobs:\n  t:\n    steps:\n      - run: cargo test',
        '.github/actions/x/action.yml':
          'inputs:\n  what: {}\nruns:\n  using: composite\n  steps:\n    - run: make ${{ inputs.what }}\n      shell: bash'
      }
    })
    expect(ci.jobs.find(j => j.id === 'a')?.steps.at(-1)).toMatchObject({
      command: 'make unit',
      path: '.github/actions/x/action.yml',
      from: { line: 5 }
    })
    expect(ci.jobs.find(j => j.id === 't')?.triggers).toEqual(['push', 'pull-request'])
    expect(ci.unreadable).toEqual([{ path: '.github/workflows/a.yml', why: expect.stringContaining('org/repo') as unknown }])
  })
  it('fills in what callers give to a reusable workflow', () => {
    const call = (id: string, command: string): string => `  ${id}:\n    uses: ./.github/workflows/called.yml\n${command}`
    const found = steps({
      '.github/workflows/a.yml': `${ON}jobs:\n${call('a', '    with:\n      command: npm ci && jest\n')}${call('b', '')}`,
      '.github/workflows/called.yml':
        'on:\n  workflow_call:\n    inputs:\n      command:\n        default: ruff check\njobs:\n  t:\n    steps:\n      - run: true\n      - run: ${{ inputs.command }}\n'
    })
    expect(found.filter(step => step.startsWith('.github/workflows/called.yml'))).toEqual([
      '.github/workflows/called.yml:9 true',
      '.github/workflows/called.yml:10 npm ci && jest',
      '.github/workflows/called.yml:10 ruff check'
    ])
  })
  it('cuts the input of a local action into its commands', () => {
    const found = steps({
      '.github/workflows/a.yml': `${ON}jobs:\n  a:\n    steps:\n      - uses: ./x\n        with:\n          run: |\n            npm run unit\n            ruff check\n`,
      'x/action.yml': 'inputs:\n  run: {}\nruns:\n  using: composite\n  steps:\n    - run: ${{ inputs.run }}\n      shell: bash\n',
      'package.json': '{"scripts":{"unit":"jest"}}'
    })
    expect(found.slice(1)).toEqual(['x/action.yml:6 npm run unit', 'package.json:1 jest', 'x/action.yml:6 ruff check'])
  })
  it('knows what does not block', () => {
    const text = `${ON}jobs:\n  a:\n    continue-on-error: true\n    steps:\n      - run: x\n  b:\n    steps:\n      - run: y\n        continue-on-error: true`
    const { jobs } = evidenceFor({ files: { '.github/workflows/a.yml': text } }).ci
    expect(jobs.map(j => [j.blocking, j.steps[0]?.blocking])).toEqual([
      [false, true],
      [true, false]
    ])
  })
  it('calls broken YAML unreadable, not absent', () => {
    const { ci } = evidenceFor({ files: { '.github/workflows/a.yml': 'on: [push\njobs: {' } })
    expect(ci.jobs).toEqual([])
    expect(ci.unreadable[0]?.why).toMatch(/not valid YAML/)
  })
  it('runs the command of a wrapper action', () => {
    expect(
      steps({
        '.github/workflows/a.yml': workflow(
          'x',
          '      - uses: nick-invision/retry@v3\n        with:\n          command: |\n            go test ./...\n'
        )
      })
    ).toContain('.github/workflows/a.yml:10 go test ./...')
  })
})

describe('hops', () => {
  it('reads makefiles with their prerequisites', () => {
    expect(
      steps({
        '.github/workflows/a.yml': workflow('make check'),
        Makefile: 'X := 1\ncheck: lint\n\t@go test ./...\nlint:\n\tgolangci-lint run\nother:\n\trm x\n'
      })
    ).toEqual(['.github/workflows/a.yml:6 make check', 'Makefile:3 go test ./...', 'Makefile:5 golangci-lint run'])
  })
  it('reads package scripts where the command runs', () => {
    expect(
      steps({
        '.github/workflows/a.yml': workflow('yarn lint', '        working-directory: web\n'),
        'web/package.json': '{"name":"w","scripts":{"lint":"eslint --max-warnings 0 ."}}'
      })
    ).toContain('web/package.json:1 eslint --max-warnings 0 .')
  })
  it('hands arguments on to wrapper scripts', () => {
    expect(
      steps({ '.github/workflows/a.yml': workflow('./scripts/wrap.sh test //...'), 'scripts/wrap.sh': '#!/bin/bash\nset +e\nbazel "$@"\n' })
    ).toContain('scripts/wrap.sh:3 bazel test //...')
  })
  it('reads tables of arguments beside a CI script', () => {
    const found = steps({
      '.github/workflows/a.yml': workflow('m="$(./ci/m.sh x)"'),
      'ci/m.sh': '#!/bin/bash\nprocess "ci/m.yaml"\n',
      'ci/m.yaml': 'configs:\n- name: A\n  args: "--config=asan"\n- disabled: true\n  args: "--config=msan"\n'
    })
    expect(found).toContain('ci/m.yaml:3 --config=asan')
    expect(found.join()).not.toContain('msan')
  })
  it('follows rake from CircleCI, and names orbs', () => {
    const found = steps({
      '.circleci/config.yml':
        'version: 2.1\norbs:\n  b: org/dscar-brakeman@0.9\njobs:\n  build:\n    steps:\n      - checkout\n      - run:\n          command: CI=true bundle exec rake\n      - b/analyze\n',
      'lib/tasks/default.rake':
        "task(:default).clear.enhance %w[\n  rubocop\n]\ntask :rubocop do\n  # sh 'bundle exec railroader'\n  sh 'bundle exec rubocop'\nend\n"
    })
    expect(found).toEqual([
      '.circleci/config.yml:9 CI=true bundle exec rake',
      'lib/tasks/default.rake:6 bundle exec rubocop',
      '.circleci/config.yml:10 org/dscar-brakeman/analyze@0.9'
    ])
  })
  it('never goes in a circle', () => {
    expect(
      steps({ '.github/workflows/a.yml': workflow('make a'), Makefile: 'a: b\n\tmake b\nb: a\n\tmake a\n', 'x.sh': './x.sh' }).length
    ).toBeLessThan(10)
  })
  it('reads hooks where CI runs them', () => {
    const { jobs } = evidenceFor({
      files: {
        '.github/workflows/a.yml': workflow('pre-commit run -a'),
        '.pre-commit-config.yaml': 'repos:\n  - repo: https://x/y\n    rev: v1\n    hooks:\n      - id: ruff\n'
      }
    }).ci
    expect(jobs.find(j => j.system === 'github')?.steps.at(-1)).toMatchObject({ hook: 'ruff', path: '.pre-commit-config.yaml', line: 5 })
    expect(jobs.find(j => j.system === 'pre-commit')?.triggers).toEqual(['manual'])
  })
})

describe('task files', () => {
  it('reads makefiles', () => {
    const tasks = readMakefile('all: a b \\\n  c\na: ; echo hi\nV := x\nt: V := 1\n-include x\nt:\n\t-@$(GO) vet\n')
    expect(tasks.get('')?.needs).toEqual(['a', 'b', 'c'])
    expect(tasks.get('a')?.commands[0]?.text).toBe('echo hi')
    expect(tasks.get('t')?.commands).toMatchObject([{ text: '$(GO) vet', line: 8, blocking: false }])
  })
  it('reads rakefiles and noxfiles', () => {
    expect(readRakefile("Rake::TestTask.new(:unit)\ntask lint: %w[a b]\ntask 'x' => [:y]\n").get('lint')?.needs).toEqual(['a', 'b'])
    const nox = readPythonTasks(
      'def _run(session):\n    session.run(\n        "ruff", "check"\n    )\n\n@nox.session(name="lint")\ndef l(session):\n    _run(session)\n'
    )
    expect(nox.get('lint')?.needs).toContain('_run')
    expect(nox.get('_run')?.commands[0]).toMatchObject({ text: 'ruff check', line: 2 })
  })
})

describe('other systems', () => {
  it.each([
    [
      '.gitlab-ci.yml',
      'include:\n  - template: Security/SAST.gitlab-ci.yml\n.base:\n  script: [nothing]\ntest:\n  extends: .t\n.t:\n  script:\n    - [pytest, -q]\n    - tox\n',
      ['pytest', '-q', 'tox', 'gitlab:Security/SAST.gitlab-ci.yml']
    ],
    ['.travis.yml', 'script:\n  - make test\n', ['make test']],
    [
      'azure-pipelines.yml',
      'trigger: [main]\njobs:\n- job: a\n  steps:\n  - script: npm test\n  - task: DotNetCoreCLI@2\n    inputs:\n      command: test\n',
      ['npm test', 'DotNetCoreCLI@2', 'dotnet test']
    ],
    ['appveyor.yml', 'test_script:\n  - cmd: nunit\n  - ps: ./t.ps1\n', ['nunit', './t.ps1']],
    ['.cirrus.yml', 'a_task:\n  test_script: make check\n', ['make check']],
    ['Jenkinsfile', "pipeline {\n  // sh 'no'\n  sh 'make test'\n  sh '''\n    mvn verify\n  '''\n}\n", ['make test', 'mvn verify']],
    ['bitbucket-pipelines.yml', 'pipelines:\n  default:\n    - step:\n        script:\n          - go test ./...\n', ['go test ./...']],
    ['cloudbuild.yaml', 'steps:\n- name: gcr.io/x/go\n  args: [test, ./...]\n', ['go test ./...']]
  ])('reads %s', (path, text, expected) => {
    expect(steps({ [path]: text }).map(s => s.slice(s.indexOf(' ') + 1))).toEqual(expected)
  })
  it('reads what a GitLab pipeline includes, with templates and references of any of its files', () => {
    const { ci } = evidenceFor({
      files: {
        '.gitlab-ci.yml':
          'include:\n  - local: /ci/base.yml\n  - local: ci/jobs/*.yml\nunit:\n  extends: .base\n  script:\n    - !reference [.setup, script]\n    - pytest -q\n',
        'ci/base.yml': '.base:\n  before_script:\n    - pip install .\n.setup:\n  script:\n    - ruff check\n',
        'ci/jobs/lint.yml': 'lint:\n  script:\n    - flake8 .\n'
      }
    })
    expect(ci.unreadable).toEqual([])
    expect(ci.jobs.map(job => `${job.path} ${job.id}`)).toEqual(['.gitlab-ci.yml unit', 'ci/jobs/lint.yml lint'])
    expect(ci.jobs.flatMap(job => job.steps.map(step => `${step.path}:${step.line} ${step.command ?? ''}`))).toEqual([
      'ci/base.yml:3 pip install .',
      'ci/base.yml:6 ruff check',
      '.gitlab-ci.yml:8 pytest -q',
      'ci/jobs/lint.yml:3 flake8 .'
    ])
  })
  it('says when a file that GitLab includes is not there', () => {
    const { ci } = evidenceFor({ files: { '.gitlab-ci.yml': 'include: missing.yml\na:\n  script: [pytest]\n' } })
    expect(ci.unreadable.map(({ path }) => path)).toEqual(['missing.yml'])
  })
  it('goes in no circle of references', () => {
    const text = 'a:\n  script: !reference [b, script]\nb:\n  script:\n    - !reference [a, script]\n    - pytest\n'
    expect(steps({ '.gitlab-ci.yml': text }).length).toBeLessThan(20)
  })
  it.each([
    '.cirrus.star',
    '.tekton/pull-request.yaml',
    '.prow.yaml',
    '.prow/verify.yaml',
    'prow/jobs.yaml',
    'ci/concourse/pipeline.yml',
    'concourse/pipeline.yml',
    'ci/pipeline.yml'
  ])('says that %s is not read', path => {
    expect(evidenceFor({ files: { [path]: 'a: 1\n' } }).ci).toMatchObject({ files: [path], unreadable: [{ path }] })
  })
})

it('survives hostile YAML', () => {
  const bomb = `a: &a [x, x]\n${Array.from({ length: 30 }, (_, i) => `${String.fromCharCode(98 + (i % 24))}${i}: &n${i} [*${i === 0 ? 'a' : `n${i - 1}`}, *${i === 0 ? 'a' : `n${i - 1}`}]`).join('\n')}`
  expect(readYaml(bomb)).toHaveProperty('documents')
  expect(readYaml('__proto__: {x: 1}\n<<: 3\n')).toHaveProperty('documents')
  expect(({} as { x?: unknown }).x).toBeUndefined()
})

it('takes an alias for the last anchor of its name, merges maps, and ends where a file would grow without end', () => {
  const text = 'a: &x 1\nb: *x\nc: &x 2\nd: *x\n&k key: *k\nmap: &m {one: 1, two: 2}\nof: {two: 3, <<: *m}\nself: &s [*s]\nnone: *nowhere\n'
  const read = readYaml(text)
  if ('why' in read) throw new Error(read.why)
  const at = (...path: string[]) => textOf(get(read.documents[0], ...path))
  expect([at('b'), at('d'), at('key'), at('of', 'one'), at('of', 'two'), at('none')]).toEqual(['1', '2', 'key', '1', '3', ''])
  expect(texts(get(read.documents[0], 'self'))).toEqual([])

  const big = `big: &big\n${Array.from({ length: 12_000 }, (_, i) => `  k${i}: v\n`).join('')}`
  const grown = readYaml(`${big}${Array.from({ length: 490 }, (_, i) => `c${i}:\n  <<: *big\n`).join('')}`)
  if ('why' in grown) throw new Error(grown.why)
  const sizes = entries(grown.documents[0]).map(([, value]) => value.map?.size ?? 0)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(75_000)
})
