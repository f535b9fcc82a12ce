import type { Role } from '@hms/domain/access'
import { mayAnywhere } from '@hms/domain/access'
import type { LocalizedText } from '@hms/domain/language'
import { readInstitution, isDemo } from '../../platform/institution.ts'
import type { Institution } from '../../platform/institution.ts'
import { openProcedure } from '../../trpc.ts'
import type { NamedUnit } from '../organisation/public.ts'
import { unitsByCode } from '../organisation/public.ts'

/** Who is signed in, and where. */
export interface Me {
  readonly person: {
    readonly id: string
    readonly name: LocalizedText
    readonly roles: readonly { readonly role: Role; readonly unit: NamedUnit | null }[]
    /** Whether one of the roles may read reports; there is nothing to ask for otherwise. */
    readonly readsReports: boolean
  }
  readonly institution: Institution
  /** Whether the persons and units are invented. */
  readonly demo: boolean
}

/** Who is signed in; null when nobody is. */
export const me = openProcedure.query(async ({ ctx }): Promise<Me | null> => {
  const { person } = ctx
  if (!person) return null
  return ctx.database.read(async (trx) => {
    const units = await unitsByCode(
      trx,
      person.appointments.flatMap(({ unit }) => unit ?? []),
    )
    return {
      person: {
        id: person.id,
        name: person.name,
        roles: person.appointments.map(({ role, unit }) => ({
          role,
          unit: unit === null ? null : (units.get(unit) ?? null),
        })),
        readsReports: mayAnywhere(
          person.appointments.map(({ role }) => role),
          'report.read',
        ),
      },
      institution: await readInstitution(trx),
      demo: await isDemo(trx),
    }
  })
})
