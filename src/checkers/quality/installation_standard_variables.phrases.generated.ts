// SPDX-License-Identifier: MIT
// Made from installation_standard_variables.phrases.yml by scripts/generate.mjs. Do not edit.
export const INSTALLER =
  /^(?:(?:scripts?|bin|tools?|packaging)\/)?(?:install|setup)(?:\.sh|\.ps1|\.bash|\.py)?$/i
