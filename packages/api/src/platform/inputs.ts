import type { Stamp } from '@hms/domain/register'
import { parseStamp } from '@hms/domain/register'
import { z } from 'zod'

/** A text of a screen, in each language. What it must be like, the domain says; here only how long it can be. */
export const localizedText = z.object({
  nb: z.string().max(200),
  nn: z.string().max(200),
  en: z.string().max(200),
})

/** A day as a screen sends it; whether the calendar has it, the domain says. */
export const dayText = z.string().max(20)

/** The largest number that a column of whole numbers takes. */
const largestNumber = 2_147_483_647

/** Id of a row that the database numbered. */
export const rowId = z.int().min(1).max(largestNumber)

/** Number of an event in its stream; 0 is before the first. */
export const eventNumber = z.int().min(0).max(largestNumber)

/** A year; whether anything is known of it, the procedure says. */
export const yearNumber = z.int().min(0).max(9_999)

/** An entry's id: made at random by the device, 8 to 64 letters, digits and hyphens. */
export const entryId = z.string().regex(/^[A-Za-z0-9-]{8,64}$/)

/** A stamp as it is written. */
export const stamp = z.string().transform((text, context): Stamp => {
  const read = parseStamp(text)
  if (read) return read
  context.addIssue({ code: 'custom', message: 'not a stamp' })
  return z.NEVER
})
