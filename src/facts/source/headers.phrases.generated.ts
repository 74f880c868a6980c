// SPDX-License-Identifier: MIT
// Made from headers.phrases.yml by scripts/generate.mjs. Do not edit.
export const HEADER_WORD =
  /[Cc]opyright|COPYRIGHT|©|\([Cc]\)|[Ll]icen[sc]e|Permission is|Redistribution|General Public|Mozilla Public|[Pp]ublic [Dd]omain|[Cc]onditions of/g

export const LICENSED =
  /\b(?:licensed|distributed|released|available|provided|governed) (?:to you )?(?:under|by) |\bPermission (?:is hereby granted|to use, copy)|\bGNU (?:Lesser |Affero |Library )?General Public|\bMozilla Public License|\blicense that can be|\bRedistribution and use in source|\bsubject to the (?:terms|license)|\bunder the (?:terms|same) |@license\b|\b(?:see|in|view|read) (?:the )?(?:file )?(?:LICEN[CS]E|COPYING)\b|\b(?:MIT|BSD|Apache|ISC|GPL)[- ](?:style )?licen[cs]e|\blicen[cs]e\s{0,12}:\s{0,12}(?:MIT|(?:new |modified |simplified )?BSD|Apache|[AL]?GPL|GNU|MPL|ISC|CC0|Unlicense|Boost|zlib|E[UP]PL|Artistic|see )|\bconditions of (?:distribution|use)\b|\bpublic domain/i

/** Who gives a file to the public domain says that nobody holds rights in it. */
export const COPYRIGHT =
  /copyright\s{0,4}(?:\(c\)|[©:]|[12]\d{3}|[a-z])|©\s{0,4}(?:[12]\d{3}|\p{L})|\(c\)\s{0,4}(?:[12]\d{3}|\p{L}{3})|\bpublic domain\b/iu

export const COMMENT_START =
  /^\s*(?:\/\/|\/\*|--|<!--|\{-|\(\*|"""|'''|['"]\s|dnl\b|@?rem\b|::|\.\.|<#|\{\/\*|<%--|[*#;%=!])/i
