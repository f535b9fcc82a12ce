import { router } from '../../trpc.ts'
import { mine } from './mine.ts'
import { renew } from './renew.ts'
import { stop } from './stop.ts'

/** One's own calendar of deadlines. */
export const calendarRouter = router({ mine, renew, stop })
