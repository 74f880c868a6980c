// SPDX-License-Identifier: MIT
// Made from delivery_mitm.phrases.yml by scripts/generate.mjs. Do not edit.
/** Where people look for how to get the software; a command in the depth of a manual may be an example of something else. */
export const GUIDE =
  /(?:^|\/)(?:readme|(?:[\w-]{1,40}[-_])?install|download|getting[-_ ]?started|quick[-_ ]?start|setup|build)[^/]*$/i
