import { router } from '../../trpc.ts'
import { years } from './years.ts'

/** The years of reporting. */
export const campaignRouter = router({ years })
