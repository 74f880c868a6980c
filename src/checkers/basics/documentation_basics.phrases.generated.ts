// SPDX-License-Identifier: MIT
// Made from documentation_basics.phrases.yml by scripts/generate.mjs. Do not edit.
export const INSTALL_COMMAND =
  /\b(?:npm (?:i|install)|npx|yarn add|pnpm (?:add|i)|pipx? install|uv (?:add|tool|pip)|conda install|go (?:install|get)|cargo (?:install|add)|brew install|docker (?:pull|run)|helm install|(?:apt|apt-get|dnf|yum|apk) (?:install|add)|gem install|composer require|dotnet (?:add|tool)|install\.packages|remotes::install|pak::pak|make install|cmake --install)\b|\buses: +[\w.-]{1,60}\/[\w.-]{1,60}/

export const GENERATOR =
  /^(?:(?:docs?|documentation|website|site)\/(?:[^/]+\/)?)?(?:mkdocs\.ya?ml|docusaurus\.config\.[cm]?[jt]s|conf\.py|book\.toml|antora\.ya?ml|_quarto\.yml|\.readthedocs\.ya?ml|hugo\.toml|_pkgdown\.yml)$|^vignettes\/[^/]+\.[Rq]md$|^man\/[^/]+$/
