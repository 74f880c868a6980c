// SPDX-License-Identifier: MIT
import type { Criterion } from '../criteria/criterion.js'

type Schema = Readonly<Record<string, unknown>>

const BASELINE = 'osps_[a-z]{2}_\\d{2}_\\d{2}'
const DAY = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }

const DEFINITIONS: Schema = {
  status: { description: '`?` leaves the criterion unanswered.', enum: ['Met', 'Unmet', 'N/A', '?'] },
  statusWithoutNA: { description: '`?` leaves the criterion unanswered. N/A is no answer here.', enum: ['Met', 'Unmet', '?'] },
  justification: { description: 'Why, with the URL of what shows it.', type: 'string', maxLength: 8192 },
  answer: {
    type: ['object', 'string'],
    if: { type: 'string' },
    then: { $ref: '#/definitions/status' },
    properties: {
      status: { $ref: '#/definitions/status' },
      justification: { $ref: '#/definitions/justification' },
      reviewed: { description: 'The day on which somebody last made sure of it: YYYY-MM-DD.', ...DAY },
      expires: { description: 'The last day before somebody should look at it again: YYYY-MM-DD.', ...DAY }
    },
    additionalProperties: false
  }
}

/** What the reader has checked: the kinds of values. Ids are left to the code that knows near ones; this way it compiles at once. */
export const STRUCTURE: Schema = {
  type: 'object',
  properties: { criteria: { type: 'object', additionalProperties: { $ref: '#/definitions/answer' } } },
  patternProperties: { _justification$: { $ref: '#/definitions/justification' } },
  definitions: DEFINITIONS
}

/**
 * The JSON Schema (draft-07) of an answers file in both its forms, for editors and other programs.
 * `criteria/answers.schema.json` is this, written down; a test keeps the two equal.
 */
export function answersSchema(criteria: readonly Criterion[]): Schema {
  const byId = new Map<string, readonly Criterion[]>()
  for (const criterion of criteria) {
    if (criterion.automation !== 'computed') byId.set(criterion.id, [...(byId.get(criterion.id) ?? []), criterion])
  }
  const ids = [...byId.keys()]
  const flat: Record<string, Schema> = {}
  const nested: Record<string, Schema> = {}
  for (const [id, entries] of byId) {
    const description = entries.at(-1)?.summary ?? ''
    const status = entries.some(entry => entry.naAllowed) ? 'status' : 'statusWithoutNA'
    flat[`${id}_status`] = { description, $ref: `#/definitions/${status}` }
    flat[`${id}_justification`] = { $ref: '#/definitions/justification' }
    nested[id] = { description, $ref: '#/definitions/answer' }
  }
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Answers to the OpenSSF Best Practices badge',
    description:
      'What a project declares for the criteria of the badge. The JSON form is the one that the badge site reads; the YAML form holds the same below `criteria`.',
    type: 'object',
    properties: {
      criteria: {
        description: 'The YAML form: answers by criterion id.',
        type: 'object',
        properties: nested,
        patternProperties: { [`^${BASELINE}$`]: { $ref: '#/definitions/answer' } },
        additionalProperties: false
      },
      ...flat
    },
    patternProperties: {
      [`^${BASELINE}_status$`]: { $ref: '#/definitions/status' },
      [`^${BASELINE}_justification$`]: { $ref: '#/definitions/justification' }
    },
    propertyNames: {
      description: 'A key that ends in `_status` or `_justification` begins with the id of a criterion. Other keys may hold what you like.',
      if: { pattern: '_(?:status|justification)$' },
      then: { pattern: `^(?:${ids.join('|')}|${BASELINE})_(?:status|justification)$` }
    },
    definitions: DEFINITIONS
  }
}
