// SPDX-License-Identifier: MIT
// Made from installing.phrases.yml by scripts/generate.mjs. Do not edit.
/** What package managers start with. What is installed has to be named after it: `apt-get install gcc` is a prerequisite. */
export const MANAGER =
  /\b(?:npm (?:i|install|add)|npx|pnpm (?:add|install|i|dlx)|yarn (?:global )?(?:add|dlx)|bunx?(?: add| x)?|deno (?:install|add)|jsr add|pip3? install|pipx (?:install|run)|uv (?:add|tool install)|uvx|conda install|mamba install|poetry add|cargo (?:binstall|install|add)|gem install|bundle add|go (?:install|get|run)|brew (?:install|tap)|apt(?:-get)? install|dnf install|yum install|apk add|pacman -S|yay -S|zypper install|nix (?:run|profile install|shell)|nix-env -iA?|snap install|flatpak install|winget install|choco install|scoop install|port install|docker (?:run|pull)|podman (?:run|pull)|helm (?:install|upgrade|repo add)|kubectl apply|composer (?:require|create-project|global require)|dotnet (?:add package|tool install)|Install-(?:Module|Package)|install\.packages|remotes::install_\w{1,20}|pak::p(?:ak|kg_install)|devtools::install_\w{1,20}|mix (?:archive\.install|escript\.install)|luarocks install|cpanm?|cabal install|stack install|opam install|dart pub (?:add|global activate)|flutter pub add|swift package add|code --install-extension|ext install|krew install|gh extension install|mise use|asdf plugin add|claude (?:plugin|mcp)|pre-commit install)\b/

/** Declarations in place of a command: an action, a plugin, a dependency. */
export const DECLARED =
  /\buses:\s{1,4}\S|<artifactId>|\b(?:implementation|api|classpath|compileOnly|testImplementation)[ (]{1,2}["']|\bid\(?\s?["']|\.package\(url:|\bgem\s["']|\{:\w{1,60},\s|\brepo:\s{1,4}http|["'][\w./-]{1,80}["']\s{0,4}:\s{0,4}["'][\^~]?\d{1,4}["'.]/

export const NEEDS_ONLY =
  /\s-r\s|--requirement|requirements[\w.-]{0,40}\.txt|install (?:-e|--editable) |install ["']?\.(?:$|[[\s"'/])|--path \.|--only-deps/

export const DEVELOPER_TOOLS =
  /\bgo install (?!\.)|\bnpm (?:i|ci|install)\b|\bpip3? install\b|\bpoetry install\b|\buv sync\b|\bbundle install\b|pre-commit install/
