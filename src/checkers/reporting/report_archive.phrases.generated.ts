// SPDX-License-Identifier: MIT
// Made from report_archive.phrases.yml by scripts/generate.mjs. Do not edit.
/** Archives of mailing lists and forums where reports and answers stay readable. */
export const LIST =
  /^https?:\/\/(?:groups\.google\.com\/|groups\.io\/g\/|lore\.kernel\.org\/|(?:www\.)?mail-archive\.com\/|marc\.info\/|lists\.[\w.-]{1,200}|mail\.[\w.-]{1,200}\/(?:mailman|pipermail|archives)|discourse\.[\w.-]{1,200}|discuss\.[\w.-]{1,200}|forums?\.[\w.-]{1,200})/i
