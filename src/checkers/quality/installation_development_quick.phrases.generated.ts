// SPDX-License-Identifier: MIT
// Made from installation_development_quick.phrases.yml by scripts/generate.mjs. Do not edit.
export const ENVIRONMENT =
  /^(?:\.devcontainer\/(?:[^/]+\/)?devcontainer\.json|\.devcontainer\.json|shell\.nix|devbox\.json|devenv\.nix|\.gitpod\.ya?ml|Vagrantfile|(?:docker-)?compose[.-]dev(?:elopment)?\.ya?ml|(?:docker\/)?Dockerfile[.-]dev(?:elopment)?|[Dd]ev\.Dockerfile|dev\/Dockerfile)$/

export const SCRIPT =
  /^(?:(?:scripts?|bin|tools|hack|dev|contrib)\/)?(?:setup[-_]?(?:dev(?:elopment)?(?:[-_]?env(?:ironment)?)?|env)?|bootstrap|dev[-_]?setup|install[-_]?(?:dev|deps|dependencies|badge-dev-env)|run_docker|init[-_]?dev)(?:\.(?:sh|bash|ps1|bat))?$/

/** The product under another name, not what is needed to build it. */
export const BUILDS_ONLY =
  /^(?:[A-Z_]{1,30}=[^\s=]{1,60} ){0,4}(?:go build|cargo build|go install)\b[^\n;&]{0,400}$/

export const TASK =
  /^(?:setup|bootstrap|develop|deps|dependencies|install[-_:]?(?:dev|deps|tools|all)|dev[-_:]?(?:setup|deps|env|install|init)|init|prereqs?|tools|configure|hooks)$/

export const INSTALLS =
  /\b(?:npm (?:ci\b|i\b|install)|pnpm (?:i\b|install)|yarn(?: install)?$|bun install|pip3? install|poetry install|uv (?:sync|venv|pip)|pdm (?:sync|install)|pipenv (?:sync|install)|hatch env|conda env create|bundle(?: install)?$|cargo (?:build|fetch)|go (?:mod download|build|install)|mix deps\.get|composer install|dotnet (?:restore|build)|mvn |gradle|meson setup|cmake (?:-|\.)|make (?:setup|bootstrap|deps|install|build|all|dev)|make$|cabal (?:build|update)|stack (?:setup|build)|opam install|swift (?:build|package)|flutter pub get|dart pub get|devtools::install\w{0,20}|renv::restore|pak::(?:pak|local_install\w{0,20})|git clone|docker compose up|mise install|asdf install|nix develop|vagrant up)|\.\/(?:mvnw |configure)/
