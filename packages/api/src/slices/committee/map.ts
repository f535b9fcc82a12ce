import type { SectionStanding } from '@hms/domain/indicator'
import { sectionStandings } from '@hms/domain/indicator'
import type { Section } from '@hms/domain/questionnaire'
import { z } from 'zod'
import { yearNumber } from '../../platform/inputs.ts'
import { procedureFor } from '../../trpc.ts'
import { organisationOfCampaign } from '../campaign/public.ts'
import { requireFaculty } from '../indicator/public.ts'
import type { UnitOfFaculty } from '../organisation/public.ts'
import { reportingUnits, resourceOf } from '../organisation/public.ts'
import { handedInOutcomes } from '../report/public.ts'
import { requireCampaign } from './require-campaign.ts'

const input = z.object({ year: yearNumber, faculty: z.string().max(40).optional() })

/** The map of units × sections. */
export interface UnitMap {
  readonly sections: readonly Pick<Section, 'key' | 'title'>[]
  /** Those that the person may see. */
  readonly units: readonly {
    readonly unit: UnitOfFaculty
    readonly submitted: boolean
    /** One for each section; none of a unit that hasn't handed in. */
    readonly cells: readonly SectionStanding[]
  }[]
}

/** How each unit stands in each section of what it handed in. */
export const map = procedureFor('figures.units')
  .input(input)
  .query(async ({ ctx, input: { year, faculty = null } }): Promise<UnitMap> =>
    ctx.database.read(async (trx) => {
      await requireFaculty(trx, ctx.person, faculty)
      const { id, edition } = await requireCampaign(trx, year)
      const organisation = await organisationOfCampaign(trx, id)
      const units = reportingUnits(organisation, faculty).filter(({ code }) =>
        ctx.permission.allows(resourceOf(organisation, code)),
      )
      const outcomes = await handedInOutcomes(trx, id)
      return {
        sections: edition.sections.map(({ key, title }) => ({ key, title })),
        units: units.map((unit) => {
          const handedIn = outcomes.get(unit.code)
          return {
            unit,
            submitted: Boolean(handedIn),
            cells: handedIn ? sectionStandings(edition, handedIn) : [],
          }
        }),
      }
    }),
  )
