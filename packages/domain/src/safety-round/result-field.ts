import type { Deadline, Owner } from '../action-plan/index.ts'

/** What can be said of a point, the four buttons of the walk. */
export const grades = ['ok', 'needsImprovement', 'notApplicable', 'putRight'] as const

/** One of the grades; `putRight`: it was mended on the spot. */
export type Grade = (typeof grades)[number]

/** How grave something is that needs improvement, the gravest first. */
export const severities = ['critical', 'serious', 'lessSerious'] as const

/** One of the degrees of severity. */
export type Severity = (typeof severities)[number]

/** The types of picture that are taken. */
export const photoTypes = ['image/jpeg', 'image/webp', 'image/png'] as const

/** The most that a photo can have, in bytes: it is scaled down where it is taken. */
export const largestPhoto = 1_500_000

/** What is known of a photo besides its content, which its hash stands for. */
export interface PhotoFacts {
  readonly type: (typeof photoTypes)[number]
  readonly bytes: number
  /** In pixels, as is the height. */
  readonly width: number
  readonly height: number
}

/**
 * What is registered of a point, each in a register of its own: two tablets that note one the severity, the other the
 * owner, overwrite nothing of each other's. Of photos there are as many registers as photos.
 */
export interface FieldValues {
  readonly grade: Grade
  readonly severity: Severity
  /** What was seen, in own words. */
  readonly note: string
  /** What is to be done, where that is said otherwise than by the note. */
  readonly measure: string
  readonly owner: Owner
  readonly deadline: Deadline
  readonly photo: PhotoFacts
}

/** One of the fields. */
export type ResultField = keyof FieldValues

/** What a register can hold; which of it belongs to which field, `checkResult` says. */
export type ResultValue = FieldValues[ResultField]
