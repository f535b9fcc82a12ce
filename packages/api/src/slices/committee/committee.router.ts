import { router } from '../../trpc.ts'
import { disagreements } from './disagreements.ts'
import { map } from './map.ts'
import { overview } from './overview.ts'
import { unitAnswers } from './unit-answers.ts'

/** What the working environment committee sees first. */
export const committeeRouter = router({ overview, map, unitAnswers, disagreements })
