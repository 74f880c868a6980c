// SPDX-License-Identifier: MIT
// Made from secrets.phrases.yml by scripts/generate.mjs. Do not edit.
export const PREFIXED =
  /-----BEGIN (?:(?:RSA|EC|DSA|OPENSSH|PGP) )?PRIVATE KEY(?: BLOCK)?-----|\b(?:(?:AKIA|ASIA)[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{36}|npm_[A-Za-z0-9]{36})\b|\b(?:github_pat_\w{60}|xox[abprs]-[0-9A-Za-z]{8}|AIza[\w-]{35}|sk_live_[0-9a-zA-Z]{20}|glpat-[\w-]{20}|pypi-AgEI[\w-]{50})/g

export const SETTING =
  /^(?:export\s+)?\w{0,40}(?:SECRET|TOKEN|PASSWORD|PASSWD|API_?KEY|PRIVATE_KEY|ACCESS_KEY)\w{0,40}\s*=\s*['"]?([^\s'"#]{16,200})/

export const PLACEHOLDER =
  /example|sample|dummy|fake|your|change|replace|placeholder|insert|test|todo|xxxx|\*\*\*|[<${]|localhost|deadbeef|123456|abcdef|secret|password|redacted|not[_-]?real/i

export const CAUTION =
  /\b(?:dummy|not real|no real|do not put (?:any )?real|example values?|sample values?|fake)\b/i

export const SAMPLE_PATH =
  /(?:^|\/)t\/|(?:^|[/_.-])(?:tests?|testing|testdata|fixtures?|examples?|samples?|demos?|mocks?|dummy|fake|templates?|dist|docs?|specs?|e2e|localhost|snakeoil)(?=[/_.-]|$)/i
