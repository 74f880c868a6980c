// SPDX-License-Identifier: MIT
// Made from style-guides.phrases.yml by scripts/generate.mjs. Do not edit.
export const ABOUT_STYLE =
  /\b(?:cod(?:e|ing)|programming|source|formatting|naming)[- ](?:style|standards?|guidelines?|formatt(?:ing|ed))\b|\bstyle ?guides?\b|\b(?:lint(?:ing|ed|ers?)?|format(?:ted|ting|ter)?) (?:with|by|using|via|according to|per)\b|\bconventions?\b|\bconform\b|\bcompl(?:y|ies|iant)\b/i

/** Words that ask for something. A list of tools to install, or of texts to learn a language from, asks for no style. */
export const ASKS =
  /\b(?:must|should|shall|need|run|runs|use|uses|using|follow\w*|pass(?:es)?|ensure|make sure|before|please|keep|enforc\w+|format\w*|lint\w*|clean|adher\w+|accord\w+|check(?:s|ed)?)\b/i

/** Rules that a text states in words of its own. */
export const RULES =
  /\bindent(?:ation|ed|s)?\b|\bsemicolons\b|\bcamelCase\b|\bsnake_case\b|\bline length\b|\b(?:existing|surrounding|current|consistent) style\b|\b(?:coding|code) (?:style|standards?|conventions?)\b/i

export const STYLE_FILE =
  /^(?:(?:docs?|documentation|\.github|contributing|development|dev)\/(?:[^/]+\/)?)?(?:(?:coding|code)[-_ ]?(?:style(?:[-_ ]?guides?)?|standards?|conventions?|guidelines?)|(?:(?:c|cc|cpp|c\+\+|go|golang|java|javascript|js|kotlin|php|python|ruby|rust|shell|swift|ts|typescript)[-_])?style(?:[-_ ]?guides?)?(?:[-_][a-z+#]{1,12})?)\.(?:md|rst|adoc|txt)$|^(?:docs?\/)?style[-_]?guides?\/[^/]+\.(?:md|rst|adoc|txt|html)$/i

export const NOT_OF_CODE =
  /(?:docs?|documentation|design|brand|css|ui|commit|prose|visual|editorial)[-_ ]?style|writing|inclusive|readme/i

export const PYTHON =
  /\b(?:[Bb]lack(?= (?:for|to|style|code))|psf\/black|[Rr]uff|isort|flake8|pylint|yapf)\b/

export const GO =
  /\b(?:gofmt|go fmt|goimports|gofumpt|golangci-lint|Effective Go|go vet)\b|\bGo (?:code review comments|style)\b|\bUber(?:['’]s)? Go\b/i

export const JAVASCRIPT =
  /\b(?:eslint|prettier|biome|oxlint|standardjs|JavaScript Standard Style|airbnb)\b/i

export const C_FAMILY =
  /\b(?:clang-format|clang-tidy|cpplint|uncrustify|astyle|MISRA|LLVM (?:coding|style)|C\+\+ Core Guidelines|Linux kernel (?:coding )?style|GNU coding standards|CERT C)\b/i

export const JAVA =
  /\b(?:checkstyle|spotless|google-java-format|palantir-java-format|Google Java Style|Java code conventions)\b/i

export const DOTNET =
  /\b(?:dotnet format|stylecop|csharpier|C# coding conventions)\b|\.NET (?:runtime )?coding\b/i
