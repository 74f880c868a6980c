// SPDX-License-Identifier: MIT
import { RegExpParser } from '@eslint-community/regexpp'

const parser = new RegExpParser({ ecmaVersion: 2025 })

/**
 * Splits a long pattern into shorter ones that are linear together exactly when it is: matching `a(?:b|c)d` costs at most
 * what `abd` and `acd` cost. Only alternations that stand in no repeat and no lookaround are taken apart, and none where a
 * back reference counts groups.
 */
export function split(source, flags, longest) {
  if (source.length <= longest || /\\(?:\d|k<)/.test(source.replaceAll('\\\\', ''))) return [source]
  const pattern = parser.parsePattern(source, 0, source.length, { unicode: flags.includes('u'), unicodeSets: flags.includes('v') })
  const widest = alternations(pattern)
    .map(node => ({ node, length: node.alternatives.reduce((sum, alternative) => sum + alternative.raw.length, 0) }))
    .sort((a, b) => b.length - a.length)[0]?.node
  if (widest === undefined) return [source]
  const half = Math.ceil(widest.alternatives.length / 2)
  const [open, close] = widest.type === 'Pattern' ? ['', ''] : ['(?:', ')']
  return [widest.alternatives.slice(0, half), widest.alternatives.slice(half)].flatMap(part => {
    const body = `${open}${part.map(alternative => alternative.raw).join('|')}${close}`
    return split(source.slice(0, widest.start) + body + source.slice(widest.end), flags, longest)
  })
}

function alternations(node) {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return [...(node.alternatives.length > 1 ? [node] : []), ...node.alternatives.flatMap(alternations)]
    case 'Alternative':
      return node.elements.flatMap(alternations)
    default:
      return []
  }
}
