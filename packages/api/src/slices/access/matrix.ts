import type { AccessMatrix } from '@hms/domain/access'
import { accessMatrix } from '@hms/domain/access'
import { procedureFor } from '../../trpc.ts'

/** The access rules as this server enforces them: role × right × scope. */
export const matrix = procedureFor('access.readMatrix').query((): AccessMatrix => accessMatrix())
