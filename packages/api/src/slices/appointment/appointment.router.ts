import { router } from '../../trpc.ts'
import { add } from './add.ts'
import { change } from './change.ts'
import { end } from './end.ts'
import { ofMyUnits } from './of-my-units.ts'
import { terms } from './terms.ts'
import { withdraw } from './withdraw.ts'

/** Who has which role, where, from when to when. */
export const appointmentRouter = router({ add, change, end, withdraw, terms, ofMyUnits })
