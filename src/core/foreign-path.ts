// SPDX-License-Identifier: MIT
import { byPath } from './memo.js'
import { FOREIGN_FOLDER, FOREIGN_NAME } from './foreign-path.phrases.generated.js'

/** Folders and files that are not the project's own source: vendored, generated, minified, test data. */
export const isForeign = byPath(path => FOREIGN_FOLDER.test(path) || FOREIGN_NAME.test(path))
