import { router } from '../../trpc.ts'
import { answer } from './answer.ts'
import { appointSigner } from './appoint-signer.ts'
import { letThrough } from './let-through.ts'
import { mine } from './mine.ts'
import { open } from './open.ts'
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
  sign,
  withdrawSignature,
  appointSigner,
  submit,
  letThrough,
  reopen,
})
