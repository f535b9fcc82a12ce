import { router } from '../../trpc.ts'
import { add } from './add.ts'
import { change } from './change.ts'
import { endSessions } from './end-sessions.ts'
import { history } from './history.ts'
import { list } from './list.ts'
import { person } from './person.ts'

/** The register of persons. */
export const peopleRouter = router({ list, person, history, add, change, endSessions })
