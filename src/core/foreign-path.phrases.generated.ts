// SPDX-License-Identifier: MIT
// Made from foreign-path.phrases.yml by scripts/generate.mjs. Do not edit.
export const FOREIGN_FOLDER =
  /(?:^|\/)(?:node_modules|bower_components|jspm_packages|[Vv]endor(?:ed|s)?|third[_-]?party|3rdparty|deps|external|externals|Pods|Carthage|site-packages|\.?venv|\.yarn|_{0,2}fixtures?(?:__)?|Fixtures|test[_-]?data|testresources|__snapshots__|__cassettes__|dist|generated|__generated__|gen|_build|elm-stuff|\.terraform)\//

export const FOREIGN_NAME =
  /(?:\.min\.(?:js|mjs|cjs|css)|\.bundle\.js|\.pb\.(?:go|cc|h|gw\.go|validate\.go)|_pb2(?:_grpc)?\.pyi?|_pb\.(?:js|d\.ts|ts)|\.(?:g|freezed|mocks)\.dart|\.[Dd]esigner\.(?:cs|vb)|\.g\.cs|_generated\.(?:go|rs|ts|py)|\.gen\.(?:go|ts)|_string\.go|\/zz_generated[^/]*|\.snap)$/
