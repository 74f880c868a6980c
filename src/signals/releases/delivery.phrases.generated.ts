// SPDX-License-Identifier: MIT
// Made from delivery.phrases.yml by scripts/generate.mjs. Do not edit.
export const FETCHES =
  /\b(?:curl|wget|git\s+clone|pip3?\s+install|npm\s+(?:i|install)|go\s+install|Invoke-WebRequest|iwr|fetch|docker\s+pull)\b/i

export const LOCAL_HOST =
  /^(?:localhost|127\.|0\.0\.0\.0|\[::|10\.|192\.168\.|host\.|[\w.-]*\.(?:local|test|example|invalid|internal)\b|(?:[\w-]+\.)?example\.(?:com|org|net)|[^./:]+(?::\d+)?(?:\/|$))/i
