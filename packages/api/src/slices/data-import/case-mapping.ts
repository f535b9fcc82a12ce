import type { CaseMapping } from '@hms/domain/incident'
import { dayFormats, mappedValues } from '@hms/domain/incident'
import { z } from 'zod'

const columnName = z.string().trim().min(1).max(200)
const mapTo = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.record(z.string().max(500), z.enum(values))

/** How the export of an older system is read, as its file says; nothing but what is described. */
export const caseMapping = z.strictObject({
  columns: z.strictObject({
    id: columnName,
    type: columnName,
    unit: columnName,
    reportedOn: columnName,
    state: columnName,
    happenedOn: columnName.optional(),
    closedOn: columnName.optional(),
    categories: columnName.optional(),
    place: columnName.optional(),
    what: columnName.optional(),
  }),
  values: z.strictObject({
    type: mapTo(mappedValues.type),
    state: mapTo(mappedValues.state),
    categories: mapTo(mappedValues.categories).default({}),
    unit: z.record(z.string().max(500), z.string().max(40)).default({}),
  }),
  dayFormat: z.enum(dayFormats).default('YYYY-MM-DD'),
  categorySeparator: z.string().min(1).max(5).default(','),
}) satisfies z.ZodType<CaseMapping, unknown>
