import { readFile } from 'node:fs/promises'
import { daysAfter } from '@hms/domain/calendar'
import type { HealthPlanStatus, OrderKind, OrderState } from '@hms/domain/occupational-health'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import { readHealthPlans } from '../data-import/public.ts'
import { chance } from './chance.ts'
import { handedInUnit, humanitiesUnit, idOf, laboratoryUnit, waitingUnit } from './demo-persons.ts'

/** Makes the demo's elections, meetings and notes of the safety service. */
export async function makeSafetyService(trx: Trx, now: Date): Promise<void> {
  const today = localDay(now)
  const elected = await trx
    .selectFrom('appointment')
    .where('role', 'in', ['safetyRepresentative', 'deputySafetyRepresentative'])
    .select(['personId', 'role', 'unitCode', 'areaCode', 'validFrom'])
    .orderBy('id')
    .execute()
  await trx
    .insertInto('election')
    .values(
      elected.map(({ personId, role, unitCode, areaCode, validFrom }) => {
        const entitled = 12 + Math.floor(chance(personId, 'entitled') * 80)
        return {
          unitCode,
          areaCode,
          role: role as 'safetyRepresentative' | 'deputySafetyRepresentative',
          heldOn: daysAfter(validFrom, -35),
          elected: personId,
          termFrom: validFrom,
          entitled,
          voted: Math.floor(entitled * (0.4 + chance(personId, 'voted') * 0.5)),
          recordedBy: null,
          recordedAt: now,
        }
      }),
    )
    .execute()
  const units = await trx.selectFrom('unit').where('reports', '=', true).select('code').execute()
  const meeting = (unitCode: string) => {
    const day = daysAfter(today, -20 - Math.floor(chance(unitCode, 'meeting') * 120))
    const isAgreed = unitCode !== humanitiesUnit && chance(unitCode, 'next') < 0.6
    return {
      unitCode,
      day,
      topics: 'Handlingsplanen, siste HMS-runde, og det verneombudet har tatt opp.',
      nextOn: isAgreed ? daysAfter(today, 14 + Math.floor(chance(unitCode, 'when') * 60)) : null,
      recordedBy: null,
      recordedAt: now,
    }
  }
  await trx
    .insertInto('safetyMeeting')
    .values(
      units
        .filter(({ code }) => code === humanitiesUnit || chance(code, 'meets') < 0.75)
        .map(({ code }) => meeting(code)),
    )
    .execute()
  await trx
    .insertInto('yearNote')
    .values({
      year: Number(today.slice(0, 4)) - 1,
      text: 'Verneombudene var med på de fleste HMS-rundene. To verneområder var uten vara en del av året, og valgene bør begynne tidligere. Leder og verneombud møtes oftere enn før, men ikke overalt.',
      writtenBy: idOf('chiefSafetyRepresentative', null),
      writtenAt: now,
    })
    .execute()
}

const orders: readonly {
  readonly unitCode: string
  readonly kind: OrderKind
  readonly asked: string
  readonly state: OrderState
  readonly words: string | null
  readonly days: number
}[] = [
  {
    unitCode: laboratoryUnit,
    kind: 'hygieneMeasurement',
    asked: 'Måling av løsemidler i avtrekksskapene i B-fløya.',
    state: 'asked',
    words: null,
    days: 6,
  },
  {
    unitCode: handedInUnit,
    kind: 'ergonomics',
    asked: 'Gjennomgang av arbeidsplassene i det nye kontorlandskapet.',
    state: 'accepted',
    words: null,
    days: 30,
  },
  {
    unitCode: waitingUnit,
    kind: 'workplaceVisit',
    asked: 'Støy i konstruksjonshallen.',
    state: 'given',
    words: 'Støyen er kartlagt. Rapporten anbefaler skjerming ved to maskiner.',
    days: 150,
  },
]

/** Makes the demo's plans with the occupational health service, as they stood in 2022 and stand now, and its orders. */
export async function makeOccupationalHealth(trx: Trx, now: Date): Promise<void> {
  const file = await readFile(
    new URL('../../../demo-data/occupational-health-plans-2022.csv', import.meta.url),
  )
  const plans = await readHealthPlans(trx, file)
  if (!plans.ok) throw new Error(`The demo's plans have faults: ${JSON.stringify(plans.problem)}`)
  const year = Number(localDay(now).slice(0, 4))
  const since: Readonly<Record<HealthPlanStatus, HealthPlanStatus>> = {
    notStarted: 'inProgress',
    inProgress: 'established',
    established: 'established',
  }
  const kept = { recordedBy: null, recordedAt: now }
  await trx
    .insertInto('healthPlan')
    .values([
      ...plans.value.map((plan) => ({ ...plan, ...kept })),
      ...plans.value.map((plan) => ({ ...plan, year, status: since[plan.status], ...kept })),
      {
        unitCode: laboratoryUnit,
        year,
        status: 'inProgress',
        note: 'Møte med rådgiver i september.',
        ...kept,
      },
    ])
    .execute()
  await trx
    .insertInto('healthOrder')
    .values(
      orders.map(({ days, ...order }) => ({
        ...order,
        findingId: null,
        askedBy: idOf('lineManager', order.unitCode),
        askedAt: new Date(now.getTime() - days * 86_400_000),
        movedBy: null,
        movedAt: new Date(now.getTime() - Math.floor(days / 2) * 86_400_000),
      })),
    )
    .execute()
}
