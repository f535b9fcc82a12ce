import { router } from '../../trpc.ts'
import { faculties } from './faculties.ts'

/** The organisation tree. */
export const organisationRouter = router({ faculties })
