// SPDX-License-Identifier: MIT
import type { Case } from './checker.js'

/** Manifests that may list dependencies where nobody reads them: no checker of dependencies may say that there are none. */
export const UNREAD_LISTS: readonly Case[] = [
  {
    name: 'a manifest whose dependencies are not read',
    files: {
      'a.py': 'a = 1\n',
      'pyproject.toml': '[tool.black]\nline-length = 99\n',
      'setup.py': 'setup(name="x", install_requires=["y"])\n'
    },
    expect: '?'
  },
  {
    name: 'a build that is a program',
    files: { 'A.kt': 'class A\n', 'build.gradle': 'dependencies {\n  api deps.core\n}\n' },
    expect: '?'
  }
]
