// SPDX-License-Identifier: MIT
// Made from analysis.phrases.yml by scripts/generate.mjs. Do not edit.
/** Names under which analysers report to GitHub's code scanning or as checks. Scanners of dependencies and secrets are none. */
export const VULNERABILITY_ANALYSER =
  /\b(?:codeql|semgrep|opengrep|sonar(?:cloud|qube(?:cloud)?)?|snyk code|coverity|checkmarx|fortify|veracode|devskim|gosec|bandit|brakeman|njsscan|mobsfscan|flawfinder|bearer|psalm|slither)\b/i

export const OTHER_ANALYSER =
  /\b(?:codacy|deepsource|qodana|eslint|clippy|golangci-lint|staticcheck|pmd|spotbugs|detekt|cppcheck|clang-tidy|rubocop|phpstan|pylint|flake8|ruff|infer)\b/i

export const FUZZ_FOLDER =
  /(?:^|\/)fuzz(?:ing|_targets)?\/(?:[^/]+\.(?:c|cc|cpp|go|rs|py|rb|js|ts|java|kt)|build\.sh)$/
