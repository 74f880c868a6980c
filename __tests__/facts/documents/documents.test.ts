// SPDX-License-Identifier: MIT
import { deriveDocuments, kindOf, type Document } from '../../../src/facts/documents/documents.js'
import { treeOf, type File } from '../../support/evidence.js'

function documentsOf(files: Readonly<Record<string, File>>) {
  return deriveDocuments(treeOf(files))
}
function read(text: string, path = 'README.md'): Document {
  const document = documentsOf({ [path]: text }).all[0]
  if (!document) throw new Error(`${path} is no document`)
  return document
}
const texts = (document: Document) => document.sentences.map(({ text }) => text)

describe('kinds', () => {
  it.each([
    ['README.md', 'readme'],
    ['readme.rst', 'readme'],
    ['README', 'readme'],
    ['README.zh-CN.md', 'readme'],
    ['README.Rmd', undefined],
    ['CONTRIBUTING', 'contributing'],
    ['.github/CONTRIBUTING.md', 'contributing'],
    ['docs/contributing/tests.md', 'contributing'],
    ['src/CONTRIBUTING.md', 'docs'],
    ['SECURITY.md', 'security'],
    ['docs/security.md', 'security'],
    ['docs/security-internals.md', 'docs'],
    ['RELEASE.md', 'releasing'],
    ['CHANGES', 'changelog'],
    ['docs/releases/1.0.md', 'changelog'],
    ['.github/pull_request_template.md', 'pull-request-template'],
    ['.github/PULL_REQUEST_TEMPLATE/bug.md', 'pull-request-template'],
    ['.gitlab/merge_request_templates/Default.md', 'pull-request-template'],
    ['.github/CODEOWNERS', 'maintainers'],
    ['docs/Development.md', 'development'],
    ['HACKING', 'development'],
    ['CLAUDE.md', 'agents'],
    ['.github/copilot-instructions.md', 'agents'],
    ['docs/guide/start.adoc', 'docs'],
    ['requirements.txt', undefined],
    ['docs/requirements.txt', undefined],
    ['src/CMakeLists.txt', undefined],
    ['LICENSE', undefined],
    ['configure', undefined],
    ['tests/notes.md', undefined],
    ['src/deep/down/README.md', undefined]
  ])('%s is %s', (path, kind) => expect(kindOf(path)).toBe(kind))
})

describe('the README', () => {
  it('is looked for where GitHub does: .github, root, docs', () => {
    expect(documentsOf({ 'README.md': '# a', '.github/README.md': '# b', 'docs/README.md': '# c' }).readme?.path).toBe('.github/README.md')
    expect(documentsOf({ 'README.md': '# a', 'docs/README.md': '# c' }).readme?.path).toBe('README.md')
    expect(documentsOf({ 'docs/readme.rst': 'A\n=\n' }).readme?.path).toBe('docs/readme.rst')
    expect(documentsOf({ 'src/README.md': '# a' }).readme).toBeUndefined()
  })
  it('prefers Markdown to a text of the same name, and no translation', () => {
    expect(documentsOf({ README: 'a b', 'README.md': '# a', 'README.de.md': '# d' }).readme?.path).toBe('README.md')
  })
  it('follows a link inside the tree', () => {
    const { readme, unread } = documentsOf({ 'README.md': { link: 'docs/start.md' }, 'docs/start.md': '# Title\n\nSome words.' })
    expect(readme?.headings[0]?.text).toBe('Title')
    expect(unread).toEqual([])
  })
  it('tells of a link that leads out of the tree', () => {
    const { readme, unread } = documentsOf({ 'README.md': { link: '../../etc/passwd' } })
    expect(readme).toBeUndefined()
    expect(unread.map(({ path }) => path)).toEqual(['README.md'])
  })
})

it('follows a pointer once, and takes what it points to for the same thing', () => {
  const documents = documentsOf({ NEWS: 'See CHANGELOG.md.', 'CHANGELOG.md': '# Changes\n\n## 1.0\n\n- first\n' })
  expect(documents.of('changelog').map(({ path }) => path)).toEqual(['CHANGELOG.md'])
  expect(
    documentsOf({ 'docs/CONTRIBUTING.md': 'See [the guide](guide/how.md)\n', 'docs/guide/how.md': '# How\n' }).of('contributing')[0]?.path
  ).toBe('docs/guide/how.md')
})

it('counts the same text under two names once', () => {
  const documents = documentsOf({ 'AGENTS.md': '# Rules\n', 'CLAUDE.md': { link: 'AGENTS.md' } })
  expect(documents.of('agents')).toHaveLength(1)
})

