// SPDX-License-Identifier: MIT
/** What a reader does not see says nothing; what is seen keeps its line. */
import { readMarkdown } from '../../../src/facts/documents/markup/markdown.js'
import { readPlain } from '../../../src/facts/documents/markup/plain.js'
import { visibleText } from '../../../src/facts/documents/markup/visible.js'

const POLICY = 'Please report vulnerabilities to security@example.org'
const long = (length: number) => 'word '.repeat(length / 5)

type Row = readonly [name: string, text: string, extension?: string]

const HIDDEN: readonly Row[] = [
  ['a hidden element', `<div hidden>\n\n${POLICY}.\n\n</div>\n`],
  ['a hidden element that never ends', `<div hidden>\n\n# Policy\n\n- ${POLICY}\n`],
  ['a hidden element that holds others', `<div hidden=""><div>a</div>${POLICY}<div>b</div>\n\n${POLICY}\n\n</div>`],
  ['a hidden element in a sentence', `Hello <span class="x" hidden>${POLICY}</span> world.`],
  ['a hidden table cell', `| a | b |\n| - | - |\n| <i hidden>${POLICY}</i> | c |\n`],
  ['hidden code', `<div hidden>\n\n\`\`\`\n${POLICY}\n\`\`\`\n\n</div>\n`],
  ['an element that is not displayed', `<p style="color: red; display:none">${POLICY}</p>`],
  ['an element that is invisible', `<p style='visibility : hidden'>${POLICY}</p>`],
  ['a text of no size', `<p style="font-size:0">${POLICY}</p>`],
  ['a template', `<template><p>${POLICY}</p></template>`],
  ['a script', `<script>if (a < b) "</div>"; ${POLICY}</script>`],
  ['a comment', `<!-- ${POLICY} -->`],
  ['a declaration', `<!POLICY ${POLICY}>`],
  ['an instruction', `<?policy ${POLICY}?>`],
  ['a definition that nothing refers to', `[//]: # (${POLICY})`],
  ['code that a line with a tag ends', `\`\n<div hidden>\n\`\n\n${POLICY}\n`],
  ['the alternative text of an image', `![${POLICY}](a.png)`],
  ['an alternative text with brackets', `![a [b] ${POLICY}](a.png)`],
  ['a long alternative text', `![${long(500)}${POLICY}](a.png)`],
  ['an image with a long title', `![${POLICY}](a.png "${long(900)}\n${long(900)}")`],
  ['an image in a link', `[![${POLICY}](a.png)](https://example.org)`],
  ['an image by reference', `![${POLICY}]\n\n[${POLICY}]: a.png`],
  ['an image by label', `![${POLICY}][label]\n\n[label]: a.png`],
  ['an HTML image', `<img src="a.png" alt="a > ${POLICY}">`],
  ['an attribute', `<div title='x > ${POLICY}'>\n</div>`],
  ['a long attribute', `<b title="${long(1600)}\n${POLICY}"></b>`],
  ['a block whose tag never ends its quote', `<div title="\n${POLICY}\n`],
  ['an attribute over several paragraphs', `<div title="\n\n${POLICY}\n\n${POLICY}">\n\nb</div>`],
  ['the title of a link', `[a](https://example.org "${POLICY}")`],
  ['hidden HTML', `<body><section hidden><p>${POLICY}</p></section></body>`, 'html'],
  ['the head of a page', `<head><meta content="x"><p>${POLICY}</p></head>`, 'html'],
  ['an option of an image', `.. image:: a.png\n   :alt: a\n      ${POLICY}\n   :width: 3\n`, 'rst'],
  ['a comment', `.. A comment\n   ${POLICY}\n`, 'rst'],
  ['an indented comment', `* a\n\n  ..\n     ${POLICY}\n`, 'rst'],
  ['a block image', `image::a.png[${long(400)}${POLICY}]\n`, 'adoc'],
  ['a comment block', `////\n${POLICY}\n////\n`, 'adoc'],
  ['a comment block', `#+begin_comment\n${POLICY}\n#+end_comment\n`, 'org']
]

const SEEN: readonly Row[] = [
  ['plain prose', `${POLICY}.`],
  ['prose after a hidden element', `<div hidden>\n\nno\n\n</div>\n\n${POLICY}\n`],
  ['prose after a tag in code', `Use \`<div hidden>\` to hide.\n\n${POLICY}\n`],
  ['prose after a tag in a block of code', `\`\`\`html\n<div hidden>\n\`\`\`\n\n${POLICY}\n`],
  ['prose after an element without content', `<img src="a.png" hidden>\n\n${POLICY}\n`],
  ['prose after an attribute over several paragraphs', `<div title="\n\na\n\nb">c</div>\n\n${POLICY}\n`],
  ['an element that is hidden from screen readers only', `<div aria-hidden="true">${POLICY}</div>`],
  ['a class of that name', `<div class="not hidden at-all">${POLICY}</div>`],
  ['a folded section', `<details><summary>More</summary>\n\n${POLICY}\n\n</details>\n`],
  ['half of an opacity', `<p style="opacity:0.5">${POLICY}</p>`],
  ['prose with lesser-than signs', `When a <b and "c" < d, it's fine.\n\n${POLICY}\n`],
  ['a link beside an image', `![logo](a.png) ${POLICY} ![x][y]`],
  ['a caption', `.. figure:: a.png\n   :alt: a\n\n   ${POLICY}\n`, 'rst'],
  ['a page', `<head><title>x</title></head><body><p>${POLICY}</p></body>`, 'html']
]

/** Jest would take a third parameter that a row lacks for its callback. */
const whole = (rows: readonly Row[]) => rows.map(([name, text, extension = 'md']) => [name, text, extension] as const)

const said = (text: string, extension: string): string => {
  const { sentences, headings, code } = extension === 'md' ? readMarkdown(text) : readPlain(text, extension)
  return [...sentences, ...headings, ...code].map(({ text }) => text).join('\n')
}

it.each(whole(HIDDEN))('reads nothing in %s', (_, text, extension) => expect(said(text, extension)).not.toContain('vulnerabilities'))
it.each(whole(SEEN))('reads %s', (_, text, extension) => expect(said(text, extension)).toContain(POLICY))

it('keeps the lines of what it reads', () => {
  const text = `# A\n\n<div hidden\n  id="x">\n\nno\n</div>\n\n![a [b]\nc](a.png)\n\n<b title="${long(1600)}\n\n">x</b>\n\n${POLICY}\n`
  expect(readMarkdown(text).sentences).toContainEqual(expect.objectContaining({ text: POLICY, line: text.split('\n').indexOf(POLICY) + 1 }))
})

it.each([
  ['quotes that never end', '<a "'],
  ['tags in quotes', `<a "<b '`],
  ['hidden elements', '<i hidden>'],
  ['scripts', '<script>'],
  ['marks of images', '!['],
  ['comments', '<!--'],
  ['lines of tags that never end', '\n<a x']
])('looks at %s a bounded number of times', (_, piece) => {
  const length = 200_000
  let looked = 0
  const text = piece.repeat(length / piece.length)
  const original = String.prototype.charAt
  String.prototype.charAt = function (at) {
    looked++
    return original.call(this, at)
  }
  try {
    visibleText({ spans: true }).of(text)
  } finally {
    String.prototype.charAt = original
  }
  expect(looked).toBeLessThan(length * 10)
})
