// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/basics/english.js'
import { cases } from '../../support/checker.js'

const english = '# P\n\n' + 'This is a tool that reads the files of a project and tells you what is in them. '.repeat(6)
const german = '# P\n\n' + 'Das ist ein Werkzeug, das die Dateien von einem Projekt liest und dir sagt, was nicht in ihnen ist. '.repeat(6)
const chinese = '# P\n\n' + '这是一个读取项目文件并告诉你其中内容的工具，它支持许多不同的格式。'.repeat(12)
const portuguese =
  '# P\n\n' + 'Esta é uma biblioteca com funções para o desenvolvimento de aplicações que não dependem do servidor. '.repeat(6)

cases(checker, [
  { name: 'nothing at all', expect: '?' },
  { name: 'English prose', files: { 'README.md': english }, expect: 'Met strong', at: 'README.md' },
  { name: 'German prose', files: { 'README.md': german }, expect: 'Unmet hint', at: 'README.md' },
  { name: 'Chinese prose', files: { 'README.md': chinese }, expect: 'Unmet hint' },
  {
    name: 'Chinese prose with an English version',
    files: { 'README.md': chinese, 'README.en.md': english },
    expect: 'Met strong',
    at: 'README.en.md'
  },
  {
    name: 'Portuguese prose with an English version in docs',
    files: { 'README.md': portuguese, 'docs/en/README.md': english },
    expect: 'Met strong',
    at: 'docs/en/README.md'
  },
  { name: 'a version that is English by name only', files: { 'README.md': german, 'README.en.md': german }, expect: 'Unmet hint' },
  {
    name: 'English with a translation beside',
    files: { 'README.md': english, 'README.zh-CN.md': chinese },
    expect: 'Met strong',
    at: 'README.md'
  },
  { name: 'two languages in one file', files: { 'README.md': `${english}\n\n${german}` }, expect: '?' },
  { name: 'too short', files: { 'README.md': '# P\n\nDas ist es.\n' }, expect: '?' },
  { name: 'code and badges only', files: { 'README.md': `# P\n\n![x](y.svg)\n\n\`\`\`\n${english}\n\`\`\`\n` }, expect: '?' },
  {
    name: 'English issues too',
    files: { 'README.md': english },
    github: {
      issues: {
        total: 6,
        complete: true,
        recent: Array.from({ length: 6 }, (_, number) => ({
          number,
          url: `https://github.com/example/project/issues/${number}`,
          title: 'It fails when the file is not in the folder',
          createdAt: '2026-01-01T00:00:00Z',
          closedAt: undefined,
          open: true,
          author: undefined,
          association: 'NONE',
          type: undefined,
          labels: [],
          acknowledgedAt: undefined
        }))
      }
    },
    expect: 'Met strong',
    at: 'https://github.com/example/project/issues'
  }
])
