// SPDX-License-Identifier: MIT
// Made from file-headers.phrases.yml by scripts/generate.mjs. Do not edit.
export const SIDE =
  /(?:^|\/)(?:db|database|migrations?|migrate)\/|(?:^|\/)(?:bin|scripts?|hack|tools?|build|\.github|\.circleci|\.ci|ci)\/[^/]+$|(?:^|\/)(?:setup|conf|noxfile|conftest|tasks|manage|__init__|doc|mod|build)\.(?:py|go|rs)$|\.config\.[cm]?[jt]s$|(?:^|\/)\.[^/]+$|(?:^|\/)(?:Gemfile|Rakefile|Brewfile|Vagrantfile|Guardfile|Jenkinsfile|Tiltfile)$|\.(?:gemspec|d\.ts|ru|rake)$/
