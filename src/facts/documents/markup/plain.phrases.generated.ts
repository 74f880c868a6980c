// SPDX-License-Identifier: MIT
// Made from plain.phrases.yml by scripts/generate.mjs. Do not edit.
export const BLOCK_TAG =
  /<(?:br|\/?(?:p|div|section|article|header|footer|main|ul|ol|table|tr|blockquote|dl|dt|dd|hr))(?:\s[^<>]{0,500})?\/?>/gi
