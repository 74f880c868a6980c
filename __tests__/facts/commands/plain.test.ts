// SPDX-License-Identifier: MIT
import { allCommands, CI_SHELL, parsedCommands, PLAIN_SHELL, STRICT_SHELL, type Shell } from '../../../src/facts/commands/command.js'
import { commandLines, parsedLines } from '../../../src/facts/commands/lines.js'
import { commandPerLine, wordsOfOneCommand } from '../../../src/facts/commands/plain.js'

// Texts that are plain commands are read without the parser, and must be read as it reads them.

const SHELLS: readonly Shell[] = [CI_SHELL, PLAIN_SHELL, STRICT_SHELL, { errexit: false, pipefail: false, last: false }]

const FAST = [
  'npm test',
  'A=1 B="x y" pytest -q',
  'sudo -u ci timeout -k 5 60 pytest',
  'echo "run npm test" >> "$GITHUB_STEP_SUMMARY"',
  "go test -run 'Test A' ./...",
  'python -m "pytest" --cov=a --cov-report=\'xml\'',
  '$PYTHON -m tox -e ${TOXENV}',
  'make check V=1 > build.log 2>&1',
  '[ -f x.sh ]',
  '"./scripts/run tests.sh" --fast',
  'echo ""',
  'set -e',
  'cd lib',
  'exit 1',
  '-@pytest',
  'docker run --rm -v "$PWD:/src" org/image:1 pytest'
]
const PARSED = [
  'npm test  -- x',
  'npm test;',
  'a && b',
  'a | b',
  '$(npm bin)/jest',
  'echo `date`',
  'pytest # comment',
  'echo "a\\"b"',
  'echo "$(pytest)"',
  'if x',
  '{ a',
  'echo $1 "$@"',
  'echo ${{ matrix.a }}',
  "echo '${{ matrix.a }}'",
  'cat <<EOF',
  'ls *.js',
  '! pytest',
  'a=(1 2)',
  'x >a b'
]

it.each(FAST)('reads %j as the parser does', text => {
  expect(wordsOfOneCommand(text)).toBeDefined()
  for (const shell of SHELLS) {
    expect(allCommands(text, shell)).toEqual(parsedCommands(text, shell))
    expect(commandLines(text, 3, { shell })).toEqual(parsedLines(text, 3, { shell }))
  }
})

it.each(PARSED)('leaves %j to the parser', text => expect(wordsOfOneCommand(text)).toBeUndefined())

it.each(['npm ci\nnpm test\n', '\n# first\n  npm ci\n\n  "quoted tool" $A > out.log 2>&1\n[ -f x ]\n-pytest\n', "echo 'a b'\nA=1 tox\n"])(
  'reads the lines of %j as the parser does',
  text => {
    for (const shell of SHELLS) expect(commandLines(text, 3, { shell })).toEqual(parsedLines(text, 3, { shell }))
  }
)

it.each(['set +e\nnpm test', 'cd a\nnpm test', 'exit 0\nnpm test', 'A=1\n$A', 'echo "a\nb"', 'npm test \\\n --x'])(
  'leaves the script %j to the parser',
  text => expect(commandPerLine(text)).toBeUndefined()
)
