// SPDX-License-Identifier: MIT
// Made from build_floss_tools.phrases.yml by scripts/generate.mjs. Do not edit.
export const LINUX =
  /ubuntu|linux|debian|alpine|fedora|centos|cimg|node:|golang|python:|rust:/i
