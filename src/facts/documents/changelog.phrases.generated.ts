// SPDX-License-Identifier: MIT
// Made from changelog.phrases.yml by scripts/generate.mjs. Do not edit.
/** What may follow the version in a heading: nothing, a date, a remark in brackets. "Python 3.12 support" is no release. */
export const AFTER =
  /^(?:[-–—:(/|,"“\d]|released|unreleased|codename|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i
