import { createHash } from 'node:crypto'
import { daysAfter } from '@hms/domain/calendar'
import type { IncidentCategory, IncidentState, IncidentType } from '@hms/domain/incident'
import { sql } from 'kysely'
import type { Trx } from '../../database/schema.ts'
import { localDay, timeZone } from '../../platform/clock.ts'
import { readOrganisation } from '../organisation/public.ts'
import { chance } from './chance.ts'
import { handedInUnit, humanitiesUnit, idOf, laboratoryUnit } from './demo-persons.ts'

/** A case of the demo. */
interface DemoCase {
  readonly unitCode: string
  /** Days ago. */
  readonly ago: number
  readonly type: IncidentType
  readonly categories: readonly IncidentCategory[]
  readonly what: string
  readonly place: string
  readonly state: IncidentState
  /** The causes, each behind the one before. */
  readonly whys?: readonly string[]
  readonly answer?: string
  readonly reason?: string
  readonly lesson?: string
  readonly serious?: true
  readonly anonymous?: true
}

const cases: readonly DemoCase[] = [
  {
    unitCode: laboratoryUnit,
    ago: 2,
    type: 'undesiredEvent',
    categories: ['chemical', 'nearMiss'],
    what: 'En flaske med syre veltet da hylla ble skjøvet inn. Ingen ble skadd, men det kunne gått galt.',
    place: 'Bygg B, ved avtrekksskapet',
    state: 'received',
  },
  {
    unitCode: laboratoryUnit,
    ago: 12,
    type: 'nonconformity',
    categories: ['building', 'fire'],
    what: 'Rømningsveien i andre etasje er sperret av esker.',
    place: 'Korridoren ved trappa',
    state: 'received',
    anonymous: true,
  },
  {
    unitCode: laboratoryUnit,
    ago: 40,
    type: 'undesiredEvent',
    categories: ['injury', 'machinesAndEquipment'],
    what: 'En person fikk hånda i klem i søyleboremaskinen.',
    place: 'Verkstedet i kjelleren',
    state: 'causeFound',
    whys: ['Skjermen var tatt av.', 'Den er i veien når store emner skal inn.'],
    serious: true,
  },
  {
    unitCode: laboratoryUnit,
    ago: 75,
    type: 'improvementSuggestion',
    categories: ['ergonomics'],
    what: 'Fotskamler ved laboratoriebenkene ville gjort det lettere å sitte riktig.',
    place: '',
    state: 'closed',
    whys: ['Benkene er like høye for alle.'],
    answer: 'Vi har kjøpt seks fotskamler. De står på B201.',
    reason: 'Rettet med en gang, uten eget tiltak.',
    lesson: 'Spør brukerne før dere kjøper benker: Høyden må kunne tilpasses.',
  },
  {
    unitCode: laboratoryUnit,
    ago: 100,
    type: 'nonconformity',
    categories: ['organisation'],
    what: 'Parkeringsplassen ved inngangen er for liten.',
    place: '',
    state: 'rejected',
    reason: 'Parkering hører til Eiendomsavdelingen. Vi har sendt det dit.',
  },
  {
    unitCode: humanitiesUnit,
    ago: 20,
    type: 'nonconformity',
    categories: ['indoorClimate'],
    what: 'Det er 26 grader på lesesalen hver ettermiddag.',
    place: 'Lesesalen',
    state: 'accepted',
  },
  {
    unitCode: handedInUnit,
    ago: 55,
    type: 'undesiredEvent',
    categories: ['violenceOrThreats', 'psychosocial'],
    what: 'En besøkende ropte og slo i skranken.',
    place: 'Resepsjonen',
    state: 'closed',
    whys: ['Den besøkende hadde ventet lenge uten beskjed.'],
    answer: 'Vi har satt opp skilt om ventetid, og skranken er aldri bemannet av én alene.',
    reason: 'Gjort med en gang.',
    lesson: 'Si fra om ventetiden før noen spør. Da blir det roligere i skranken.',
  },
]

/** Fills in what was reported, and the older cases of units that the figures are made of. */
export async function makeIncidents(trx: Trx, now: Date): Promise<void> {
  const today = localDay(now)
  const numbered = [...cases, ...(await plainCases(trx))]
  for (const one of numbered) await addCase(trx, one, today)
  await tellOfInjury(trx, now)
  await raiseConcerns(trx, now)
}

const types = ['undesiredEvent', 'nonconformity', 'improvementSuggestion'] as const
const categories = ['nearMiss', 'fire', 'building', 'chemical', 'ergonomics', 'electricity'] as const
const plainWords: Readonly<Record<IncidentType, string>> = {
  undesiredEvent: 'Noen snublet i en løs kabel. Ingen ble skadd.',
  nonconformity: 'En dør som skal være låst, sto åpen.',
  improvementSuggestion: 'Vi kunne hatt bedre skilt til førstehjelpsutstyret.',
}

