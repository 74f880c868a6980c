// SPDX-License-Identifier: MIT
// Made from source.phrases.yml by scripts/generate.mjs. Do not edit.
export const SAMPLE =
  /(?:^|\/)(?:examples?|samples?|demos?|bench(?:mark)?s?|benches|playground|tutorials?|docs?|testing|testutils?|test[_-][^/]+|[^/]+[_-]tests?)\//i

export const SECRETS_IN =
  /(?:^|\/)(?:\.env[^/]*|[^/]+\.(?:pem|key|json|ya?ml|toml|ini|properties|conf|cfg|tfvars|xml|p12|pfx|jks|kdbx)|id_(?:rsa|dsa|ecdsa|ed25519)|\.npmrc|\.pypirc|\.netrc|\.dockercfg|\.htpasswd|credentials)$/
