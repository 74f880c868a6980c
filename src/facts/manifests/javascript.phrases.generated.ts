// SPDX-License-Identifier: MIT
// Made from javascript.phrases.yml by scripts/generate.mjs. Do not edit.
/** Scripts that build something; `prepare` often only installs git hooks. */
export const BUILD_SCRIPT =
  /^(?:build|compile|bundle|dist|prepack|prepublishOnly|package|tsc|webpack|rollup)(?:$|[:_-])/

export const BUILD_COMMAND =
  /\b(?:tsc|tsup|tsdown|webpack|rollup|esbuild|vite build|babel|ncc build|swc|node-gyp|next build|parcel|unbuild|ng build|nx build|turbo build)\b/
