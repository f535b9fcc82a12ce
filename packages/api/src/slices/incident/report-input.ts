import { incidentCategories, incidentTypes, longestIncidentText } from '@hms/domain/incident'
import { z } from 'zod'
import { dayText, entryId, rowId } from '../../platform/inputs.ts'

/** A local time, `HH:MM`. */
export const timeText = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** What is said about something that happened, however it is reported. */
export const reportInput = z.object({
  /** Made at random by whoever sends it: sent twice, it is stored once. */
  requestKey: entryId,
  unitCode: z.string().max(40),
  type: z.enum(incidentTypes),
  categories: z
    .array(z.enum(incidentCategories))
    .max(incidentCategories.length)
    .refine((all) => new Set(all).size === all.length),
  roomId: rowId.nullable().default(null),
  /** In words, beside the room or in its place. */
  place: z.string().trim().max(longestIncidentText.place).default(''),
  happenedOn: dayText,
  happenedTime: timeText.nullable().default(null),
  what: z.string().trim().min(1).max(longestIncidentText.what),
  /** Whether somebody was badly hurt or died. */
  serious: z.boolean(),
})

/** What is reported. */
export type ReportInput = z.infer<typeof reportInput>
