import { procedureFor } from '../../trpc.ts'
import { readOrganisation } from './read-organisation.ts'
import type { NamedUnit } from './units.ts'

/** A node directly under the institution: a faculty, the central administration, a museum. */
export interface Faculty extends NamedUnit {
  readonly campus: string
}

/** The faculties, in the order of their codes. */
export const faculties = procedureFor('organisation.read').query(
  async ({ ctx }): Promise<readonly Faculty[]> =>
    ctx.database.read(async (trx) => {
      const organisation = await readOrganisation(trx)
      return organisation.tree.faculties.map(({ code, name, campus }) => ({ code, name, campus }))
    }),
)
