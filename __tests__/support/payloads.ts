// SPDX-License-Identifier: MIT
import { sampleOfDefinition, sampleOfEvent } from './openapi.js'

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function merged(whole: unknown, part: unknown): unknown {
  if (!isObject(part)) return part
  const base = isObject(whole) ? whole : {}
  return { ...base, ...Object.fromEntries(Object.entries(part).map(([key, value]) => [key, merged(base[key], value)])) }
}

const REPOSITORY = { full_name: 'example/project', name: 'project', default_branch: 'main' }

/** An event's payload as GitHub describes it (`pull-request-synchronize`), the smallest one, and in it what a test cares about. */
export function payloadOf(event: string, given: object): object {
  const sample = { repository: sampleOfDefinition('repository-webhooks', {}), ...sampleOfEvent(event) }
  return merged(sample, { repository: REPOSITORY, ...given }) as object
}

/** A schedule has a payload of its own, which names no repository. */
export const SCHEDULE = { schedule: '23 5 * * 1', workflow: '.github/workflows/best-practices.yml' }
