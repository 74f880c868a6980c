// SPDX-License-Identifier: MIT
import type { Advisory } from '../../src/inputs/github.js'

/** A published advisory; patched in 1.2.4 unless the test says otherwise. */
export function advisory(given: Partial<Advisory> = {}): Advisory {
  return {
    id: 'GHSA-aaaa-bbbb-cccc',
    cve: undefined,
    severity: 'critical',
    publishedAt: '2026-01-10T00:00:00Z',
    withdrawn: false,
    patchedVersions: ['1.2.4'],
    url: 'https://github.com/example/project/security/advisories/GHSA-aaaa-bbbb-cccc',
    ...given
  }
}
