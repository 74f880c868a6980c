// SPDX-License-Identifier: MIT
// Made from build_reproducible.phrases.yml by scripts/generate.mjs. Do not edit.
export const BUILT =
  /\b(?:builds?|rebuilds?|binar(?:y|ies)|releases?|artifacts?|tarballs?|packages?|wheels?|images?|archives?)\b/i

export const COMPARED =
  /\b(?:sha-?(?:1|256|512)(?:sums?)?|digests?|checksums?|hash(?:es)?|bit[- ](?:for|by)[- ]bit|byte[- ](?:for|by)[- ]byte|byte[- ]identical|identical|compar(?:e|ed|ing|ison)|diffoscope)\b/i

/** Services that build again what a project publishes. */
export const LISTING =
  /^https?:\/\/(?:tests\.reproducible-builds\.org|reproducible\.archlinux\.org|reproducible\.nixos\.org|verification\.f-droid\.org|rebuilder\.[\w.-]{3,60})\//i
