import { router } from '../../trpc.ts'
import { figures } from './figures.ts'
import { units } from './units.ts'

/** The figures of the years, and the units behind them. */
export const indicatorRouter = router({ figures, units })
