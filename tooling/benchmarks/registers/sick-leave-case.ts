import { allGroups } from '@hms/domain/figure-register'
import type { Database } from '../../../packages/api/src/database/open-database.ts'
import { readFigures, readYear } from '../../../packages/api/src/slices/sick-leave/public.ts'
import { seriesPages, yearPages } from './best-sql.ts'
import type { RegisterCase } from './register-race.ts'
import { day, lastYear, reader, seedSickLeave } from './seed-sick-leave.ts'

const acting = (database: Database) => database.actingFor({ person: reader, action: 'sickLeave.read', day })

const yearPage = (database: Database) =>
  acting(database).read((trx) => readYear(trx, { year: lastYear, group: allGroups }))

const series = (database: Database) => acting(database).read((trx) => readFigures(trx, null))

/** Ten years of sick leave: the page of a year, and the institution's years. */
export function sickLeaveCase(units: number, years: number): RegisterCase {
  return {
    name: 'sick leave',
    seed: async (database) => `${await seedSickLeave(database, units, years)} rows of sick leave`,
    races: [
      { name: 'sick leave of a year', ours: yearPage, sql: yearPages },
      { name: 'sick leave over the years', ours: series, sql: seriesPages },
    ],
    async checkSame(database) {
      const ours = await yearPage(database)
      const shown = ours.places.map(({ place, figures, yearBefore }) => ({
        code: place.kind === 'campus' ? '' : place.unit.code,
        now: figures && !figures.withheld ? figures.amounts.absenceDays.year : null,
        before: yearBefore && !yearBefore.withheld ? yearBefore.amounts.absenceDays.year : null,
      }))
      const ourSeries = await series(database)
      const ourSum = ourSeries.reduce(
        (sum, { figures }) => sum + (figures.withheld ? 0 : figures.amounts.absenceDays.year),
        0,
      )
      await database.withConnection(async (connection) => {
        for (const [name, query] of Object.entries(yearPages)) {
          const rows = await query(connection)
          const same =
            rows.length === shown.length &&
            shown.every(({ code, now, before }, index) => {
              const row = rows[index]
              return row?.code === code && isNear(now, row.now) && isNear(before, row.before)
            })
          if (!same) throw new Error(`Sick leave of a year differs ${name}`)
        }
        for (const [name, query] of Object.entries(seriesPages)) {
          const sum = (await query(connection)).reduce((total, { absent }) => total + absent, 0)
          if (!isNear(ourSum, sum))
            throw new Error(`Sick leave over the years differs ${name}: ${ourSum}, ${sum}`)
        }
      })
    },
  }
}

function isNear(ours: number | null, theirs: number): boolean {
  return ours !== null && Math.abs(ours - theirs) < 0.01
}
