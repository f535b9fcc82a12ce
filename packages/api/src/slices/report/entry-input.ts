import { z } from 'zod'
import { yearNumber } from '../../platform/inputs.ts'

/** Which report is meant. */
export const reportAddress = { year: yearNumber, unitCode: z.string().max(40) }

/** The key of an item, whether the edition has it or not. */
export const itemKey = z.string().max(100)
