// SPDX-License-Identifier: MIT
import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { code, link, markdown, plain } from '../../src/reports/escape.js'

const render = (text: string): string => new MarkdownIt({ html: true, linkify: false }).render(text)

/** What a browser shows: tags gone, entities read. */
function shown(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, n: string) => String.fromCharCode(Number(n)))
    .replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&').replaceAll('\u200b', '').trim() // prettier-ignore
}

describe('markdown', () => {
  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '![x](pixel.png)',
    '[click](javascript:alert(1))',
    '**bold** _em_ ~~gone~~ # heading',
    '| a | b |',
    '- item',
    '1. item',
    '> quote',
    '&lt;b&gt;',
    '\\<b>',
    '$\\alpha$ ^sup^',
    ':tada: smile',
    '<!-- hidden',
    '```js',
    'a ` lone backtick'
  ])('keeps %j as plain text', text => {
    const html = render(markdown(text))
    expect(html).toMatch(/^<p>[^<]*<\/p>\n$/)
    expect(shown(html)).toBe(text)
  })

  it('leaves no mention and no reference', () => {
    const text = markdown('thanks @octocat and #12, org/repo#3 and @org/team')
    expect(text).not.toMatch(/@[a-z]/)
    expect(render(text).replace(/&#8203;/g, '\u200b')).not.toMatch(/@[a-z]|#\d/)
  })

  it('keeps https addresses as links and nothing else', () => {
    expect(render(markdown('see https://example.org/a?b=c#d.'))).toBe(
      '<p>see <a href="https://example.org/a?b=c#d">https://example.org/a?b=c#d</a>.</p>\n'
    )
    expect(render(markdown('write https://... here'))).not.toContain('<a')
    expect(render(markdown('(https://example.org/a_(b))@octo-org/team'))).toMatch(/>https:\/\/example\.org\/a_\(b\)<\/a>\)@\u200bocto/)
    expect(render(markdown('http://example.org javascript:alert(1) www.example.org'))).not.toContain('<a')
  })

  it('makes code of what stands between backticks', () => {
    expect(markdown('`dco` is `a|b`')).toBe('<code>dco</code> is <code>a&#124;b</code>')
  })

  it('never lets markup through, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '<',
        '>',
        '`',
        '|',
        '\n',
        '@a',
        '#1',
        '[x](y)',
        '![',
        '](',
        '<b>',
        '&amp;',
        '**',
        'https://a.b/',
        '"',
        '\\',
        '\u202e',
        '::error::'
      )
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), pieces => {
        const text = markdown(pieces.join(''), 4000)
        const html = render(`| ${text} |`)
        expect(text).not.toMatch(/[\n\r\u202a-\u202e\u2066-\u2069]/)
        expect(html.replace(/<\/?(?:p|code)>|<a href="https:[^"<>]*">|<\/a>/g, '')).not.toMatch(/<[a-z!/]/i)
      }),
      { numRuns: 500 }
    )
  })
})

describe('plain', () => {
  it('is one line without control or direction characters, cut with an ellipsis', () => {
    expect(plain('a\r\nb\u0007\u202ec\u001b[31m')).toBe('a bc[31m')
    expect(plain('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)}…`)
  })
})

describe('link and code', () => {
  it('keep text and target apart', () => {
    expect(render(link('a](b', 'https://x.org/a b(c)'))).toContain('href="https://x.org/a%20b%28c%29"')
    expect(render(code('<b>|`'))).toBe('<p><code>&lt;b&gt;|`</code></p>\n')
  })
})
