// SPDX-License-Identifier: MIT

/** Headers of an answer that tell how it is hardened, by their names in lower case; the values of repeated ones are joined with commas. */
export const HARDENING_HEADERS = [
  'content-security-policy',
  'strict-transport-security',
  'x-content-type-options',
  'x-frame-options'
] as const
export type SiteHeaders = Readonly<Partial<Record<(typeof HARDENING_HEADERS)[number], string>>>

/** `doubtful`: it is there, and limits less than it could. `permissive`: it is there, and limits nothing. */
export type Hardness = 'strict' | 'doubtful' | 'permissive' | 'missing'

type Policy = ReadonlyMap<string, readonly string[]>

function policiesOf(header: string | undefined): readonly Policy[] {
  if (header === undefined) return []
  return header
    .split(',')
    .map(text => {
      const directives = new Map<string, readonly string[]>()
      for (const directive of text.split(';')) {
        const [name, ...values] = directive.trim().toLowerCase().split(/\s+/)
        // Of a directive that is there twice only the first counts.
        if (name && !directives.has(name)) directives.set(name, values)
      }
      return directives
    })
    .filter(({ size }) => size > 0)
}

const HARDNESS: readonly Hardness[] = ['missing', 'permissive', 'doubtful', 'strict']

/** Several policies hold together, so that the strictest of them counts. */
function strictest(verdicts: readonly Hardness[]): Hardness {
  return verdicts.reduce((a, b) => (HARDNESS.indexOf(b) > HARDNESS.indexOf(a) ? b : a), 'missing')
}

/** How far a policy limits which scripts run. */
function scriptsOf(policy: Policy): Hardness {
  const sources = policy.get('script-src') ?? policy.get('default-src')
  if (!sources) return 'doubtful'
  const picked = sources.some(source => /^'(?:nonce|sha256|sha384|sha512)-/.test(source))
  const inline = sources.includes("'unsafe-inline'") && !picked
  const dynamic = picked && sources.includes("'strict-dynamic'")
  if (sources.includes('*') && inline) return 'permissive'
  const wide = !dynamic && sources.some(source => /^(?:\*|https?:|data:)$/.test(source))
  return wide || inline ? 'doubtful' : 'strict'
}

/** How far the page can be put into frames of others: by a policy, which browsers heed first, or by the older header. */
function framesOf(policies: readonly Policy[], older: string | undefined): Hardness {
  const ancestors = policies.flatMap(policy => {
    const sources = policy.get('frame-ancestors')
    return sources ? [sources.some(source => /^(?:\*|https?:)$/.test(source)) ? 'permissive' : 'strict'] : []
  }) as Hardness[]
  if (ancestors.length > 0) return strictest(ancestors)
  if (older === undefined) return 'missing'
  return older.split(',').every(value => /^(?:deny|sameorigin)$/i.test(value.trim())) ? 'strict' : 'permissive'
}

function transportOf(header: string | undefined): Hardness {
  if (header === undefined) return 'missing'
  // Of repeated headers browsers heed the first.
  const [first = ''] = header.split(',')
  const age = first.split(';').flatMap(part => /^max-age\s*=\s*"?(\d{1,15})"?$/i.exec(part.trim())?.[1] ?? [])[0]
  return Number(age ?? 0) > 0 ? 'strict' : 'permissive'
}

function sniffingOf(header: string | undefined): Hardness {
  if (header === undefined) return 'missing'
  return /^nosniff$/i.test((header.split(',')[0] ?? '').trim()) ? 'strict' : 'permissive'
}

/** How strict an answer's headers are, by the names that people know them by. */
export function hardnessOf(headers: SiteHeaders): readonly { readonly name: string; readonly hardness: Hardness }[] {
  const policies = policiesOf(headers['content-security-policy'])
  return [
    { name: 'Content-Security-Policy', hardness: strictest(policies.map(scriptsOf)) },
    { name: 'Strict-Transport-Security', hardness: transportOf(headers['strict-transport-security']) },
    { name: 'X-Content-Type-Options', hardness: sniffingOf(headers['x-content-type-options']) },
    { name: 'X-Frame-Options', hardness: framesOf(policies, headers['x-frame-options']) }
  ]
}
