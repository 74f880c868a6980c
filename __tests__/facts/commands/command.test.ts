// SPDX-License-Identifier: MIT
import { allCommands, CI_SHELL, commandsOf, PLAIN_SHELL, STRICT_SHELL } from '../../../src/facts/commands/command.js'
import { commandLines } from '../../../src/facts/commands/lines.js'
import { testCommand } from '../../../src/facts/commands/test-command.js'

/** `program args`, then how it runs, then `!` when its failure fails the text. */
const shown = (text: string, shell = CI_SHELL): string[] =>
  allCommands(text, shell).map(c => `${[...c.env, c.text].join(' ')} : ${c.runs}${c.blocking ? ' !' : ''}${c.image ? ' image' : ''}`)
const programs = (text: string): string[] => commandsOf(text).map(c => c.text)
const verdict = (text: string): 'no' | 'own' | 'standard' => {
  const found = testCommand(text)
  return found ? (found.standard ? 'standard' : 'own') : 'no'
}

describe('lines of CI steps', () => {
  const LINES: readonly (readonly [line: string, tests: 'no' | 'own' | 'standard', commands: readonly string[]])[] = [
    ['command -v pytest', 'no', ['command -v pytest : always !']],
    ['which pytest', 'no', ['which pytest : always !']],
    ['command -v pytest >/dev/null || pip install pytest', 'no', ['command -v pytest : always', 'pip install pytest : maybe !']],
    [
      'if ! command -v go; then exit 1; fi; go test ./...',
      'standard',
      ['command -v go : always !', 'exit 1 : maybe !', 'go test ./... : always !']
    ],
    ['OUT=$(npm test)', 'standard', ['npm test : always !']],
    ['echo "$(go test ./...)"', 'standard', ['go test ./... : always', 'echo $(go test ./...) : always !']],
    ['$(PYTEST) -q', 'standard', ['pytest -q : always !']],
    [
      'docker run --rm -v $PWD:/src -w /src golang:1.22 go test ./...',
      'standard',
      ['docker run --rm -v $PWD:/src -w /src golang:1.22 go test ./... : always !', 'go test ./... : always !']
    ],
    ['docker run org/pytest:1 -q', 'no', ['docker run org/pytest:1 -q : always !', 'pytest -q : always ! image']],
    ['python3.12 -m pytest', 'standard', ['pytest : always !']],
    ['sudo -u ci make check', 'standard', ['make check : always !']],
    ['timeout -k 5 60 cargo test', 'standard', ['cargo test : always !']],
    ['uv run --with pytest pytest', 'standard', ['pytest : always !']],
    ['bundle exec rake', 'standard', ['rake : always !']],
    ['npx -p typescript tsc --noEmit', 'no', ['tsc --noEmit : always !']],
    ['cat <<EOF\nnpm test\nEOF', 'no', ['cat : always !']],
    ['env -u FOO npm test', 'standard', ['npm test : always !']],
    ['pdm run -p . pytest', 'standard', ['pdm run -p . pytest : always !', 'pytest : always !']],
    ['xargs -n1 pytest', 'standard', ['pytest : always !']],
    ['conda run -n dev pytest', 'standard', ['pytest : always !']],
    ['rustup run nightly cargo test', 'standard', ['cargo test : always !']],
    ['./gradlew test 2>&1 | tee log', 'standard', ['gradlew test : always', 'tee log : always !']],
    ['cargo +nightly test', 'standard', ['cargo test : always !']],
    ['nix develop -c cargo test', 'standard', ['cargo test : always !']],
    ['bash -c "make test"', 'standard', ['bash -c make test : always !', 'make test : always !']],
    ['ssh host "npm test"', 'no', ['ssh host npm test : always !']],
    ['yarn jest', 'standard', ['yarn jest : always !', 'jest : always !']],
    ['mise x -- pytest', 'standard', ['pytest : always !']],
    ['FOO=bar; $FOO test', 'no', ['bar test : always !']],
    ['make -C sub test', 'standard', ['make -C sub test : always !']],
    ['(cd a && npm test)', 'standard', ['cd a : always !', 'npm test : always !']],
    ['`npm test`', 'standard', ['npm test : always']],
    ['for d in a b; do go test ./$d; done', 'standard', ['go test ./$d : always !']],
    ['pipenv run python -m unittest', 'standard', ['pipenv run python -m unittest : always !', 'unittest : always !']],
    ['npm t', 'standard', ['npm t : always !']],
    ['coverage run -m pytest', 'standard', ['coverage run -m pytest : always !']],
    ['hatch -e test run pytest', 'standard', ['hatch -e test run pytest : always !', 'pytest : always !']],
    ['docker compose exec app bundle exec rspec', 'standard', ['docker compose exec app bundle exec rspec : always !', 'rspec : always !']],
    ['pip install pytest && pytest', 'standard', ['pip install pytest : always !', 'pytest : always !']],
    [
      'gh pr comment 1 --body "please run\nnpm test\nnpx eslint ."',
      'no',
      ['gh pr comment 1 --body please run\nnpm test\nnpx eslint . : always !']
    ],
    ['if false; then npm test; fi', 'no', ['false : always', 'npm test : never']],
    ['run() { npm test; }', 'no', ['npm test : never']],
    ['npm test || true', 'standard', ['npm test : always', 'true : maybe !']],
    ['npm test | tee log', 'standard', ['npm test : always', 'tee log : always !']],
    ['set -o pipefail; npm test | tee log', 'standard', ['set -o pipefail : always !', 'npm test : always !', 'tee log : always !']],
    ['doas npm test', 'standard', ['npm test : always !']],
    ['chronic make check', 'standard', ['make check : always !']],
    ['parallel pytest ::: a b', 'standard', ['pytest ::: a b : always !']]
  ]
  it.each(LINES)('%j', (line, tests, commands) => {
    expect(shown(line)).toEqual(commands)
    expect(verdict(line)).toBe(tests)
  })
})

