import { router } from '../../trpc.ts'
import { open } from './open.ts'
import { removeGoal } from './remove-goal.ts'
import { serve } from './serve.ts'
import { setGoal } from './set-goal.ts'
import { start } from './start.ts'

/** Action plans with their goals. */
export const actionPlanRouter = router({ open, start, setGoal, removeGoal, serve })