it('lists standard places first', () => {
  const documents = documentsOf({
    'docs/CONTRIBUTING.md': 'docs one',
    '.github/CONTRIBUTING.md': 'github one',
    'CONTRIBUTING.md': 'root one'
  })
  expect(documents.of('contributing').map(({ path }) => path)).toEqual([
    'CONTRIBUTING.md',
    '.github/CONTRIBUTING.md',
    'docs/CONTRIBUTING.md'
  ])
})

it('names what it could not read', () => {
  expect(documentsOf({ 'CONTRIBUTING.md': { size: 3_000_000 } }).unread[0]?.path).toBe('CONTRIBUTING.md')
})

describe('Markdown', () => {
  it('joins soft-wrapped lines and tells the line where a sentence starts', () => {
    const { sentences } = read('# T\n\nWe keep trust\nboundaries. Then\nmore e.g. this one.\n')
    expect(sentences).toEqual([
      { text: 'We keep trust boundaries.', line: 3, form: 'prose', section: 'T' },
      { text: 'Then more e.g. this one.', line: 4, form: 'prose', section: 'T' }
    ])
  })
  it('leaves comments out, also long ones with blank lines and headings', () => {
    expect(texts(read('Before.\n\n<!--\n# Hidden\n\nTests must be added.\n-->\nAfter <!-- not --> all.\n'))).toEqual([
      'Before.',
      'After all.'
    ])
    expect(texts(read('Shown.\n<!-- never closed\n\nTests must be added.\n'))).toEqual(['Shown.'])
  })
  it('keeps code apart, with its lines', () => {
    const document = read('Run `npm test` now.\n\n```sh\n# comment\nnpm install\n```\n\n    make all\n')
    expect(texts(document)).toEqual(['Run npm test now.'])
    expect(document.code.map(({ text, line }) => `${line} ${text.trim()}`)).toEqual([
      '1 npm test',
      '4 # comment',
      '5 npm install',
      '8 make all'
    ])
  })
  it('reads items, tasks and tables as such', () => {
    const { sentences } = read('- one\n  - two\n- [ ] Tests added\n\n| a | b |\n|---|---|\n| x | tests must |\n\nEnd.\n')
    expect(sentences.map(({ form, text, line }) => `${line} ${form} ${text}`)).toEqual([
      '1 item one',
      '2 item two',
      '3 task Tests added',
      '5 table a | b',
      '7 table x | tests must',
      '9 prose End.'
    ])
  })
  it('gives links of every kind, without their targets in the text', () => {
    const { links, sentences } = read(
      '[![ci](https://x.org/b.svg)](https://x.org/ci) See [the *guide*](docs/a_(b).md "title"), [ref][r], [r] and <https://y.org/a>,\nhttps://z.org/q. Ask <me@x.org>.\n\n[r]: https://r.org\n'
    )
    expect(links.map(({ url, line, image }) => `${line} ${image ? 'image ' : ''}${url}`).sort()).toEqual(
      [
        '1 docs/a_(b).md',
        '1 https://r.org',
        '1 https://r.org',
        '1 https://x.org/ci',
        '1 https://y.org/a',
        '1 image https://x.org/b.svg',
        '2 https://z.org/q',
        '2 mailto:me@x.org'
      ].sort()
    )
    expect(sentences[0]?.text).toBe('See the guide, ref, r and , .')
  })
  it('reads words, links and headings of HTML', () => {
    const document = read(
      '<p align="center">\n  <img src="logo.svg" alt="logo">\n  <h2>Install &amp; use</h2>\n</p>\n\nA <a href="https://x.org/issues">tracker</a> is there.\n'
    )
    expect(document.headings).toEqual([{ level: 2, text: 'Install & use', line: 3 }])
    expect(texts(document)).toEqual(['A tracker is there.'])
    expect(document.links.map(({ url }) => url)).toEqual(['logo.svg', 'https://x.org/issues'])
  })
  it('takes no badge paragraph over a rule for a heading', () => {
    expect(read('<a href="https://x.org">x</a>\n<b>text</b>\n---\n\n# Real\n').headings.map(({ text }) => text)).toEqual(['Real'])
  })
  it('reads the title of a front matter and keeps line numbers', () => {
    const { headings, sentences } = read('---\ntitle: "My guide"\nslug: x\n---\n\n# One\n\nText here.\n')
    expect(headings.map(({ text, line }) => `${line} ${text}`)).toEqual(['1 My guide', '6 One'])
    expect(sentences[0]?.line).toBe(8)
  })
  it('skips lines that are data', () => {
    expect(texts(read(`${'x '.repeat(1500)}\n\nWords.\n`))).toEqual(['Words.'])
  })
  it('leaves the text of the DCO out, wherever it stands', () => {
    const text =
      '# Sign-off\n\nSign your work.\n\n> By making a contribution to this project, I certify that:\n>\n> (a) The contribution was created in whole or in part by me and I have the right to submit it under the licence.\n'
    expect(texts(read(text, 'CONTRIBUTING.md'))).toEqual(['Sign your work.'])
  })
  it('leaves the Contributor Covenant out, but not where to report', () => {
    const text =
      '# Contributor Covenant Code of Conduct\n\n## Our Pledge\n\nWe pledge to make participation harassment-free.\n\n## Enforcement\n\nReports go to help@project.org. All complaints will be reviewed.\n\n## Own\n\nBe kind.\n'
    expect(texts(read(text, 'CODE_OF_CONDUCT.md'))).toEqual(['Reports go to help@project.org.', 'Be kind.'])
  })
})

