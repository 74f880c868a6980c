// SPDX-License-Identifier: MIT
// Made from documentation_interface.phrases.yml by scripts/generate.mjs. Do not edit.
export const SAMPLE =
  /(?:^|\/)(?:tests?|specs?|__tests__|e2e|examples?|samples?|demos?|test[-_]?data|fixtures?|corpus|pii|datasets?|mocks?|third_party|clients?)\//i

export const SITES =
  /^https?:\/\/(?:docs\.rs\/|pkg\.go\.dev\/|(?:www\.)?javadoc\.io\/|hexdocs\.pm\/|(?:www\.)?rubydoc\.info\/|godoc\.org\/|jsr\.io\/@[^/]+\/[^/]+\/doc|[\w-]+\.readthedocs\.io|[\w-]+\.r-universe\.dev)/i

export const HEADING =
  /\b(?:API|CLI|command[- ]line|configuration|reference|interface|options|inputs|endpoints|arguments|parameters|flags|commands)\b/i

export const API_GENERATOR_FILE =
  /(?:^|\/)(?:Doxyfile[^/]*|typedoc\.(?:json|[cm]?js)|jsdoc\.json|\.jsdoc\.json|docfx\.json|_pkgdown\.ya?ml)$/

export const COMMAND_LINE_FILE =
  /^(?:docs?|website|site|documentation|book)\/(?:[^/]+\/){0,3}(?:cli|commands?|command[-_]line|options|flags)(?:[-_](?:reference|usage|guide))?(?:\/[^/]+)?\.(?:md|rst|adoc|txt)$|_helptext\.md$/i

export const SPHINX_EXTENSION =
  /['"](?:sphinx\.ext\.autodoc|sphinx\.ext\.autosummary|autoapi\.extension|sphinxcontrib\.autodoc|breathe|sphinx_click\.ext|sphinxarg\.ext)/
