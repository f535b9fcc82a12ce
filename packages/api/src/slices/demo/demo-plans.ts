import { readFile } from 'node:fs/promises'
import type { MeasureState } from '@hms/domain/action-plan'
import { isOpenState } from '@hms/domain/action-plan'
import { daysAfter, daysBetween } from '@hms/domain/calendar'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import { startPlan } from '../action-plan/public.ts'
import { chance } from './chance.ts'
import { humanitiesUnit, idOf, laboratoryUnit } from './demo-persons.ts'

/** A goal of the institution's plan, as the file has it: `deadline` is a day, or `ongoing`. */
interface PlanGoal {
  readonly number: string
  readonly goal: string
  readonly owner: readonly string[]
  readonly deadline: string | null
  readonly measures?: readonly (string | { readonly text: string; readonly deadline: string })[]
}

/** The year that the plan of the file was made for, and the institution's code. */
const firstYear = 2023
const institution = '1000'

/**
 * Makes the demo's plans: the institution's published one with its measures, carried along to this year; measures from
 * findings of 2022 in all states; and goals of a faculty and two departments.
 */
export async function makePlans(trx: Trx, now: Date): Promise<void> {
  const thisYear = Number(localDay(now).slice(0, 4))
  await makeInstitutionPlan(trx, now)
  await startPlan(trx, institution, thisYear, now)
  await makeMeasuresFromFindings(trx, now)
  await makeLocalPlans(trx, thisYear, now)
}

async function makeInstitutionPlan(trx: Trx, now: Date): Promise<void> {
  const file = await readFile(new URL('../../../demo-data/institution-plan.json', import.meta.url), 'utf8')
  const { goals } = JSON.parse(file) as { goals: readonly PlanGoal[] }
  const { id: planId } = await startPlan(trx, institution, firstYear, now)
  for (const goal of goals) {
    const goalId = await addGoal(trx, planId, institution, {
      number: goal.number,
      text: goal.goal,
      owners: goal.owner,
      deadline: goal.deadline,
    })
    for (const measure of goal.measures ?? []) {
      const { text, deadline } =
        typeof measure === 'string' ? { text: measure, deadline: goal.deadline ?? 'ongoing' } : measure
      const state: MeasureState =
        deadline === 'ongoing' ? 'inProgress' : chance(text, 'state') < 0.6 ? 'effectConfirmed' : 'inProgress'
      await addMeasure(trx, {
        unitCode: institution,
        year: firstYear,
        text,
        owner: {
          ownerPerson: null,
          ownerRole: null,
          ownerBody: goal.owner[0] ?? 'Seksjon for HMS og beredskap',
        },
        deadline: deadline === 'ongoing' ? null : deadline,
        lookedAtOn: daysAfter(localDay(now), -Math.floor(500 * chance(text, 'looked'))),
        source: 'goal',
        findingId: null,
        goalId,
        state,
        closedOn: isOpenState(state) ? null : deadline,
        madeAt: new Date(`${firstYear}-03-01T09:00:00Z`),
        madeBy: 'demo-hseSection',
      })
    }
  }
}

/** Some of what units lacked in 2022 has become measures. */
async function makeMeasuresFromFindings(trx: Trx, now: Date): Promise<void> {
  const findings = await trx
    .selectFrom('finding')
    .where('year', '=', 2022)
    .select(['id', 'unitCode', 'suggestion', 'gravity', 'key'])
    .orderBy('id')
    .execute()
  const today = localDay(now)
  for (const { id, unitCode, suggestion, gravity, key } of findings) {
    const share = { law: 0.8, policy: 0.5, improvement: 0.25 }[gravity]
    if (chance(unitCode, key, 'measure') > share) continue
    const state = stateOf(chance(unitCode, key, 'measure state'))
    const byPerson = chance(unitCode, key, 'owner') < 0.3
    await addMeasure(trx, {
      unitCode,
      year: 2023,
      text: suggestion.nb,
      owner: byPerson
        ? { ownerPerson: idOf('safetyRepresentative', unitCode), ownerRole: null, ownerBody: null }
        : { ownerPerson: null, ownerRole: 'lineManager', ownerBody: null },
      deadline: isOpenState(state)
        ? daysAfter(today, Math.floor(240 * chance(unitCode, key, 'deadline')) - 90)
        : '2024-06-30',
      lookedAtOn: '2023-02-01',
      source: 'finding',
      findingId: id,
      goalId: null,
      state,
      closedOn: isOpenState(state) ? null : closedOn(chance(unitCode, key, 'closed'), today),
      madeAt: new Date('2023-02-01T09:00:00Z'),
      madeBy: idOf('lineManager', unitCode),
    })
  }
}

