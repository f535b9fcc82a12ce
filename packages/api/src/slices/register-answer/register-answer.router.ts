import { router } from '../../trpc.ts'
import { ofReport } from './of-report.ts'

/** What the registers say about the questions of reports, beforehand. */
export const registerAnswerRouter = router({ ofReport })
