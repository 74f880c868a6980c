// SPDX-License-Identifier: MIT
/** The metal series, lowest first. */
export const LEVELS = ['passing', 'silver', 'gold'] as const
export type Level = (typeof LEVELS)[number]

type Category = 'MUST' | 'SHOULD' | 'SUGGESTED'

/** As the badge spells them. */
export type Status = 'Met' | 'Unmet' | 'N/A' | '?'

/** The sections of the badge's form, in its order; a checker lives in the folder of that name. */
export const SECTIONS = ['basics', 'change-control', 'reporting', 'quality', 'security', 'analysis'] as const
export type Section = (typeof SECTIONS)[number]

/**
 * One question of the badge at one level. An id that two levels repeat has one entry in each, with that level's own
 * flags, and shares one answer and one checker. The flags are facts of the badge's `criteria.yml`.
 */
export interface Criterion {
  /** The badge's id, snake_case, never renamed. */
  readonly id: string
  readonly level: Level
  readonly section: Section
  /** The group's heading on the badge's form. */
  readonly group: string
  readonly category: Category
  /** N/A is an allowed status. */
  readonly naAllowed: boolean
  /** N/A counts only with a justification. */
  readonly naJustificationRequired: boolean
  /** Met counts only with a justification. */
  readonly metJustificationRequired: boolean
  /** Met counts only when the justification holds a URL. */
  readonly metUrlRequired: boolean
  /** The form asks for no justification of a Met. */
  readonly metSuppress?: boolean
  /** The form asks for no justification of an Unmet. */
  readonly unmetSuppress?: boolean
  /** Announced, and not counted yet. */
  readonly future?: boolean
  /** Not counted any more. */
  readonly obsolete?: boolean
  /** Our one-line summary. */
  readonly summary: string
  /** What a maintainer does to satisfy it, in our words. */
  readonly remedy: string
  /** `checker`: a machine can say something. `declared`: only people can. `computed`: follows from another level. */
  readonly automation: 'checker' | 'declared' | 'computed'
}

/** The badge's own page for a criterion: the text that counts. */
export function criterionUrl({ id, level }: Pick<Criterion, 'id' | 'level'>): string {
  const index = LEVELS.indexOf(level)
  return `https://www.bestpractices.dev/en/criteria/${index}#${index}.${id}`
}