/** Half of them this year, the others in the year after the report. */
function closedOn(part: number, today: string): string {
  if (part < 0.5) return daysAfter('2023-06-01', Math.floor(720 * part))
  const newYear = `${today.slice(0, 4)}-01-01`
  return daysAfter(newYear, Math.floor((2 * part - 1) * daysBetween(newYear, today)))
}

function stateOf(part: number): MeasureState {
  if (part < 0.2) return 'planned'
  if (part < 0.45) return 'inProgress'
  if (part < 0.75) return 'done'
  if (part < 0.9) return 'effectConfirmed'
  return part < 0.95 ? 'reopened' : 'dropped'
}

async function makeLocalPlans(trx: Trx, year: number, now: Date): Promise<void> {
  const goals = [
    ['1600', '1.1', 'Alle laboratorier har oppdaterte romkort', 'Fakultetsledelsen'],
    [laboratoryUnit, '1.1', 'Ingen arbeider alene med farlige stoffer', 'Instituttleder'],
    [humanitiesUnit, '1.1', 'Alle nye stipendiater får en fast kontakt', 'Instituttleder'],
  ] as const
  for (const [unitCode, number, text, owner] of goals) {
    const { id } = await startPlan(trx, unitCode, year, now)
    await addGoal(trx, id, unitCode, {
      number: '1.0',
      text: 'Trygt og godt arbeidsmiljø',
      owners: [],
      deadline: null,
    })
    await addGoal(trx, id, unitCode, { number, text, owners: [owner], deadline: `${year}-12-31` })
  }
}

async function addGoal(
  trx: Trx,
  planId: number,
  unitCode: string,
  goal: { number: string; text: string; owners: readonly string[]; deadline: string | null },
): Promise<number> {
  const { id } = await trx.insertInto('goal').values({ unitCode }).returning('id').executeTakeFirstOrThrow()
  await trx
    .insertInto('goalVersion')
    .values({
      planId,
      goalId: id,
      number: goal.number,
      text: goal.text,
      owners: JSON.stringify(goal.owners.map((name) => ({ kind: 'body', name }))),
      deadline: goal.deadline === 'ongoing' ? null : goal.deadline,
      ongoing: goal.deadline === 'ongoing',
    })
    .execute()
  return id
}

/** A measure as the demo has it. */
export interface DemoMeasure {
  readonly unitCode: string
  readonly year: number
  readonly text: string
  readonly owner: {
    readonly ownerPerson: string | null
    readonly ownerRole: 'lineManager' | 'safetyRepresentative' | null
    readonly ownerBody: string | null
  }
  readonly deadline: string | null
  readonly lookedAtOn: string
  readonly source: 'goal' | 'finding' | 'safetyRound'
  readonly findingId: number | null
  readonly goalId: number | null
  readonly state: MeasureState
  readonly closedOn: string | null
  readonly madeAt: Date
  readonly madeBy: string
}

/** Makes a measure of the demo: without a trace, for nobody did it. */
export async function addMeasure(trx: Trx, { owner, ...measure }: DemoMeasure): Promise<void> {
  const { id } = await trx
    .insertInto('measure')
    .values({ ...measure, ...owner, costClass: 'low', changedAt: measure.madeAt })
    .returning('id')
    .executeTakeFirstOrThrow()
  await trx
    .insertInto('measureEvent')
    .values({
      measureId: id,
      at: measure.madeAt,
      byPerson: measure.madeBy,
      asRole: measure.madeBy === 'demo-hseSection' ? 'hseSection' : 'lineManager',
      kind: 'made',
      fromState: null,
      toState: measure.state,
      text: null,
    })
    .execute()
}
