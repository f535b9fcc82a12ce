import { router } from '../../trpc.ts'
import { faculty } from './faculty.ts'
import { unit } from './unit.ts'

/** What came of the reports: a unit's own results, and those of a faculty's units. */
export const resultsRouter = router({ unit, faculty })
