import { readFile } from 'node:fs/promises'
import type { RegisterId, StaffGroup } from '@hms/domain/figure-register'
import { figureRegister, figureRegisters, staffGroups } from '@hms/domain/figure-register'
import type { Unit } from '@hms/domain/organisation'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import { importRows } from '../figure-register/public.ts'
import { readOrganisation } from '../organisation/public.ts'
import { chance } from './chance.ts'

/** For how many years the demo has kept sick leave. */
const yearsKept = 3

/** The registers of the demo: staff and sick leave of all units are made up here, the others lie as files. */
export async function fillFigureRegisters(trx: Trx, now: Date): Promise<void> {
  const day = localDay(now)
  const year = Number(day.slice(0, 4))
  const { units } = await readOrganisation(trx)
  const working = units.filter(({ kind }) => kind !== 'institution')
  for (let of = year - yearsKept + 1; of <= year; of += 1) {
    const quarters = [1, 2, 3, 4].filter((quarter) => of < year || isOver(quarter, day))
    await take(trx, 'sickLeave', sickLeaveRows(working, of, quarters), now)
  }
  await take(trx, 'staff', staffRows(working, year - 1), now)
  for (const { id } of figureRegisters.filter(({ persons }) => !persons)) {
    const file = new URL(`../../../demo-data/registers/${id}.csv`, import.meta.url)
    const text = await readFile(file, 'utf8')
    const ofNow = text.replaceAll('{last}', String(year - 1)).replaceAll('{before}', String(year - 2))
    await take(trx, id, ofNow.trimEnd().split('\n'), now)
  }
}

function isOver(quarter: number, day: string): boolean {
  return Number(day.slice(5, 7)) > quarter * 3
}

async function take(trx: Trx, id: RegisterId, lines: readonly string[], now: Date): Promise<void> {
  const header = figureRegister(id).columns.map(({ name }) => name)
  const text = lines[0]?.startsWith(`${header[0]};`) ? lines : [header.join(';'), ...lines]
  if (text.length < 2) return
  const taken = await importRows(trx, figureRegister(id), Buffer.from(text.join('\n')), { by: null, at: now })
  if (!taken.ok) throw new Error(`The demo's own data has faults: ${JSON.stringify(taken.problem)}`)
}

/** How many of each group work in a unit of middling size, how much they are absent by certificate, and by themselves. */
const groups: Readonly<
  Record<StaffGroup, { readonly persons: number; readonly doctor: number; readonly self: number }>
> = {
  technicalAdministrative: { persons: 12, doctor: 0.052, self: 0.014 },
  academic: { persons: 16, doctor: 0.021, self: 0.005 },
  phdCandidates: { persons: 8, doctor: 0.027, self: 0.009 },
  managers: { persons: 2, doctor: 0.013, self: 0.003 },
  others: { persons: 3, doctor: 0.03, self: 0.01 },
}

const workingDays = 58

function personsOf({ code, kind }: Unit, group: StaffGroup, year: number): number {
  const isAcademic = group === 'academic' || group === 'phdCandidates'
  if (isAcademic && kind !== 'department') return 0
  const size = 0.4 + 1.6 * chance('size', code)
  const growth = 1 + 0.02 * (year - 2024)
  return Math.max(1, Math.round(groups[group].persons * size * growth * (0.7 + 0.6 * chance(code, group))))
}

function sickLeaveRows(units: readonly Unit[], year: number, quarters: readonly number[]): readonly string[] {
  return quarters.flatMap((quarter) =>
    units.flatMap((unit) =>
      staffGroups.flatMap((group) => {
        const persons = personsOf(unit, group, year)
        if (persons === 0) return []
        const agreed = persons * workingDays
        const season = [1.25, 0.95, 0.8, 1.1][quarter - 1] ?? 1
        const of = (kind: 'self' | 'doctor') =>
          Math.round(
            2 *
              agreed *
              groups[group][kind] *
              season *
              (0.4 + 1.2 * chance(unit.code, group, kind, `${year}-${quarter}`)),
          ) / 2
        const cells = [unit.code, year, quarter, group, persons, agreed, of('self'), of('doctor')]
        return [cells.join(';')]
      }),
    ),
  )
}

function staffRows(units: readonly Unit[], year: number): readonly string[] {
  const made = {
    academic: ['academic', 'phdCandidates'],
    administrative: ['managers', 'others'],
    technical: ['technicalAdministrative'],
  } as const satisfies Record<string, readonly StaffGroup[]>
  return units.flatMap((unit) =>
    Object.entries(made).flatMap(([group, of]) => {
      const persons = of.reduce((sum, one) => sum + personsOf(unit, one, year), 0)
      if (persons === 0) return []
      const personYears = Math.round(persons * 9.3) / 10
      const temporary = Math.round(personYears * (group === 'academic' ? 3 : 1)) / 10
      return [[unit.code, year, group, persons, personYears, temporary].join(';')]
    }),
  )
}
