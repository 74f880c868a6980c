// SPDX-License-Identifier: MIT
// What GitHub sends is read as data of unknown shape: a field that is missing or of another type is undefined.

/** What lies at a path of keys, if anything. */
export function at(value: unknown, ...keys: readonly (string | number)[]): unknown {
  let found = value
  for (const key of keys) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined
    found = (found as Record<string | number, unknown>)[key]
  }
  return found ?? undefined
}

/** A text of at most `max` characters. */
export function textAt(value: unknown, keys: readonly (string | number)[], max = 500): string | undefined {
  const found = at(value, ...keys)
  return typeof found === 'string' ? found.slice(0, max) : undefined
}

export function numberAt(value: unknown, ...keys: readonly (string | number)[]): number | undefined {
  const found = at(value, ...keys)
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined
}

export function flagAt(value: unknown, ...keys: readonly (string | number)[]): boolean | undefined {
  const found = at(value, ...keys)
  return typeof found === 'boolean' ? found : undefined
}

/** The elements of a list that are something; an empty list when there is none. */
export function listAt(value: unknown, ...keys: readonly (string | number)[]): readonly unknown[] {
  const found = at(value, ...keys)
  return Array.isArray(found) ? found.slice(0, 500).filter(element => element !== null && element !== undefined) : []
}

/** Texts at a path of each element of a list. */
export function textsAt(list: readonly unknown[], ...keys: readonly (string | number)[]): readonly string[] {
  return list.flatMap(element => textAt(element, keys) ?? [])
}

/** A moment in ISO 8601. */
export function dateAt(value: unknown, ...keys: readonly (string | number)[]): string | undefined {
  const found = textAt(value, keys, 40)
  return found !== undefined && !Number.isNaN(Date.parse(found)) ? found : undefined
}
