import { router } from '../../trpc.ts'
import { appointments } from './appointments.ts'
import { incidents } from './incidents.ts'
import { takeInRegister, takeOutRegister } from './register.ts'

/** Files that are taken in on a screen, and registers that are taken out as one. */
export const dataImportRouter = router({ appointments, incidents, takeInRegister, takeOutRegister })
