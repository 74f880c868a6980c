// SPDX-License-Identifier: MIT
import type { ReleaseFacts } from '../../src/inputs/github.js'

/** A release on GitHub, published and without notes unless the test says otherwise. */
export function releaseOf(tag: string, more: Partial<ReleaseFacts> = {}): ReleaseFacts {
  return {
    tag,
    name: tag,
    url: `https://github.com/example/project/releases/tag/${tag}`,
    publishedAt: '2026-01-01T00:00:00Z',
    draft: false,
    prerelease: false,
    description: '',
    author: undefined,
    assets: [],
    ...more
  }
}
