// SPDX-License-Identifier: MIT
// Made from tests_are_added.phrases.yml by scripts/generate.mjs. Do not edit.
export const FEATURE =
  /^(?:feat(?:ure)?\b|✨|:sparkles:|add(?:s|ed)?\b|implement(?:s|ed)?\b|support\b|introduce[sd]?\b)/i

/** Source that has no behaviour to test: builds, docs, samples, declarations. */
export const NOT_FUNCTIONAL =
  /(?:^|\/)(?:docs?|examples?|samples?|demos?|benchmarks?|benches|scripts?|tools?|hack|ci|build|\.github|\.circleci|website|migrations?)\/|(?:^|\/)[^/]*(?:\.config\.[cm]?[jt]s|\.d\.ts)$|(?:^|\/)(?:setup\.py|conftest\.py|__init__\.py)$/i
