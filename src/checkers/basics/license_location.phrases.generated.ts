// SPDX-License-Identifier: MIT
// Made from license_location.phrases.yml by scripts/generate.mjs. Do not edit.
export const ELSEWHERE =
  /^(?:docs?|legal|licen[cs]es?|\.github|copyright)\/(?:(?:un)?licen[cs]e|copying)[^/]{0,40}$/i
