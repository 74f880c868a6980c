// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/basics/description_good.js'
import { cases } from '../../support/checker.js'

const about = { repository: { description: 'Keeps the badge of a project true' } }
const badges = '[![ci](https://x.org/b.svg)](https://x.org/ci)\n'.repeat(30)

cases(checker, [
  { name: 'nothing at all', expect: '?' },
  {
    name: 'README and About',
    files: { 'README.md': '# Project\n\nProject is a tool that keeps badges true over time.\n' },
    github: about,
    expect: 'Met strong',
    at: ['README.md:3', 'https://github.com/example/project']
  },
  {
    name: 'README and manifest, below badges and a table of contents',
    files: {
      'README.md': `# Project\n\n${badges}\n- [Install](#install)\n- [Use](#use)\n\n## Overview\n\nProject checks the things that you would forget to check.\n`,
      'package.json': '{\n  "name": "project",\n  "description": "Checks what you would forget"\n}\n'
    },
    expect: 'Met strong',
    at: ['README.md:39', 'package.json:3']
  },
  {
    name: 'a definition below an earlier sentence',
    files: {
      'README.md':
        '# Project\n\nWe built Project Cloud to help you watch over your badges.\n\nProject is a checker of badges for everybody.\n'
    },
    github: about,
    expect: 'Met strong',
    at: 'README.md:5'
  },
  { name: 'README alone', files: { 'README.md': '# Project\n\nThis library parses dates in forty-two languages.\n' }, expect: 'Met hint' },
  {
    name: 'a tagline under the title',
    files: { 'README.md': '# Other\n\nA modular decoder of digital speech with a modern build.\n' },
    github: about,
    expect: 'Met strong'
  },
  {
    name: 'a tagline that tells what is done to things',
    files: { 'README.md': '# Other\n\nDiagnose, test and break your mail servers before your users do.\n' },
    github: about,
    expect: 'Met strong'
  },
  { name: 'About alone', github: about, expect: 'Met hint' },
  {
    name: 'an archival notice first',
    files: { 'README.md': '# Project\n\nThis project is archived and no longer maintained by anyone.\n' },
    github: { repository: {} },
    expect: '?'
  },
  {
    name: 'where the package is published',
    files: { 'README.md': '# Project\n\n## Get it\n\nProject is published as a container on several registries.\n' },
    github: { repository: {} },
    expect: '?'
  },
  {
    name: 'template defaults and the name itself',
    files: { 'README.md': '# x\n', 'package.json': '{ "name": "project", "description": "A Vite project" }' },
    github: { repository: { description: 'Add your description here' } },
    expect: '?'
  },
  {
    name: 'a manifest deep in the tree',
    files: { 'src/web/ui/package.json': '{ "name": "ui", "description": "The pages that people look at" }' },
    expect: '?'
  },
  {
    name: 'neither README nor description',
    files: { 'main.c': 'int main(void) { return 0; }\n' },
    github: { repository: {} },
    expect: 'Unmet strong'
  },
  { name: 'no README, About not known', files: { 'main.c': 'int main(void) { return 0; }\n' }, expect: '?' },
  {
    name: 'no README but a homepage',
    files: { 'main.c': 'int main(void) { return 0; }\n' },
    github: { repository: { homepage: 'https://example.org' } },
    expect: '?'
  },
  { name: 'a README that is not read', files: { 'README.md': { size: 3_000_000 } }, github: { repository: {} }, expect: '?' }
])
