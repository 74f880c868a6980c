// SPDX-License-Identifier: MIT
// Made from mail.phrases.yml by scripts/generate.mjs. Do not edit.
export const SAMPLE =
  /@(?:example|domain|your|company|email)\b|\b(?:your|example)[-\w]{0,20}@|noreply/i
