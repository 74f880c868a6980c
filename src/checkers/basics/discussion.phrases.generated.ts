// SPDX-License-Identifier: MIT
// Made from discussion.phrases.yml by scripts/generate.mjs. Do not edit.
/** Places with public archives in which every message has an address. A chat is none. */
export const ARCHIVE =
  /^https?:\/\/(?:groups\.google\.com\/|groups\.io\/|lore\.kernel\.org\/|(?:www\.)?mail-archive\.com\/|lists\.[\w.-]{1,200}|mail\.[\w.-]{1,200}\/(?:mailman|pipermail|archives)|discourse\.[\w.-]{1,200}|discuss\.[\w.-]{1,200}|forums?\.[\w.-]{1,200}|community\.[\w.-]{1,200}|bugs\.[\w.-]{1,200}|bugzilla\.[\w.-]{1,200}|[\w.-]{1,200}\/bugzilla|gitlab\.[\w.-]{1,200}\/[^\s#?]{1,200}\/issues|codeberg\.org\/[^/\s]{1,100}\/[^/\s]{1,100}\/issues|launchpad\.net\/|sourceforge\.net\/p\/[^/\s]{1,100}\/(?:discussion|mailman|bugs))/i

export const ABOUT =
  /\b(?:forums?|discuss\w{0,5}|communit(?:y|ies)|ask|questions?|help|support|feedback|contact|bugs?|issues?|report\w{0,3}|tracker)\b/i
