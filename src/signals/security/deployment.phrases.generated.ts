// SPDX-License-Identifier: MIT
// Made from deployment.phrases.yml by scripts/generate.mjs. Do not edit.
export const SERVER_NAME =
  /^[\w-]{1,100}\.(?:conf|cfg|ya?ml|toml|te?mpl|tpl|j2|conf\.(?:te?mpl|template|j2))$/

export const NAMED =
  /^(?:[^/]{1,100}\.(?:conf|vhost|service)|caddyfile|\.htaccess|(?:docker-)?compose[\w.-]{0,40}\.ya?ml|\.env\.(?:example|sample|template|dist)|_headers|vercel\.json|netlify\.toml|firebase\.json|staticwebapp\.config\.json)$/

export const CLUSTER =
  /(?:^|\/)(?:k8s|kubernetes|kube|deploy|deployments?|manifests|helm|charts?|kustomize|templates)\//i

export const HOSTED =
  /(?:^|\/)(?:_headers|vercel\.json|netlify\.toml|firebase\.json|staticwebapp\.config\.json)$/i

export const NOT_DEPLOYED =
  /(?:^|\/)(?:examples?|samples?|demos?|docs?|website|testing|e2e|bench(?:mark)?s?|\.github|\.devcontainer)\//i

/** Words of which a line must hold one to be looked at. */
export const TELLING =
  /ssl_|ssl-|SSL|minVersion|tls_minimum|protocols tls|[Ss]trict-[Tt]ransport|[Cc]ontent-[Ss]ecurity|readOnlyRoot|seccompProfile|ProtectSystem|MemoryDeny|SystemCall|secretKeyRef|kind: Secret|LoadCredential|secrets:|_FILE|cipher/

export const CIPHERS =
  /\b(ssl_ciphers|ssl_ecdh_curve|SSLCipherSuite|ssl-default-bind-ciphers|cipherSuites|cipher_suites)\b/
