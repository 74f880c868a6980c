// SPDX-License-Identifier: MIT
import { citationsOf } from '../../src/answers/citations.js'
import { known, unknown } from '../../src/core/known.js'
import { REPOSITORY, treeOf } from '../support/evidence.js'

const tree = treeOf({ 'SECURITY.md': 'x', 'docs/a b.md': 'x' })

describe('citationsOf', () => {
  it.each([
    ['a file that is there', 'See https://github.com/example/project/blob/main/SECURITY.md.', ['SECURITY.md'], []],
    ['a file that is gone', 'https://github.com/example/project/blob/main/GOVERNANCE.md', ['GOVERNANCE.md'], ['GOVERNANCE.md']],
    ['an anchor and a query', 'https://github.com/example/project/blob/main/SECURITY.md?plain=1#L3', ['SECURITY.md'], []],
    ['a folder', 'https://github.com/example/project/tree/main/docs', ['docs'], []],
    ['an encoded name', 'https://github.com/example/project/blob/main/docs/a%20b.md', ['docs/a b.md'], []],
    ['a branch with a slash', 'https://github.com/example/project/blob/release/1.x/docs/a%20b.md', ['docs/a b.md'], []],
    ['raw content', 'https://raw.githubusercontent.com/example/project/main/GONE.md', ['GONE.md'], ['GONE.md']],
    ['raw content with refs/heads', 'https://raw.githubusercontent.com/example/project/refs/heads/main/SECURITY.md', ['SECURITY.md'], []],
    ['other letter case of the owner', 'https://github.com/Example/Project/blob/main/SECURITY.md', ['SECURITY.md'], []],
    ['a permanent link', `https://github.com/example/project/blob/${'a'.repeat(40)}/GONE.md`, [], []],
    ['a link to a release', 'https://github.com/example/project/blob/v1.2.0/GONE.md', [], []],
    ['another repository', 'https://github.com/example/other/blob/main/GONE.md', [], []],
    ['a page that is no file', 'https://github.com/example/project/issues/3', [], []],
    ['another host', 'https://gitlab.com/example/project/blob/main/GONE.md', [], []],
    ['a broken escape', 'https://github.com/example/project/blob/main/%E0%A4%A', [], []],
    ['Markdown around it', '[policy](https://github.com/example/project/blob/main/GONE.md)', ['GONE.md'], ['GONE.md']]
  ])('%s', (_name, text, all, gone) => {
    expect(citationsOf(text, known(REPOSITORY), tree)).toEqual({ all, gone })
  })
  it('calls nothing gone when the repository is not known', () => {
    expect(citationsOf('https://github.com/example/project/blob/main/GONE.md', unknown('no remote'), tree)).toEqual({ all: [], gone: [] })
  })
})
