import { router } from '../../trpc.ts'
import { appointments } from './appointments.ts'
import { incidents } from './incidents.ts'
import { rooms } from './rooms.ts'

/** Files that are taken in on a screen. */
export const dataImportRouter = router({ appointments, incidents, rooms })
