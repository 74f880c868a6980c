// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/basics/copyright_per_file.js'
import { headerCases } from '../../support/file-headers.js'

headerCases(checker, '// Copyright 2024 Ada Byron', '// SPDX-License-Identifier: MIT', sources => [
  { name: 'somebody else’s copyright is a statement', files: sources(3, 3, '// © 2020 The Engine Authors'), expect: 'Met conclusive' },
  {
    name: 'a constant is no notice',
    files: Object.fromEntries(Array.from({ length: 25 }, (_, i) => [`f${i}.py`, `import os\nCOPYRIGHT = "Copyright 2024 Ada ${i}"\n`])),
    expect: 'Unmet strong'
  },
  {
    name: 'REUSE states it, beside its folder of texts',
    files: { ...sources(0, 30), 'REUSE.toml': 'version = 1\n', 'LICENSES/MIT.txt': 'x' },
    expect: 'Met hint',
    at: 'REUSE.toml'
  }
])