/** Some of every unit that reports, except of those that have cases of their own. */
async function plainCases(trx: Trx): Promise<readonly DemoCase[]> {
  const withCases = new Set(cases.map(({ unitCode }) => unitCode))
  const { units } = await readOrganisation(trx)
  return units
    .filter(({ code, reports }) => reports && !withCases.has(code))
    .flatMap(({ code }) =>
      Array.from({ length: Math.floor(chance('cases', code) * 4) }, (_, number) => {
        const word = `${code} ${number}`
        const type = types[Math.floor(chance('type', word) * types.length)] ?? 'nonconformity'
        const isClosed = chance('state', word) < 0.8
        return {
          unitCode: code,
          ago: 20 + Math.floor(chance('ago', word) * 300),
          type,
          categories: [categories[Math.floor(chance('category', word) * categories.length)] ?? 'building'],
          what: plainWords[type],
          place: '',
          state: isClosed ? ('closed' as const) : ('accepted' as const),
          ...(isClosed && { answer: 'Takk. Det er ordnet.', reason: 'Ordnet med en gang.' }),
        }
      }),
    )
}

async function addCase(trx: Trx, one: DemoCase, today: string): Promise<void> {
  const day = daysAfter(today, -one.ago)
  const causes = (one.whys ?? []).map((text, at) => ({
    id: `demo-cause-${at}`,
    parent: at === 0 ? null : `demo-cause-${at - 1}`,
    text,
  }))
  const isOver = one.state === 'closed' || one.state === 'rejected'
  const endedOn = isOver ? daysAfter(day, Math.min(10, one.ago)) : null
  const at = sql<Date>`(${day}::date::timestamp + interval '10 hours') at time zone ${timeZone}`
  const { id } = await trx
    .insertInto('incident')
    .values({
      unitCode: one.unitCode,
      channel: 'open',
      type: one.type,
      categories: JSON.stringify(one.categories),
      roomId: null,
      place: one.place,
      happenedOn: day,
      happenedTime: null,
      what: one.what,
      serious: one.serious ?? false,
      wantsAnonymity: one.anonymous ?? false,
      state: one.state,
      reportedAt: at,
      arrivedOn: day,
      deadline: one.state === 'received' || one.state === 'rejected' ? null : daysAfter(day, 30),
      causes: JSON.stringify(causes),
      reason: one.reason ?? null,
      answer: one.answer ?? null,
      closedOn: one.state === 'closed' ? endedOn : null,
      rejectedOn: one.state === 'rejected' ? endedOn : null,
      changedAt: at,
      requestKey: createHash('sha256').update(`${one.unitCode} ${one.ago} ${one.what}`).digest('hex'),
      oldId: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (one.lesson === undefined) return
  await trx
    .insertInto('lesson')
    .values({
      incidentId: id,
      unitCode: one.unitCode,
      type: one.type,
      categories: JSON.stringify(one.categories),
      text: one.lesson,
      sharedAt: at,
    })
    .execute()
}

async function tellOfInjury(trx: Trx, now: Date): Promise<void> {
  await trx
    .insertInto('injury')
    .values({
      unitCode: laboratoryUnit,
      incidentId: null,
      happenedOn: daysAfter(localDay(now), -40),
      happenedTime: '13:20',
      place: 'Verkstedet i kjelleren',
      activity: 'workshop',
      course: 'Hånda kom i klem i søyleboremaskinen.',
      cause: 'Skjermen var tatt av.',
      kind: 'crush',
      sentToNavOn: daysAfter(localDay(now), -38),
      recordedAt: now,
      recordedBy: idOf('lineManager', laboratoryUnit),
    })
    .execute()
}

async function raiseConcerns(trx: Trx, now: Date): Promise<void> {
  const raisedBy = idOf('safetyRepresentative', laboratoryUnit)
  const raisedAt = new Date(now.getTime() - 9 * 86_400_000)
  const open = { answer: null, answeredAt: null, answeredBy: null }
  await trx
    .insertInto('concern')
    .values({
      unitCode: laboratoryUnit,
      text: 'Avtrekksskapene på B203 er ikke kontrollert siden i fjor. Når blir det gjort?',
      raisedAt,
      raisedBy,
      ...open,
    })
    .execute()
  await trx
    .insertInto('workStop')
    .values({
      unitCode: laboratoryUnit,
      place: 'Verkstedet i kjelleren',
      stoppedAt: new Date(now.getTime() - 40 * 86_400_000),
      reason: 'Søyleboremaskinen ble brukt uten skjerm.',
      done: 'Maskinen er koblet fra.',
      liftedAt: new Date(now.getTime() - 38 * 86_400_000),
      liftedBecause: 'Skjermen er på plass, og maskinen er kontrollert.',
      stoppedBy: raisedBy,
      liftedBy: raisedBy,
    })
    .execute()
}
