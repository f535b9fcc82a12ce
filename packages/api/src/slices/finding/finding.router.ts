import { router } from '../../trpc.ts'
import { explain } from './explain.ts'
import { list } from './list.ts'
import { rollUp } from './roll-up.ts'

/** What units lack. */
export const findingRouter = router({ list, rollUp, explain })
