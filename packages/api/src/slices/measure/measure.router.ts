import { router } from '../../trpc.ts'
import { change } from './change.ts'
import { comment } from './comment.ts'
import { list } from './list.ts'
import { lookAt } from './look-at.ts'
import { make } from './make.ts'
import { moves } from './move.ts'
import { open } from './open.ts'
import { overdue } from './overdue.ts'
import { rollUp } from './roll-up.ts'
import { toJudge } from './to-judge.ts'

/** Measures, their life and what became of them. */
export const measureRouter = router({
  list,
  open,
  rollUp,
  overdue,
  toJudge,
  make,
  change,
  lookAt,
  comment,
  ...moves,
})