describe('how often a command runs, and whether its failure counts', () => {
  it.each<readonly [string, readonly string[]]>([
    ['a; b', ['a : always !', 'b : always !']],
    ['a && b; c', ['a : always', 'b : maybe !', 'c : always !']],
    ['a || b', ['a : always', 'b : maybe !']],
    ['a || exit 1', ['a : always !', 'exit 1 : maybe !']],
    ['a || exit 0; b', ['a : always', 'exit 0 : maybe !', 'b : maybe !']],
    ['a || { echo no; exit 2; }', ['a : always !', 'echo no : maybe !', 'exit 2 : maybe !']],
    ['a || (echo no; exit 2)', ['a : always !', 'echo no : maybe !', 'exit 2 : maybe !']],
    ['a || { echo no; exit; }', ['a : always', 'echo no : maybe !', 'exit : maybe !']],
    ['die() { echo "$1"; exit 1; }; a || die no', ['a : always !', 'die no : maybe !', 'echo $1 : maybe !', 'exit 1 : maybe !']],
    ['(a || exit 1) | b', ['a : always', 'exit 1 : maybe', 'b : always !']],
    ['! a; b', ['a : always', 'b : always !']],
    ['a &', ['a : always']],
    ['a & wait', ['a : always', 'wait : always !']],
    ['(a && b); c', ['a : always !', 'b : always !', 'c : always !']],
    ['{ a && b; }; c', ['a : always', 'b : maybe !', 'c : always !']],
    ['if a; then b; else c; fi', ['a : always', 'b : maybe !', 'c : maybe !']],
    ['if a; then b; else exit 1; fi', ['a : always !', 'b : maybe !', 'exit 1 : maybe !']],
    ['if a; then b; elif c; then d; fi', ['a : always', 'b : maybe !', 'c : maybe', 'd : maybe !']],
    ['if true; then a; else b; fi', ['true : always', 'a : always !', 'b : never']],
    ['if [ -f x ]; then exit 0; fi; a', ['[ -f x ] : always', 'exit 0 : maybe !', 'a : maybe !']],
    ['if [ -f x ]; then exit 1; fi; a', ['[ -f x ] : always', 'exit 1 : maybe !', 'a : always !']],
    ['if a; then exit 0; else exit 1; fi; b', ['a : always !', 'exit 0 : maybe !', 'exit 1 : maybe !', 'b : never']],
    ['a; exit 0; b', ['a : always !', 'exit 0 : always !', 'b : never']],
    ['(exit 0); b', ['exit 0 : always !', 'b : always !']],
    ['exec a; b', ['a : always !', 'b : never']],
    ['exec > log; b', ['b : always !']],
    ['while a; do b; done', ['a : always', 'b : maybe !']],
    ['while false; do b; done', ['false : always', 'b : never']],
    ['until a; do sleep 1; done; b', ['a : always', 'sleep 1 : maybe !', 'b : always !']],
    ['for f in *.sh; do a "$f"; done', ['a $f : maybe !']],
    ['for f in a b; do x || continue; y; done; z', ['x : always', 'continue : maybe !', 'y : maybe !', 'z : always !']],
    ['case $1 in a) b;; *) c;; esac', ['b : maybe !', 'c : maybe !']],
    ['set +e; a; b', ['set +e : always !', 'a : always', 'b : always !']],
    ['if x; then set +e; fi; a; b', ['x : always', 'set +e : maybe !', 'a : always', 'b : always !']],
    ['f() { a; b; }; f', ['f : always !', 'a : always !', 'b : always !']],
    ['f() { a; }; f || true; f', ['f : always', 'a : always !', 'true : maybe !', 'f : always !']],
    ['f() { a; }; g() { f; }', ['a : never', 'f : never']],
    ['f() { a; }; "$@"', ['$@ : always !', 'a : maybe']],
    ['f() { a; }; retry 3 f', ['3 f : always !', 'a : maybe']],
    ['f() { return 0; a; }; f; b', ['f : always !', 'return 0 : always !', 'a : never', 'b : always !']],
    ['f() { f; }; f', ['f : always !', 'f : always !']],
    ['a | b | c', ['a : always', 'b : always', 'c : always !']],
    ['A=1 B="x y" c d', ['A=1 B=x y c d : always !']],
    ['true || a', ['true : always', 'a : never']],
    ['false && a', ['false : always !', 'a : never']],
    ['export A=$(b)', ['b : always', 'export A=$(b) : always !']],
    ['cat <(a)', ['a : always', 'cat <(a) : always !']],
    ['cat <<EOF\n$(a)\nEOF', ['a : always', 'cat : always !']],
    ["cat <<'EOF'\n$(a)\nEOF", ['cat : always !']],
    ['echo `a \\`b\\``', ['b : always', 'a `b` : always', 'echo `a \\`b\\`` : always !']],
    ['echo ${A:-$(b)}', ['b : maybe', 'echo ${A:-$(b)} : always !']],
    ['bash <<EOF\na\nb\nEOF', ['bash : always !', 'a : always', 'b : always !']],
    ['bash -e <<EOF\na\nb\nEOF', ['bash -e : always !', 'a : always !', 'b : always !']],
    ['bash script <<EOF\na\nEOF', ['bash script : always !']],
    ['bash <<< "a"', ['bash : always !', 'a : always !']],
    ['ssh host <<EOF\nnpm test\nEOF', ['ssh host : always !']],
    ["bash -c 'a; b'", ['bash -c a; b : always !', 'a : always', 'b : always !']],
    ["bash -ec 'a; b' || true", ['bash -ec a; b : always', 'a : always', 'b : always', 'true : maybe !']],
    ["bash -eo pipefail -c 'a | b'", ['bash -eo pipefail -c a | b : always !', 'a : always !', 'b : always !']],
    ['eval "a; b"', ['eval a; b : always !', 'a : always !', 'b : always !']],
    ['time a', ['a : always !']],
    ['a &&\n# why\nb', ['a : always !', 'b : always !']]
  ])('%j', (text, expected) => {
    expect(shown(text)).toEqual(expected)
  })
  it.each([
    ['package managers', PLAIN_SHELL, ['a : always', 'b : always', 'c : always !']],
    ['CI', CI_SHELL, ['a : always !', 'b : always', 'c : always !']],
    ['strict', STRICT_SHELL, ['a : always !', 'b : always !', 'c : always !']]
  ])('depends on the shell: %s', (_, shell, expected) => {
    expect(shown('a; b | c', shell)).toEqual(expected)
  })
  it('counts lines', () => {
    expect(commandsOf('a\n\nb \\\n  c\nbash <<EOF\nd\ne\nEOF\nf').map(c => [c.program, c.line])).toEqual([
      ['a', 1],
      ['b', 3],
      ['bash', 5],
      ['d', 6],
      ['e', 7],
      ['f', 9]
    ])
  })
})

