// SPDX-License-Identifier: MIT
// Made from sites.phrases.yml by scripts/generate.mjs. Do not edit.
export const HOSTED =
  /^(?:(?:www\.|gist\.|raw\.)?github(?:usercontent)?\.com|[\w-]{1,100}\.github\.io|gitlab\.com|[\w.-]{1,100}\.gitlab\.io|codeberg\.org|[\w-]{1,100}\.codeberg\.page|bitbucket\.org|sourceforge\.net|[\w-]{1,100}\.sourceforge\.(?:io|net)|[\w.-]{1,100}\.(?:readthedocs\.(?:io|org)|rtfd\.io)|(?:www\.)?npmjs\.(?:com|org)|pypi\.org|(?:www\.)?crates\.io|docs\.rs|lib\.rs|pkg\.go\.dev|hub\.docker\.com|ghcr\.io|quay\.io|rubygems\.org|(?:www\.)?nuget\.org|packagist\.org|hex\.pm|hexdocs\.pm|pub\.dev|central\.sonatype\.com|(?:search|repo1)\.maven\.org|javadoc\.io|(?:cran|cloud)\.r-project\.org|[\w-]{1,100}\.r-universe\.dev|artifacthub\.io|marketplace\.visualstudio\.com|open-vsx\.org|[\w-]{1,100}\.(?:netlify\.app|vercel\.app|pages\.dev|web\.app)|jsr\.io|metacpan\.org|hackage\.haskell\.org|opam\.ocaml\.org|formulae\.brew\.sh|snapcraft\.io|flathub\.org)$/i

export const LOCAL =
  /^(?:localhost|127\.|0\.0\.0\.0|\[)|\.(?:local|localhost|invalid|test)$|(?:^|\.)example\.(?:com|org|net)$/i

/** Link texts of the README behind which a site of the project stands. */
export const OWN =
  /^\W{0,4}(?:the )?(?:(?:project|official|our)['’]?s? )?(?:web ?site|home ?page|documentation|docs|forums?|community|blog|demo|live demo|play ?ground|app)\W{0,3}$/i
