/**
 * The kinds of injury that the register tells apart: how somebody was hurt, never a diagnosis. `disease` is a disease
 * believed to come from work (aml § 5-1), of which only that is kept.
 */
export const injuryKinds = [
  'fall',
  'cut',
  'crush',
  'burn',
  'chemicalContact',
  'strain',
  'eye',
  'electricShock',
  'radiationExposure',
  'biologicalExposure',
  'needleStick',
  'animal',
  'traffic',
  'violence',
  'mentalStrain',
  'noise',
  'disease',
  'other',
] as const

/** One of the kinds of injury. */
export type InjuryKind = (typeof injuryKinds)[number]

/** What an injured person was doing. */
export const injuryActivities = [
  'office',
  'teaching',
  'laboratory',
  'workshop',
  'fieldWork',
  'cleaning',
  'building',
  'transport',
  'other',
] as const

/** One of the activities. */
export type InjuryActivity = (typeof injuryActivities)[number]

/** The longest texts of an entry, in characters. */
export const longestInjuryText = { place: 200, course: 2_000, cause: 2_000, person: 200 } as const

/**
 * Whom a serious accident is told at once (aml § 5-2): the Labour Inspection Authority and the nearest police.
 */
export const authorities = ['labourInspection', 'police'] as const

/** One of the authorities. */
export type Authority = (typeof authorities)[number]

/** That an authority was told of a serious accident. */
export interface Notice {
  readonly authority: Authority
}

/** The authorities that have yet to be told; none of a case that isn't serious. */
export function stillToNotify(serious: boolean, done: readonly Notice[]): readonly Authority[] {
  if (!serious) return []
  return authorities.filter((one) => done.every(({ authority }) => authority !== one))
}
