// SPDX-License-Identifier: MIT
// Made from comments.phrases.yml by scripts/generate.mjs. Do not edit.
export const SLASHES =
  /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"[^"\\\n]*(?:\\.[^"\\\n]*)*"?|'[^'\\\n]*(?:\\.[^'\\\n]*)*'?|`[^`\\]*(?:\\[\s\S][^`\\]*)*`?/g

export const RUST_SLASHES =
  /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"[^"\\\n]*(?:\\.[^"\\\n]*)*"?|'(?:[^'\\\n]|\\[^\n]{1,8})'/g

export const HASHES =
  /"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|(?<![^\s;])#[^\n]*|"[^"\\\n]*(?:\\.[^"\\\n]*)*"?|'[^'\\\n]*(?:\\.[^'\\\n]*)*'?/g