describe('other markup', () => {
  it('reads reStructuredText', () => {
    const document = read(
      'Title\n=====\n\n.. hidden comment\n   with tests must be added\n\nSee `the guide <docs/a.rst>`_ and ``pip install x``.\n\nInstall\n-------\n\n.. code-block:: sh\n\n   pip install y\n\n* an item\n  wrapped\n\nRun::\n\n    make\n\nEnd.\n',
      'README.rst'
    )
    expect(document.headings.map(({ text, level, line }) => `${line} ${level} ${text}`)).toEqual(['1 1 Title', '9 2 Install'])
    expect(texts(document)).toEqual(['See the guide and pip install x.', 'an item wrapped', 'Run:', 'End.'])
    expect(document.links[0]).toMatchObject({ url: 'docs/a.rst', line: 7 })
    expect(document.code.map(({ text, line }) => `${line} ${text.trim()}`)).toEqual(['7 pip install x', '14 pip install y', '21 make'])
  })
  it('reads AsciiDoc', () => {
    const document = read(
      '= Title\n:toc:\n\n// hidden\nUse https://x.org/issues[the tracker].\n\n== Install\n\n[source,sh]\n----\nnpm i x\n----\n\n* one\n',
      'README.adoc'
    )
    expect(document.headings.map(({ text, line }) => `${line} ${text}`)).toEqual(['1 Title', '7 Install'])
    expect(texts(document)).toEqual(['Use the tracker.', 'one'])
    expect(document.links[0]?.url).toBe('https://x.org/issues')
    expect(document.code[0]).toMatchObject({ text: 'npm i x', line: 11 })
  })
  it('reads Org', () => {
    const document = read('#+TITLE: T\n* Install\nSee [[https://x.org][site]].\n#+BEGIN_SRC sh\nmake\n#+END_SRC\n', 'README.org')
    expect(document.headings.map(({ text }) => text)).toEqual(['T', 'Install'])
    expect(texts(document)).toEqual(['See site.'])
    expect(document.code.map(({ text }) => text)).toEqual(['make'])
  })
  it('reads plain text and Markdown without an extension', () => {
    expect(read('Project\n=======\n\nSome words here.\n', 'README').headings[0]?.text).toBe('Project')
    expect(read('# Hacking\n\nSee [x](https://x.org).\n', 'HACKING').links[0]?.url).toBe('https://x.org')
  })
  it('reads the words of HTML', () => {
    const document = read(
      '<html><head><title>no</title></head><body><h1>Title</h1>\n<p>Some <a href="/x">words</a>.</p><pre>make</pre><script>tests()</script></body></html>',
      'README.html'
    )
    expect(document.headings[0]?.text).toBe('Title')
    expect(texts(document)).toEqual(['Some words.'])
    expect(document.code[0]?.text).toBe('make')
  })
})

it('knows a text that is about practices', () => {
  const practices = 'static analysis, fuzzing, signed releases, code review, branch protection, SBOM, roadmap, governance, test coverage. '
  const documents = documentsOf({
    'docs/checks.md': practices.repeat(30),
    'CONTRIBUTING.md': practices.repeat(30),
    'docs/use.md': 'We do code review. '.repeat(200)
  })
  expect(documents.all.filter(({ survey }) => survey).map(({ path }) => path)).toEqual(['docs/checks.md'])
})

it('survives hostile texts in linear time', () => {
  const parts = ['[', '](', '![', '<a ', '`', '<!--', '<h1>', '*_', '- [ ] ', '> ', '|', '{{', 'https://', '. ', ':x:`']
  for (const path of ['README.md', 'README.rst', 'README.adoc', 'README.org', 'README.html', 'README.txt'])
    for (const part of parts) {
      const text = `${`${part.repeat(400)}\n`.repeat(40)}`
      expect(() => read(text, path).sentences.length).not.toThrow()
    }
}, 20_000)
