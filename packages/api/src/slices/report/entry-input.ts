import type { Stamp } from '@hms/domain/register'
import { parseStamp } from '@hms/domain/register'
import { z } from 'zod'
import { yearNumber } from '../../platform/inputs.ts'

/** An entry's id: made at random by the device, 8 to 64 letters, digits and hyphens. */
export const entryId = z.string().regex(/^[A-Za-z0-9-]{8,64}$/)

/** A stamp as it is written. */
export const stamp = z.string().transform((text, context): Stamp => {
  const read = parseStamp(text)
  if (read) return read
  context.addIssue({ code: 'custom', message: 'not a stamp' })
  return z.NEVER
})

/** Which report is meant. */
export const reportAddress = { year: yearNumber, unitCode: z.string().max(40) }

/** The key of an item, whether the edition has it or not. */
export const itemKey = z.string().max(100)
