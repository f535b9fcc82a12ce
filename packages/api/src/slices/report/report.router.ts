import { router } from '../../trpc.ts'
import { answer } from './answer.ts'
import { comment } from './comment.ts'
import { disagree } from './disagree.ts'
import { dropProposal } from './drop-proposal.ts'
import { history } from './history.ts'
import { live } from './live.ts'
import { mine } from './mine.ts'
import { open } from './open.ts'
import { present } from './present.ts'
import { submit } from './submit.ts'

/** A unit's yearly report. */
export const reportRouter = router({
  mine,
  open,
  answer,
  history,
  comment,
  disagree,
  dropProposal,
  live,
  present,
  submit,
})
