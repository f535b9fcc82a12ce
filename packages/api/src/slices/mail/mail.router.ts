import { router } from '../../trpc.ts'
import { list } from './list.ts'
import { retry } from './retry.ts'

/** The mails that the system sends. */
export const mailRouter = router({ list, retry })
