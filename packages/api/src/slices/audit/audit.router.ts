import { router } from '../../trpc.ts'
import { recordedActions } from './actions.ts'
import { exportTrace } from './export.ts'
import { search } from './search.ts'
import { verify } from './verify.ts'

/** What was done, by whom. */
export const auditRouter = router({ search, actions: recordedActions, verify, export: exportTrace })
