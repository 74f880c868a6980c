// SPDX-License-Identifier: MIT
// Made from ruby.phrases.yml by scripts/generate.mjs. Do not edit.
export const RAKE_TESTS =
  /Rake::TestTask|Minitest::TestTask|RSpec::Core::RakeTask|^\s*Rails\.application\.load_tasks/
