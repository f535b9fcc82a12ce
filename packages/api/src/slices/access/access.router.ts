import { router } from '../../trpc.ts'
import { matrix } from './matrix.ts'

/** Who may do what. */
export const accessRouter = router({ matrix })
