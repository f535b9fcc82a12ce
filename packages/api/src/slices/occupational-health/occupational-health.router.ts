import { router } from '../../trpc.ts'
import { ask } from './ask.ts'
import { moves } from './move.ts'
import { orders } from './orders.ts'
import { plans, setPlan } from './plans.ts'
import { takeUp, tasks } from './tasks.ts'

/** Plans with the occupational health service, what it is asked for and gives, and what comes to it as tasks. */
export const occupationalHealthRouter = router({ plans, setPlan, orders, ask, tasks, takeUp, ...moves })
