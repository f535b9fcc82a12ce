import { router } from '../../trpc.ts'
import { preview } from './preview.ts'

/** Who is reminded of what. */
export const reminderRouter = router({ preview })
