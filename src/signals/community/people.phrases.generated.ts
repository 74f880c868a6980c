// SPDX-License-Identifier: MIT
// Made from people.phrases.yml by scripts/generate.mjs. Do not edit.
/** Programs that write code for somebody. They author or co-author commits, and are nobody's colleague. */
export const AGENT =
  /@anthropic\.com$|@cursor\.(?:com|sh)$|@openai\.com$|^(?:copilot|swe-agent|devin|aider|codex|jules|amp|sweep|claude)[\w.+-]{0,40}@|\bcopilot@/i

export const AGENT_NAME =
  /^(?:claude|codex|github copilot|copilot|cursor|aider|devin(?: ai)?|gemini|jules|openhands|amp|factory[- ]droid)\b/i

/** Not those that a machine without settings makes up, nor those of samples. */
export const ADDRESS =
  /^[^\s@]+@(?!example\.|localhost|test\.)[^\s@.]+\.[^\s@]+(?<!\.(?:local|localdomain|internal|invalid))$/i

/** Names of nobody in particular. */
export const NAMELESS =
  /^(?:root|admin|administrator|user|ubuntu|unknown|nobody|developer|dev|your ?name|name|me|test|git|github|[=-]{1,20})?$/i

export const SHARED_LOCAL =
  /^(?:root|admin|info|mail|email|me|hi|hello|hey|contact|dev|developer|git|github|gitlab|code|noreply|no-reply|user|team|support|security|opensource|oss|work|personal|test|ubuntu|you)$/i

export const ROBOT_LOGIN =
  /\[bot\]$|(?:^|-)bot$|^(?:github-actions|dependabot|renovate|mergify|web-flow|copilot|claude|codex)\b/i
