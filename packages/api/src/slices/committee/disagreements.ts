import type { ComparedClaim, TableFlag } from '@hms/domain/annual-report'
import { compareWithPrinted, tableFlags } from '@hms/domain/annual-report'
import type { YearFigures } from '@hms/domain/indicator'
import type { Trx } from '../../database/schema.ts'
import { isDemo } from '../../platform/institution.ts'
import { procedureFor } from '../../trpc.ts'
import { yearFigures } from '../indicator/public.ts'

/** The printed report of 2022 held against its own tables. */
export interface Disagreements {
  readonly claims: readonly ComparedClaim[]
  readonly tableFlags: readonly TableFlag[]
}

/** Where the printed report and its tables disagree, and where they agree. Empty outside the demo: it is another's report. */
export const disagreements = procedureFor('figures.read').query(async ({ ctx }): Promise<Disagreements> =>
  ctx.database.read(async (trx) => {
    const years = (await isDemo(trx)) ? await figuresOfPrintedYears(trx) : []
    return { claims: compareWithPrinted(years), tableFlags: tableFlags(years) }
  }),
)

/** The years whose tables it gives. */
const printedYears = [2021, 2022]

async function figuresOfPrintedYears(trx: Trx): Promise<readonly YearFigures[]> {
  const figures: YearFigures[] = []
  for (const year of printedYears) {
    const found = await yearFigures(trx, year)
    if (found) figures.push(found)
  }
  return figures
}
