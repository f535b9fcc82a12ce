import { router } from '../../trpc.ts'
import { leave } from './leave.ts'
import { me } from './me.ts'

/** Who is signed in. */
export const sessionRouter = router({ me, leave })