describe('what a command starts', () => {
  it.each<readonly [string, readonly string[] | undefined]>([
    ['echo "run golangci-lint"', ['echo run golangci-lint']],
    ['sudo -E env A=1 poetry run mypy src', ['mypy src']],
    ['uv run --with x --frozen python3 -m pytest -q', ['pytest -q']],
    ['cd web && npx --yes eslint .', ['cd web', 'eslint .']],
    ['cargo +nightly clippy -- -D warnings', ['cargo clippy -- -D warnings']],
    ["bash -lc 'cppcheck src'", ['bash -lc cppcheck src', 'cppcheck src']],
    ['x="$(./a.sh \'b\')"', ['a.sh b']],
    ['$(GOLANGCI_LINT) run', ['golangci-lint run']],
    ['cmd=bandit; if ! command -v $cmd; then exit 0; fi; $cmd -r .', ['command -v $cmd', 'exit 0', 'bandit -r .']],
    ['go run github.com/securego/gosec/v2/cmd/gosec@v2.1 ./...', ['gosec ./...']],
    [
      'docker run --rm -v $PWD:/x hadolint/hadolint:latest hadolint Dockerfile',
      ['docker run --rm -v $PWD:/x hadolint/hadolint:latest hadolint Dockerfile', 'hadolint hadolint Dockerfile', 'hadolint Dockerfile']
    ],
    ['T="python -m pytest"; $T -q', ['pytest -q']],
    ['${{ matrix.run }} test', ['${{ matrix.run }} test']],
    ['echo "${{ a || \'b\' }}" && make ${{ env.X }}', ["echo ${{ a || 'b' }}", 'make ${{ env.X }}']],
    ['{{ python }} -m pytest', ['pytest']],
    ['{envpython} -m pytest {posargs:tests}', ['pytest {posargs:tests}']],
    ['.\\gradlew.bat test', ['gradlew test']],
    ['vendor/bin/phpunit-9.phar --testdox', ['phpunit --testdox']],
    ['"/usr/bin/env" python3 x.py', ['python x.py']],
    ['@-rm -rf x', ['rm -rf x']]
  ])('%s', (line, expected) => {
    expect(programs(line)).toEqual(expected)
  })
})

