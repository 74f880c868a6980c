// SPDX-License-Identifier: MIT
// Made from checks.phrases.yml by scripts/generate.mjs. Do not edit.
/** Apps of CI services that report to GitHub from outside of it. */
export const EXTERNAL_CI =
  /^(?:circleci|travis-ci|azure-pipelines|appveyor|cirrus-ci|buildkite|jenkins|semaphore|drone|woodpecker|gitlab|bitrise|codefresh|teamcity|wercker|codemagic|google-cloud-build|packit-as-a-service|prow|netlify-ci)\b/i

export const EXTERNAL_CONTEXT =
  /^(?:ci\/circleci|continuous-integration\/(?:travis|appveyor|jenkins|drone)|buildkite\/|ci\/gitlab|azure-pipelines|semaphoreci|bors)/i

export const TEST_NAME =
  /\b(?:unit|integration|e2e|acceptance)?[-_ ]?(?:tests?|testing|specs?|pytest|jest|vitest|rspec|check)\b/i
