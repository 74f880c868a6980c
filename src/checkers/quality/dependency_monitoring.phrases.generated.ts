// SPDX-License-Identifier: MIT
// Made from dependency_monitoring.phrases.yml by scripts/generate.mjs. Do not edit.
export const SERVICE =
  /\b(?:snyk|socket security|mend|whitesource|fossa|dependency[- ]review|debricked|osv[- ]scanner)\b/i

export const SCANS_SOURCE =
  /\b(?:fs|filesystem|repo|repository|rootfs|sbom)(?=\s|$)|\b(?:dir|sbom):/