describe('texts that are no Bash', () => {
  it.each<readonly [string, readonly string[]]>([
    ['& "C:\\tools\\x.exe" a', ['x a']],
    ['if ($LASTEXITCODE -ne 0) {\n  dotnet test\n}', ['dotnet test']],
    ["It's a sentence.\nmake test", ['make test']],
    ['echo "open\nnpm test', ['npm test']]
  ])('%j', (text, expected) => {
    expect(programs(text)).toEqual(expect.arrayContaining([...expected]))
    expect(commandsOf(text).every(c => c.runs === 'maybe')).toBe(true)
  })
})

describe('one plain command is read as the parser reads it', () => {
  it.each([
    'npm test',
    'A=1 make check CC=gcc',
    'A=1',
    'sudo -u ci timeout 5 make -j4 check',
    'exit 0',
    'bash -c make',
    'eval make test',
    'if',
    'time make',
    'docker run --rm org/pytest:1 -q',
    'yarn jest',
    'exec make',
    'python3.12 -m pytest',
    '@make x',
    '- make x',
    '-make x',
    'cd a/b',
    'set -e',
    ':',
    '.'
  ])('%s', text => {
    // A comment keeps the short way from being taken.
    expect(allCommands(text)).toEqual(allCommands(`${text} # x`))
    expect(commandLines(text, 1)).toEqual(commandLines(`${text} # x`, 1))
  })
})
