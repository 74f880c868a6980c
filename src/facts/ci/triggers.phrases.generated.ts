// SPDX-License-Identifier: MIT
// Made from triggers.phrases.yml by scripts/generate.mjs. Do not edit.
/** Branches that are certainly not where changes are integrated. A default branch may have any other name. */
export const SIDE_BRANCH =
  /^(?:releases?|rel|hotfix|stable|staging|stage|prod|production|deploy\w*|gh-pages|pages|docs?|v?\d|features?|feat|fix|bugfix|renovate|dependabot|backport|nightly|demo|preview|gh-readonly-queue|benchmarks?|bench|experiments?|experimental|wip|poc|sandbox)(?:$|[-_/.*\d])/i
