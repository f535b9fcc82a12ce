import { router } from '../../trpc.ts'
import { faculties } from './faculties.ts'
import { list } from './list.ts'

/** The organisation tree. */
export const organisationRouter = router({ faculties, list })
