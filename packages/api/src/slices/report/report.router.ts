import { router } from '../../trpc.ts'
import { answer } from './answer.ts'
import { appointSigner } from './appoint-signer.ts'
import { comment } from './comment.ts'
import { disagree } from './disagree.ts'
import { dropProposal } from './drop-proposal.ts'
import { history } from './history.ts'
import { letThrough } from './let-through.ts'
import { live } from './live.ts'
import { mine } from './mine.ts'
import { open } from './open.ts'
import { present } from './present.ts'
import { reopen } from './reopen.ts'
import { sign } from './sign.ts'
import { submit } from './submit.ts'
import { waitingForMe } from './waiting-for-me.ts'
import { withdrawSignature } from './withdraw-signature.ts'

/** A unit's yearly report. */
export const reportRouter = router({
  mine,
  waitingForMe,
  open,
  answer,
  history,
  comment,
  disagree,
  dropProposal,
  live,
  present,
  sign,
  withdrawSignature,
  appointSigner,
  submit,
  letThrough,
  reopen,
})
