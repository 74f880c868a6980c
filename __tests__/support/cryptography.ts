// SPDX-License-Identifier: MIT
import type { Case } from './checker.js'

/** Worlds without cryptography, or in which nobody can say so: every checker of cryptography answers them alike. */
export const WITHOUT_CRYPTOGRAPHY: readonly Case[] = [
  {
    name: 'a program without cryptography or network',
    files: { 'README.md': '# A tool', 'src/sum.py': 'def add(a, b):\n    return a + b\n' },
    expect: 'N/A strong'
  },
  { name: 'no cryptography, but the network', files: { 'get.py': 'import requests\nrequests.get(url)\n' }, expect: 'N/A hint' },
  {
    name: 'no cryptography, but a dependency that could bring some',
    files: { 'sum.js': 'export const add = (a, b) => a + b\n', 'package.json': '{"name":"x","dependencies":{"stripe":"1"}}' },
    expect: 'N/A hint'
  },
  { name: 'mostly a language that is not understood', files: { 'a.bal': 'x'.repeat(3000), 'sum.py': 'a = 1\n' }, expect: '?' },
  { name: 'an empty tree', expect: '?' }
]
