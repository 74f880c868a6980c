// SPDX-License-Identifier: MIT
// Made from documentation_interface.phrases.yml by scripts/generate.mjs. Do not edit.
export const SAMPLE =
  /(?:^|\/)(?:tests?|specs?|__tests__|e2e|examples?|samples?|demos?|test[-_]?data|fixtures?|corpus|pii|datasets?|mocks?|third_party|clients?)\//i

export const SITES =
  /^https?:\/\/(?:docs\.rs\/|pkg\.go\.dev\/|(?:www\.)?javadoc\.io\/|hexdocs\.pm\/|(?:www\.)?rubydoc\.info\/|godoc\.org\/|jsr\.io\/@[^/]+\/[^/]+\/doc|[\w-]+\.readthedocs\.io|[\w-]+\.r-universe\.dev)/i

export const HEADING =
  /\b(?:API|CLI|command[- ]line|configuration|reference|interface|options|inputs|endpoints|arguments|parameters|flags|commands)\b/i
