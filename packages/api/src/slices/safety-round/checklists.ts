import type { Checklist } from '@hms/domain/safety-round'
import { checklists as newest } from '@hms/domain/safety-round/checklists'
import { procedureFor } from '../../trpc.ts'

/** The checklists that a round is planned with now. */
export const checklists = procedureFor('rooms.read').query((): readonly Checklist[] => Object.values(newest))
