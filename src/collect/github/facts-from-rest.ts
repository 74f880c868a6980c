// SPDX-License-Identifier: MIT
import type { Advisory, WorkflowFacts } from '../../inputs/github.js'
import { at, dateAt, flagAt, listAt, numberAt, textAt } from './payload.js'

const SEVERITIES = ['low', 'medium', 'high', 'critical'] as const

export function workflowsFrom(data: unknown): WorkflowFacts[] | undefined {
  if (numberAt(data, 'total_count') === undefined) return undefined
  return listAt(data, 'workflows').flatMap(workflow => {
    const path = textAt(workflow, ['path'])
    return path === undefined ? [] : [{ name: textAt(workflow, ['name']) ?? '', path, state: textAt(workflow, ['state']) ?? '' }]
  })
}

export function privateReportingFrom(data: unknown): boolean | undefined {
  return flagAt(data, 'enabled')
}

export function advisoriesFrom(data: unknown): Advisory[] | undefined {
  if (!Array.isArray(data)) return undefined
  return listAt({ data }, 'data').flatMap((advisory): Advisory[] => {
    const id = textAt(advisory, ['ghsa_id'])
    const publishedAt = dateAt(advisory, 'published_at')
    if (id === undefined || publishedAt === undefined || (textAt(advisory, ['state']) ?? 'published') !== 'published') return []
    const severity = textAt(advisory, ['severity'])
    const affected = listAt(advisory, 'vulnerabilities').slice(0, 50)
    return [
      {
        id,
        cve: textAt(advisory, ['cve_id']),
        severity: SEVERITIES.find(known => known === severity) ?? 'unknown',
        publishedAt,
        withdrawn: at(advisory, 'withdrawn_at') !== undefined,
        patchedVersions: affected.flatMap(v => textAt(v, ['patched_versions'])?.trim() || []),
        vulnerableRanges: affected.flatMap(v => textAt(v, ['vulnerable_version_range'])?.trim() || []),
        url: textAt(advisory, ['html_url']) ?? '',
        ...(Array.isArray(at(advisory, 'credits')) && {
          credits: listAt(advisory, 'credits')
            .slice(0, 20)
            .flatMap(credit => textAt(credit, ['login']) ?? [])
        })
      }
    ]
  })
}

/** The tools that uploaded analyses, each with its newest one. */
export function codeScanningFrom(data: unknown): { tools: { name: string; newest: string }[] } | undefined {
  if (!Array.isArray(data)) return undefined
  const newest = new Map<string, string>()
  for (const analysis of listAt({ data }, 'data')) {
    const name = textAt(analysis, ['tool', 'name'])
    const date = dateAt(analysis, 'created_at')
    if (name !== undefined && date !== undefined && Date.parse(date) > Date.parse(newest.get(name) ?? '1970-01-01')) newest.set(name, date)
  }
  return { tools: [...newest].map(([name, date]) => ({ name, newest: date })) }
}

export function codeScanningAlertsFrom(
  data: unknown
): { open: number; openSecurity: { severity: string; createdAt: string }[] } | undefined {
  if (!Array.isArray(data)) return undefined
  const alerts = listAt({ data }, 'data')
  return {
    open: alerts.length,
    openSecurity: alerts.flatMap(alert => {
      const severity = textAt(alert, ['rule', 'security_severity_level'])
      const createdAt = dateAt(alert, 'created_at')
      return severity === undefined || createdAt === undefined ? [] : [{ severity, createdAt }]
    })
  }
}

/** Digests of the assets of the newest final release, as an attestation names its subject. */
export function newestReleaseFrom(data: unknown): { release: string; digests: string[] } | undefined {
  if (!Array.isArray(data)) return undefined
  const release = listAt({ data }, 'data').find(r => flagAt(r, 'draft') === false && flagAt(r, 'prerelease') === false)
  const tag = textAt(release, ['tag_name'])
  if (tag === undefined) return undefined
  const digests = listAt(release, 'assets').flatMap(asset => textAt(asset, ['digest'], 100) ?? [])
  return { release: tag, digests: digests.filter(digest => /^sha256:[0-9a-f]{64}$/.test(digest)) }
}

export function attestedFrom(data: unknown): boolean | undefined {
  const attestations = at(data, 'attestations')
  return Array.isArray(attestations) ? attestations.length > 0 : undefined
}
