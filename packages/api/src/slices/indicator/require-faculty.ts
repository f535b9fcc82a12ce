import type { CurrentPerson } from '../../context.ts'
import type { Trx } from '../../database/schema.ts'
import { permissionOf } from '../../trpc.ts'
import { readOrganisation, resourceOf } from '../organisation/public.ts'

/** Throws notFound when a faculty is asked for whose figures the person may not see by themselves. */
export async function requireFaculty(trx: Trx, person: CurrentPerson, faculty: string | null): Promise<void> {
  if (faculty === null) return
  const organisation = await readOrganisation(trx)
  permissionOf(person, 'figures.faculty').require(resourceOf(organisation, faculty))
}
