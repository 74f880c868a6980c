// SPDX-License-Identifier: MIT
// Made from hardening.phrases.yml by scripts/generate.mjs. Do not edit.
/** Libraries whose import alone sends the headers once the application uses them, and settings of frameworks. */
export const FRAMEWORK =
  /^(?:helmet|@fastify\/helmet|koa-helmet|flask_talisman|secure|SECURE_\w+|SecureHeaders|content_security_policy)$/

/** Sends a header; reading or expecting one is the business of scanners and tests. */
export const SETS =
  /(?:set|add|append|put|insert|write|header|with|use)\w{0,20}\s?\(|['"]\s{0,4}:|=>|\]\s{0,4}=(?!=)/i

export const READS =
  /\.get\w{0,10}\s?\(|\bhas\w{0,10}\s?\(|includes\(|expect|assert|===?|!==?|report-?only/i

/** The question whether a compiler knows a flag, or a search for it, is no use of it. */
export const ASKS =
  /\bcheck_\w{0,40}(?:flag|compiles|links)\w{0,20}\b|\bMATCHES\b|\bSTREQUAL\b|\bFIND\b|has_(?:link_)?arguments?\(|AX_CHECK|\bgrep\b|\bmessage\(|\becho\b/i

export const BUILD_FILES =
  /(?:^|\/)(?:\.bazelrc|Cargo\.toml|\.cargo\/config(?:\.toml)?|CMakePresets\.json|\.goreleaser\.ya?ml|debian\/rules|[^/]+\.vcxproj|meson\.build|setup\.py|pyproject\.toml|[^/]+\.(?:pro|cabal))$/

export const BUILD_FLAG =
  /(-fstack-protector(?:-strong|-all)?|_FORTIFY_SOURCE=[123]|-z,(?:relro|now|noexecstack)|-fcf-protection|-buildmode=pie|control-flow-guard|relro-level=full|hardening=\+all|<ControlFlowGuard>Guard|\bb_pie=true|\boverflow-checks\s{0,4}=\s{0,4}true)/
