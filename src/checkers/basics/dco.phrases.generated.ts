// SPDX-License-Identifier: MIT
// Made from dco.phrases.yml by scripts/generate.mjs. Do not edit.
export const SAYS =
  /\bdeveloper['’]?s? certificate of origin\b|\bDCO\b|\bsign(?:ed|ing)?[- ]off\b|\bgit commit (?:-\w{0,3}s|--signoff)\b|\bcontributor(?:['’]?s)? licen[cs]e agreement\b|\bCLA\b/i

export const REFUSES =
  /\b(?:DCO|CLA|sign-?off|agreement) (?:is|are|was)(?:n['’]t| not) (?:required|needed|necessary)\b/i

export const FILE =
  /^(?:\.github\/|docs?\/|legal\/)?(?:i?cla|ccla|contributor[-_ ]licen[cs]e[-_ ]agreement)(?:[-_.][^/]{0,40})?\.(?:md|markdown|txt|rst|pdf)$/i

export const ACTION =
  /^(?:contributor-assistant\/github-action|cla-assistant\/[\w-]{1,60}|tim-actions\/get-pr-commits|[\w-]{1,60}\/(?:[\w-]{0,40}-)?dco(?:-[\w-]{0,40})?)(?:@|$)/i

export const CHECK =
  /\bdco\b|cncf-cla|cla\/linuxfoundation|easycla|license\/cla|cla\/google|\bCLA ?assistant|^cla$|^cla[-/ ]/i

export const PAGE =
  /developercertificate\.org|cla-assistant\.io|\/cla(?:\.md)?(?:$|[?#])|easycla/i
