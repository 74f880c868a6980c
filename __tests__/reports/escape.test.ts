// SPDX-License-Identifier: MIT
import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { code, link, markdown, plain, safeJson } from '../../src/reports/escape.js'

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

  it.each([
    'see GH-12 and gh-7',
    'fixed in 1234567',
    'fixed in deadbeefcafe, as of 0123456789abcdef0123456789abcdef01234567',
    'octocat/hello@0123456789abcdef0123456789abcdef01234567',
    'from 0123456...89abcde',
    'junk before an id: aaaa1234567',
    `in ${'a1'.repeat(32)}`
  ])('leaves no reference to an issue or a commit in %j', text => {
    const html = render(markdown(text))
    expect(html).not.toMatch(/\bgh-\d|\b[0-9a-f]{7,}\b/i)
    expect(shown(html)).toBe(text)
  })

  it('keeps code, addresses and shorter numbers whole', () => {
    expect(markdown('`0123456789` in 2026')).toBe('<code>0123456789</code> in 2026')
    expect(markdown('https://example.org/0123456789')).toBe('<https://example.org/0123456789>')
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
    expect(plain('a\u200bb\u200fc\u2060d\ufefff\u{e0041}g\u{e007f}h\u3164i\u{e0100}j')).toBe('abcd fghij')
    expect(plain('❤\ufe0f')).toBe('❤\ufe0f')
    expect(plain('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)}…`)
  })
})

describe('safeJson', () => {
  it('keeps every character, and shows those that nobody would see', () => {
    const data = { text: 'a\u200bb\u202ec\u{e0041}d\u061ce\u2028f\ufeffg\u{1f389}' }
    const text = safeJson(data)
    expect(JSON.parse(text)).toEqual(data)
    expect(text).toContain(String.raw`a\u200bb\u202ec\udb40\udc41d\u061ce\u2028f\ufeffg🎉`)
  })
})

describe('link and code', () => {
  it('keep text and target apart', () => {
    expect(render(link('a](b', 'https://x.org/a b(c)'))).toContain('href="https://x.org/a%20b%28c%29"')
    expect(render(code('<b>|`'))).toBe('<p><code>&lt;b&gt;|`</code></p>\n')
  })
})
