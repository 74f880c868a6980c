// SPDX-License-Identifier: MIT
// Made from build.phrases.yml by scripts/generate.mjs. Do not edit.
/** Actions that install or run what is not free. Optional parts of a build may use them too. */
export const PROPRIETARY_ACTION =
  /^(?:game-ci\/unity-builder|matlab-actions\/|microsoft\/setup-msbuild|ilammy\/msvc-dev-cmd|jimver\/cuda-toolkit|maxim-lobanov\/setup-xcode)/i
