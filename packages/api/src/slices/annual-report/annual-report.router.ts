import { router } from '../../trpc.ts'
import { content } from './content.ts'

/** The working-environment report of a year. */
export const annualReportRouter = router({ content })
