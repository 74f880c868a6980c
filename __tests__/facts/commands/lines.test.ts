// SPDX-License-Identifier: MIT
import { commandLines, type LineOptions } from '../../../src/facts/commands/lines.js'
import { withoutComment } from '../../../src/facts/commands/plain.js'
import { CI_SHELL, PLAIN_SHELL } from '../../../src/facts/commands/command.js'

/** `line text`, `?` where it only may run, `!` where its failure counts, and the folder. */
const shown = (text: string, options?: LineOptions): string[] =>
  commandLines(text, 1, options).map(
    c => `${c.line} ${c.text}${c.runs === 'maybe' ? ' ?' : ''}${c.blocking ? ' !' : ''}${c.folder === '' ? '' : ` in ${c.folder}`}`
  )

it('drops comments outside quotes', () => {
  expect(withoutComment('a # cosign sign')).toBe('a ')
  expect(withoutComment('a \'# no\' "# no" b#c')).toBe('a \'# no\' "# no" b#c')
})

it('joins continued lines, skips here-documents and knows forgiving lines', () => {
  expect(commandLines('# mypy\nmake \\\n  lint\ncat <<EOF\nruff check\nEOF\nruff check || true', 10)).toMatchObject([
    { text: 'make lint', line: 11, blocking: true },
    { text: 'cat <<EOF', line: 13, blocking: true },
    { text: 'ruff check || true', line: 16, blocking: false }
  ])
})

it.each<readonly [string, readonly string[]]>([
  ['a\nb', ['1 a !', '2 b !']],
  ['a; b', ['1 a !', '1 b !']],
  ['a && b', ['1 a && b !']],
  ['a &&\nb', ['1 a !', '2 b !']],
  ['a \\\n  && b', ['1 a !', '2 b !']],
  ['a \\\n  --b \\\n  --c', ['1 a --b --c !']],
  ['a | b |\nc', ['1 a | b |\nc !']],
  ['if a; then\n  b\nfi', ['1 a', '2 b ? !']],
  ['if ! a; then\n  exit 1\nfi', ['1 a !', '2 exit 1 ? !']],
  ['for x in 1 2; do\n  a $x\ndone', ['2 a $x !']],
  ['ls | while read f; do\n  a $f\ndone', ['1 ls', '1 read f', '2 a $f ? !']],
  ['a || {\n  b\n  exit 1\n}', ['1 a !', '2 b ? !', '3 exit 1 ?']],
  ['(cd a && b)\nc', ['1 (cd a && b) !', '2 c !']],
  ['(\n  cd a\n  b\n)\nc', ['2 cd a !', '3 b ! in a', '5 c !']],
  ['cd a\nb\ncd ../c\nd\ncd -\ne', ['1 cd a !', '2 b ! in a', '3 cd ../c ! in a', '4 d ! in c', '5 cd - ! in c', '6 e ! in a']],
  ['pushd a\nb\npopd\nc', ['1 pushd a !', '2 b ! in a', '3 popd ! in a', '4 c !']],
  ['cd a\ncd "$GITHUB_WORKSPACE/b"\nc', ['1 cd a !', '2 cd "$GITHUB_WORKSPACE/b" ! in a', '3 c ! in b']],
  ['f() {\n  a\n}\nb\nf', ['2 a !', '4 b !', '5 f !']],
  ['f() {\n  a\n}\nb', ['4 b !']],
  ['f() {\n  a\n}\nf || true\nb', ['2 a', '4 f || true', '5 b !']],
  ['f() {\n  a\n}\nf || true\nf', ['2 a !', '4 f || true', '5 f !']],
  ['if false; then\n  a\nfi\nb', ['1 false', '4 b !']],
  ['a\nexit 0\nb', ['1 a !', '2 exit 0 !']],
  ['set +e\na\nb', ['1 set +e !', '2 a', '3 b !']],
  ['X=1\nexport CFLAGS=-Wall\n[[ $X ]]', ['1 X=1 !', '2 export CFLAGS=-Wall !', '3 [[ $X ]] !']],
  ['gh comment --body "a\nnpm test\nb"\nc', ['1 gh comment --body "a\nnpm test\nb" !', '4 c !']],
  ['bash <<EOF\nnpm test\nEOF\nb', ['1 bash <<EOF !', '2 npm test !', '4 b !']],
  ['- a', ['1 - a']],
  ['-a b', ['1 -a b']],
  ['a ${{ x }}', ['1 a ${{ x }} !']],
  ['', []],
  ['# only\n\n', []],
  ["it's\nb", ["1 it's ? !", '2 b ? !']]
])('%j', (text, expected) => {
  expect(shown(text)).toEqual(expected)
})

it('reads another shell line by line', () => {
  expect(shown('cd a\nif ($x) {\n  dotnet test `\n    --no-build\n}', { plain: true })).toEqual([
    '1 cd a ? !',
    '2 if ($x) { ? ! in a',
    '3 dotnet test --no-build ? ! in a',
    '5 } ? ! in a'
  ])
})

it('keeps functions of a sourced script, which others may call', () => {
  expect(shown('f() {\n  a\n}', { sourced: true })).toEqual(['2 a ?'])
})

it('says in which shell a line stands', () => {
  expect(commandLines('a', 1)[0]?.shell).toEqual(CI_SHELL)
  expect(commandLines('set -euo pipefail\na | b\nc', 1, { shell: PLAIN_SHELL })[1]?.shell).toEqual({
    errexit: true,
    pipefail: true,
    last: false
  })
})
