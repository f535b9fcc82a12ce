import { router } from '../../trpc.ts'
import { days } from './days.ts'
import { mark } from './mark.ts'
import { open } from './open.ts'
import { setDay } from './set-day.ts'

/** The year's duties. */
export const annualWheelRouter = router({ open, mark, days, setDay })
