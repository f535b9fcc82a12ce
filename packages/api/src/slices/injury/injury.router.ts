import { router } from '../../trpc.ts'
import { list } from './list.ts'
import { persons } from './persons.ts'
import { save } from './save.ts'

/** The register of injuries and work-related disease (aml § 5-1). */
export const injuryRouter = router({ list, persons, save })
