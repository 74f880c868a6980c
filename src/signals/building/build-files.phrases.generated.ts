// SPDX-License-Identifier: MIT
// Made from build-files.phrases.yml by scripts/generate.mjs. Do not edit.
export const OTHER =
  /(?:^|\/)(?:Cargo\.toml|meson\.build|pom\.xml|[^/]+\.gradle(?:\.kts)?|[^/]+\.csproj|Directory\.Build\.props|\.?goreleaser\.ya?ml|\.bazelrc)$/

/** Parts that are not the product. */
export const ASIDE =
  /(?:^|\/)(?:docs?|documentation|examples?|samples?|demos?|bench(?:mark)?s?|fuzz(?:ing)?|contrib|website|site|e2e)\//i

export const VARIABLE =
  /^\s{0,20}(?:export\s{1,5})?(CC|CXX|FC|CFLAGS|CXXFLAGS|CPPFLAGS|FFLAGS|LDFLAGS)\s{0,20}(\?|\+|:{0,3})=\s{0,20}(.{0,1000})$/

export const USED =
  /\$[({](?:CC|CXX|FC|CFLAGS|CXXFLAGS|LDFLAGS|LINK\.(?:c|cc|cpp|o)|COMPILE\.(?:c|cc|cpp))[)}]/

/** Tests, documents and copies of others' software have no cross-dependencies with the product; a kernel module has to go there. */
export const NO_PART_OF_PRODUCT =
  /^[./]*(?:docs?|documentation|man|tests?|testing|testsuite|examples?|samples?|bench(?:mark)?s?|third[_-]party|3rdparty|vendor|external|extern|deps|contrib|fuzz(?:ing)?|e2e|website|site|po|tools|hack|scripts)\b|KDIR|KERNEL|KBUILD|lib\/modules|\$[({]?KSRC/i
