// SPDX-License-Identifier: MIT
// Made from deprecation.phrases.yml by scripts/generate.mjs. Do not edit.
export const PYTHON =
  /(?:^|\/)(?:pyproject\.toml|setup\.cfg|tox\.ini|pytest\.ini|\.?ruff\.toml|\.?mypy\.ini|pyrightconfig\.json)$/

/** Options that let deprecated interfaces pass. */
export const ALLOWED =
  /-Wno-(?:error=)?deprecated|-A ?deprecated|allow\(deprecated\)|<NoWarn>[^<]{0,200}\b(?:CS)?061[28]\b|-Xlint:-deprecation/
