// SPDX-License-Identifier: MIT
// Made from crypto.phrases.yml by scripts/generate.mjs. Do not edit.
/** Dependencies that bring neither cryptography nor network; any other could. */
export const PLAIN_DEPENDENCY =
  /^(?:@types\/.+|typescript|tslib|lodash(?:[.-].+)?|chalk|commander|yargs|minimist|semver|yaml|js-yaml|toml|smol-toml|zod|ajv|markdown-it|react|react-dom|clap|clap_.+|serde|serde_.+|anyhow|thiserror|regex|log|env_logger|itertools|once_cell|lazy_static|libc|num(?:-.+)?|rayon|toml_edit|walkdir|python|pyyaml|click|typer|rich|numpy|pandas|scipy|matplotlib|attrs|tomli|packaging|typing[-_]extensions|R|methods|stats|utils|rlang|cli|Rcpp|stringi|stringr|vctrs|tibble|dplyr|purrr|lifecycle|glue|magrittr|github\.com\/spf13\/.+|gopkg\.in\/yaml\..+|golang\.org\/x\/(?:text|exp|sys|tools|sync|mod|term)|github\.com\/stretchr\/testify|junit.*|Doxygen|Threads|PkgConfig|GTest|OpenMP)$/i

export const SLIGHT =
  /^(?:hashlib|digest|Digest|java\.security\.(?:Digest\w{1,20}|MessageDigest|NoSuch(?:Algorithm|Provider)Exception|Provider|Security|SecureRandom)|crypto\/(?:sha\d*|md5|rand|subtle)|crypto|Web Crypto|sha\d|md_?5|blake\d|tiny_keccak|secrets|SecureRandom|securerandom|hash|hash_file|random_\w+|QCryptographicHash|openssl\/(?:md5|sha)\.h|SHA|MD5)$/
