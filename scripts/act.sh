#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Runs the documented workflows with act (https://github.com/nektos/act), on this machine, without containers.
# Takes act from $ACT or the PATH; or else builds it with Go, in a folder that is removed again.
# Exit codes: 0 and 1 are the tests', 77 means skipped: the last line says why.
set -uo pipefail
cd "$(dirname "$0")/.." || exit 1
version=v0.2.87

skip() {
  echo "skipped: $*"
  exit 77
}

act=${ACT:-$(command -v act || true)}
if [ -z "$act" ]; then
  go=$(command -v go || ls /usr/local/go/bin/go 2>/dev/null) || skip 'there is neither act nor Go, which builds it'
  bin=$(mktemp -d)
  trap 'rm -rf "$bin"' EXIT
  echo "building act $version"
  GOBIN=$bin timeout --kill-after=10 900 "$go" install "github.com/nektos/act@$version" >"$bin/log" 2>&1 ||
    skip "act $version cannot be built: $(tail -n 1 "$bin/log" | cut -c1-200)"
  act=$bin/act
fi
timeout --kill-after=5 20 "$act" --version </dev/null || skip "$act does not start"

# Every run of act has a limit of its own; this one only ends what hangs.
ACT=$act timeout --kill-after=10 1200 npm test -- --runInBand --testMatch '**/__tests__/runner/*.act.ts' </dev/null
