#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Runs the documented workflows with act (https://github.com/nektos/act), on this machine, without containers.
# Takes act from $ACT, the PATH or the cache of an earlier run; or else builds it with Go, for the cache.
# Exit codes: 0 and 1 are the tests', 77 means skipped: the last line says why.
set -uo pipefail
cd "$(dirname "$0")/.." || exit 1
version=v0.2.87

skip() {
  echo "skipped: $*"
  exit 77
}

act=${ACT:-$(command -v act || true)}
cache=${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/best-practices-action/act-$version
[ -n "$act" ] || [ ! -x "$cache/act" ] || act=$cache/act
if [ -z "$act" ]; then
  go=$(command -v go || ls /usr/local/go/bin/go 2>/dev/null) || skip 'there is neither act nor Go, which builds it'
  bin=$(mktemp -d)
  trap 'rm -rf "$bin"' EXIT
  echo "building act $version"
  GOBIN=$bin timeout --kill-after=10 900 "$go" install "github.com/nektos/act@$version" >"$bin/log" 2>&1 ||
    skip "act $version cannot be built: $(tail -n 1 "$bin/log" | cut -c1-200)"
  act=$bin/act
  # In the cache only what is whole: renaming takes the place of the copy at once.
  if mkdir -p "$cache" && cp "$act" "$cache/act.$$" && mv "$cache/act.$$" "$cache/act"; then act=$cache/act; fi
fi
timeout --kill-after=5 20 "$act" --version </dev/null || skip "$act does not start"

# Every run of act has a limit of its own; this one only ends what hangs.
ACT=$act timeout --kill-after=10 1200 npm test -- --runInBand --testMatch '**/__tests__/runner/*.act.ts' </dev/null
