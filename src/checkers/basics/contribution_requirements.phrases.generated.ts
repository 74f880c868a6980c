// SPDX-License-Identifier: MIT
// Made from contribution_requirements.phrases.yml by scripts/generate.mjs. Do not edit.
export const CODING_STYLE =
  /\b(?:cod(?:e|ing)|programming|formatting|naming)[- ](?:style|standards?|conventions?|guidelines?)\b|\bstyle ?guides?\b|\bPEP ?-?8\b|\b(?:lint(?:er|ers|ing|s)?|formatters?)\b|\b(?:eslint|prettier|black|ruff|flake8|pylint|mypy|rubocop|gofmt|goimports|golangci-lint|rustfmt|clippy|clang-format|checkstyle|spotless|ktlint|shellcheck|markdownlint|pre-commit|cargo fmt|go fmt|go vet|phpcs|swiftlint|lintr|styler)\b|\b(?:existing|surrounding|current) (?:code |coding )?style\b/i

export const TESTS =
  /\btests? (?:must|should|need to|have to|are required)\b|\b(?:must|should|shall) pass\b|\brun (?:the |all ){0,2}(?:unit |full )?(?:tests|test suite)\b/i

export const AGREEMENT =
  /\bsign(?:ed)?[- ]?off\b|\bDCO\b|\bdeveloper['’]?s? certificate of origin\b|\bCLA\b|\bcontributor licen[cs]e agreement\b|\bgit commit -s\b|\blicensed under\b|\bunder the (?:terms of the )?(?:same |project['’]s )?licen[cs]e\b/i

export const COMMITS =
  /\bcommit[- ](?:messages?|titles?|subjects?|conventions?)\b|\bconventional commits?\b|\bsquash(?:ed|ing)?\b|\brebase[ds]?\b|\b(?:one|single) (?:\w+ )?(?:change|feature|commit|topic|purpose|concern) per (?:pull request|pr|commit|patch)\b/i

export const DOCUMENTATION =
  /\b(?:documentation|docs|readme|change ?log|release notes?|docstrings?|news (?:entry|file|fragment))\b/gi
