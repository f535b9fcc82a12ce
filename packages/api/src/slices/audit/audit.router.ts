import { router } from '../../trpc.ts'
import { exportTrace } from './export.ts'
import { search } from './search.ts'

/** What was done, by whom. */
export const auditRouter = router({ search, export: exportTrace })
