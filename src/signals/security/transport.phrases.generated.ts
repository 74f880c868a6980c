// SPDX-License-Identifier: MIT
// Made from transport.phrases.yml by scripts/generate.mjs. Do not edit.
export const NO_PLACE =
  /^(?:localhost|127\.|0\.0\.0\.0|[[$%{<]|10\.|192\.168\.|172\.\d|host\.|[\w.-]{1,80}\.(?:local|test|example|invalid|internal)\b|[^./:]{1,80}(?:[:/]|$)|(?:[\w-]{1,40}\.)?example\.(?:com|org|net)|(?:www\.)?w3\.org|schemas?\.|xmlns\.|json-schema\.org|purl\.org|(?:www\.)?(?:apache|gnu|opensource|mozilla|creativecommons)\.org|ns\.|xml\.|java\.sun\.com|www\.omg\.org|docbook\.org|maven\.apache\.org|spdx\.org|cyclonedx\.org)/i

export const NAMING =
  /xmlns|namespace|schema|doctype|licen[cs]e|copyright|\bns\b|startsWith|starts_with|HasPrefix|replace|match|test\(|==|!=/i

export const TOOLING =
  /(?:^|\/)(?:tools?|scripts?|hack|ci|dev|build|e2e|[\w-]{0,30}_demo[\w-]{0,30}|demo[_-]apps|\.[^/]{1,60})\//i
