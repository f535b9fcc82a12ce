import { router } from '../../trpc.ts'
import { edition } from './edition.ts'

/** The questionnaires of the years. */
export const questionnaireRouter = router({ edition })
