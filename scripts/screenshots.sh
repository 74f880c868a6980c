#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Takes the pictures in docs/images/ anew: summaries of the committed bundle as GitHub shows them. Needs Chromium, and
# fonts with emoji. Takes the browser from $CHROMIUM or the PATH.
set -euo pipefail
cd "$(dirname "$0")/.."
CHROMIUM=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome)} ||
  { echo 'There is no Chromium.' >&2; exit 77; }
export CHROMIUM
npm test -- --runInBand --testMatch '**/__tests__/screenshots/*.shots.ts'
