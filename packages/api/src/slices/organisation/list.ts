import type { LocalizedText } from '@hms/domain/language'
import type { UnitKind } from '@hms/domain/organisation'
import { procedureFor } from '../../trpc.ts'
import { readOrganisation } from './read-organisation.ts'

/** A unit of the organisation tree, to choose from. */
export interface ListedUnit {
  readonly code: string
  readonly name: LocalizedText
  readonly kind: UnitKind
  readonly campus: string
}

/** All units of today, in the order of their codes. */
export const list = procedureFor('organisation.read').query(async ({ ctx }): Promise<readonly ListedUnit[]> =>
  ctx.database.read(async (trx) => {
    const { units } = await readOrganisation(trx)
    return units.map(({ code, name, kind, campus }) => ({ code, name, kind, campus }))
  }),
)
