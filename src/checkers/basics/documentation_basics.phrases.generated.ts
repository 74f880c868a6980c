// SPDX-License-Identifier: MIT
// Made from documentation_basics.phrases.yml by scripts/generate.mjs. Do not edit.
export const INSTALL_COMMAND =
  /\b(?:npm (?:i|install)|npx|yarn add|pnpm (?:add|i)|pipx? install|uv (?:add|tool|pip)|conda install|go (?:install|get)|cargo (?:install|add)|brew install|docker (?:pull|run)|helm install|(?:apt|apt-get|dnf|yum|apk) (?:install|add)|gem install|composer require|dotnet (?:add|tool)|install\.packages|remotes::install|pak::pak|make install|cmake --install)\b|\buses: +[\w.-]{1,60}\/[\w.-]{1,60}/

export const GENERATOR =
  /^(?:(?:docs?|documentation|website|site)\/(?:[^/]+\/)?)?(?:mkdocs\.ya?ml|docusaurus\.config\.[cm]?[jt]s|conf\.py|book\.toml|antora\.ya?ml|_quarto\.yml|\.readthedocs\.ya?ml|hugo\.toml|_pkgdown\.yml)$|^vignettes\/[^/]+\.[Rq]md$|^man\/[^/]+$/

export const INSTALLING =
  /\b(?:install(?:ing|ation)?|download(?:ing)?|set(?:ting)? ?up|deploy(?:ing|ment)?|prerequisites|requirements|building|build from source)\b/i

export const STARTING =
  /\b(?:get(?:ting)? started|quick ?-?start|start(?:ing)?|run(?:ning)?|launch(?:ing)?|first steps)\b/i

export const USING =
  /\b(?:usage|us(?:e|ing)|user(?:['’]?s)? (?:guide|manual)|how to|examples?|tutorials?|walk-?through|commands?|configur(?:e|ing|ation)|features|cli)\b/i

export const SECURE_USE =
  /\b(?:secur(?:e|ity|ing)|harden(?:ing)?|permissions?|authenticat(?:ion|ing)|tls)\b/i

export const USING_FILE =
  /(?:^|\/)(?:usage|user[-_]?(?:guide|manual)|tutorial|example|how-?to|manual)[^/]*$/i
