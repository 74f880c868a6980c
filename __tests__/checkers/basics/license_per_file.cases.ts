// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/basics/license_per_file.js'
import { headerCases } from '../../support/file-headers.js'

headerCases(checker, '// SPDX-License-Identifier: MIT', '// Copyright 2024 Ada Byron', sources => [
  {
    name: 'words instead of an identifier',
    files: sources(3, 3, '// Licensed under the Apache License, Version 2.0 (the "License");'),
    expect: 'Met conclusive'
  },
  {
    name: 'the words that lead to the file with the licence',
    files: sources(
      3,
      3,
      '/*\n * For the full copyright and license information, please view the LICENSE\n * file that was distributed with this source code.\n */'
    ),
    expect: 'Met conclusive'
  },
  { name: 'an expression', files: sources(3, 3, '// SPDX-License-Identifier: MIT OR Apache-2.0'), expect: 'Met conclusive' }
])
