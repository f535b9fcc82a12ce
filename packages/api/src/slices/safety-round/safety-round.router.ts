import { router } from '../../trpc.ts'
import { changesSince } from './changes-since.ts'
import { checklists } from './checklists.ts'
import { coverage } from './coverage.ts'
import { list } from './list.ts'
import { moves } from './move.ts'
import { open } from './open.ts'
import { peopleToInvite } from './people-to-invite.ts'
import { photo } from './photo.ts'
import { plan } from './plan.ts'
import { replan } from './replan.ts'
import { sign } from './sign.ts'
import { takeIn } from './take-in.ts'
import { uploadPhoto } from './upload-photo.ts'

/** Safety rounds: planned, put on a tablet, walked, signed. */
export const safetyRoundRouter = router({
  list,
  coverage,
  open,
  checklists,
  peopleToInvite,
  plan,
  replan,
  takeIn,
  changesSince,
  uploadPhoto,
  photo,
  sign,
  ...moves,
})

/** Those of them that a tablet sends more with at once. */
export const roundFilesRouter = router({ takeIn, uploadPhoto })
