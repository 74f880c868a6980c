// SPDX-License-Identifier: MIT
import { parseDocument } from 'yaml'
import { yamlExcess } from '../../src/core/yaml-limits.js'

describe('yamlExcess', () => {
  it.each(['{', '[', '[\n', '{a: ', '"a":[', '- ', '? ', '-\t', '- - [', ', ['])('refuses many of %j', part => {
    expect(yamlExcess(part.repeat(5000))).toMatch(/deep/)
  })
  it('refuses deep indentation', () => {
    expect(yamlExcess(Array.from({ length: 700 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'))).toMatch(/deep/)
  })
  it('refuses thousands of aliases', () => {
    expect(yamlExcess(`a: &a 1\n${'b: *a\n'.repeat(1000)}`)).toMatch(/alias/)
    expect(yamlExcess('- "**" * 2\n'.repeat(1000))).toBeUndefined()
  })
  it.each([
    'a: b\n', '- a\n', 'a,', '{a: b}, ', '[], ', '? a\n', ': a\n', '\n', '- - ', '- &a b\n', '- !t b\n', '# a\n', 'a: |\n b\n', "'' ", '""', '"a" '
  ])('refuses a MiB of %j', part => {
    expect(yamlExcess(part.repeat((1 << 20) / part.length))).toBeDefined()
  }) // prettier-ignore
  it('lets everyday texts pass', () => {
    const matrix = Array.from({ length: 500 }, (_, i) => `- { os: [linux, mac], n: ${i} }`).join('\n')
    const script = `run: |\n${'  echo -e "\\033[31m${{ matrix.os }}" && if [[ -n $A ]]; then echo "a - b - c"; fi\n'.repeat(500)}`
    for (const text of [matrix, script, '---\n- a\n'.repeat(100), `# ${'-'.repeat(300)}\na: b`, ''])
      expect(yamlExcess(text)).toBeUndefined()
  })
  it('leaves to the parser only what it can bear', () => {
    for (const text of [
      '['.repeat(200),
      '{'.repeat(200),
      '- '.repeat(50),
      Array.from({ length: 400 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')
    ]) {
      expect(yamlExcess(text)).toBeUndefined()
      expect(() => parseDocument(text)).not.toThrow()
    }
  })
})
