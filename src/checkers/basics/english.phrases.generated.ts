// SPDX-License-Identifier: MIT
// Made from english.phrases.yml by scripts/generate.mjs. Do not edit.
export const NAMED_OTHER =
  /[._-](?:zh|cn|ja|jp|ko|kr|de|fr|es|pt|br|it|ru|uk|pl|tr|nl|ar|fa|vi|id|cs|hu|sv|fi|da|el|he|hi|th)(?:[-_][a-z]{2,4})?$/i
