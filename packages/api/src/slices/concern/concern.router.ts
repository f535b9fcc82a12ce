import { router } from '../../trpc.ts'
import { answer } from './answer.ts'
import { lift } from './lift.ts'
import { list } from './list.ts'
import { raise } from './raise.ts'
import { stop } from './stop.ts'

/** What safety representatives raise in writing, with the answers (aml § 6-2), and dangerous work that they stop (§ 6-3). */
export const concernRouter = router({ list, raise, answer, stop, lift })
