import { router } from '../../trpc.ts'
import { answer } from './answer.ts'
import { mine } from './mine.ts'
import { open } from './open.ts'
import { submit } from './submit.ts'

/** A unit's yearly report. */
export const reportRouter = router({ mine, open, answer, submit })
