// SPDX-License-Identifier: MIT
// Made from interact.phrases.yml by scripts/generate.mjs. Do not edit.
export const OBTAIN =
  /\b(?:install(?:ing|ation)?|download(?:s|ing)?|get(?:ting)? started|quick ?-?start|set ?up|usage|deploy(?:ing|ment)?|how to use|try it|running)\b/i

export const INSTALL =
  /\b(?:npm (?:i|install|exec|init)|npx|yarn (?:global )?add|pnpm (?:add|i|install)|bun add|pipx? install|uvx?|conda install|go install|go get|cargo (?:install|add)|brew (?:install|tap)|docker (?:pull|run|compose)|helm (?:install|repo|upgrade)|(?:apt|apt-get|dnf|yum|zypper|apk) (?:install|add)|pacman -S|gem install|bundle add|composer require|dotnet (?:add|tool)|nuget install|install\.packages|pak::|remotes::install|git clone|kubectl apply|winget install|scoop install|choco install|nix (?:run|profile|shell))\b|\buses: +[\w.-]{1,60}\/[\w.-]{1,60}/

export const FEEDBACK =
  /\/(?:issues|discussions)(?:[/?#]|$)|bugzilla|groups\.(?:google\.com|io)\/|lore\.kernel\.org|mail-archive|\/mailman|^mailto:|discourse|\/forums?\b|jira|bugs\./i

export const FEEDBACK_WORDS =
  /\b(?:report(?:ing)?|file|open|submit|create|raise)\b.{1,30}\b(?:bugs?|issues?|problems?|feature requests?)\b|\bfeedback\b|\bget(?:ting)? help\b|\bmailing list\b|\bbugs@/i
