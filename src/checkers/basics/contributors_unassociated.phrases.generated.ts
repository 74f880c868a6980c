// SPDX-License-Identifier: MIT
// Made from contributors_unassociated.phrases.yml by scripts/generate.mjs. Do not edit.
/** Mail that tells nothing of whom one works for. */
export const FREE =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|proton|protonmail|pm|gmx|web|mail|qq|163|126|foxmail|fastmail|hey|aol|zoho|yandex|tutanota|tuta|posteo|duck|users\.noreply\.github)\.[\w.]{2,20}$/i
