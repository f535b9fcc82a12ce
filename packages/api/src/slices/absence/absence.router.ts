import { router } from '../../trpc.ts'
import { remove } from './remove.ts'
import { save } from './save.ts'

/** When persons are away, so that their deputies act. */
export const absenceRouter = router({ save, remove })
