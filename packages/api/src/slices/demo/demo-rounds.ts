import { readFile } from 'node:fs/promises'
import { daysAfter } from '@hms/domain/calendar'
import type {
  Grade,
  PlannedRoom,
  Point,
  ResultEntry,
  ResultField,
  ResultValue,
  RoomType,
  RoundState,
} from '@hms/domain/safety-round'
import {
  checklistNames,
  findingsOfRound,
  pointsOf,
  proposedLists,
  resultKey,
  resultsOf,
} from '@hms/domain/safety-round'
import { checklists } from '@hms/domain/safety-round/checklists'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import { takeInRooms } from '../data-import/public.ts'
import { recordFindings } from '../finding/public.ts'
import { readRoundSigning, readScope, standingResults, storeResults } from '../safety-round/public.ts'
import { chance } from './chance.ts'
import { addMeasure } from './demo-plans.ts'
import { handedInUnit, humanitiesUnit, idOf, laboratoryUnit, waitingUnit } from './demo-persons.ts'

/** Something that was seen on one of the demo's rounds. */
interface SeenInDemo {
  /** Code of the room, and the item. */
  readonly at: readonly [room: string, item: string]
  readonly severity: 'critical' | 'serious' | 'lessSerious'
  readonly note: string
  readonly owner: 'lineManager' | 'safetyRepresentative' | 'Eiendomsavdelingen'
  /** Days after the round. */
  readonly within: number
}

/** One of the demo's rounds. */
interface DemoRound {
  readonly unitCode: string
  /** Days from today. */
  readonly inDays: number
  readonly state: RoundState
  /** How much of it has been walked, from 0 to 1. */
  readonly walked: number
  readonly seen: readonly SeenInDemo[]
  /** What is looked at especially. */
  readonly themes?: readonly string[]
}

const rounds: readonly DemoRound[] = [
  {
    unitCode: laboratoryUnit,
    inDays: -376,
    state: 'archived',
    walked: 1,
    seen: [
      {
        at: ['B201', 'laboratory.labels'],
        severity: 'serious',
        note: 'To sprutflasker på benken har ingen etikett.',
        owner: 'safetyRepresentative',
        within: 14,
      },
      {
        at: ['B203', 'laboratory.emergencyShower'],
        severity: 'serious',
        note: 'Nøddusjen er ikke prøvd siden i fjor vår.',
        owner: 'Eiendomsavdelingen',
        within: 400,
      },
      {
        at: ['U020', 'workshop.guards'],
        severity: 'critical',
        note: 'Skjermen på søyleboremaskinen er tatt av.',
        owner: 'lineManager',
        within: 7,
      },
      {
        at: ['B101', 'office.cables'],
        severity: 'lessSerious',
        note: 'En skjøteledning ligger over gulvet ved vinduet.',
        owner: 'lineManager',
        within: 420,
      },
    ],
  },
  {
    unitCode: laboratoryUnit,
    inDays: 6,
    state: 'planned',
    walked: 0,
    seen: [],
    themes: ['Avfall og kjemikalier som ikke lenger er i bruk'],
  },
  {
    unitCode: handedInUnit,
    inDays: -40,
    state: 'signed',
    walked: 1,
    seen: [
      {
        at: ['E010', 'workshop.noise'],
        severity: 'serious',
        note: 'Det er ikke hørselvern ved inngangen til hallen.',
        owner: 'lineManager',
        within: 60,
      },
    ],
  },
  {
    unitCode: humanitiesUnit,
    inDays: -1,
    state: 'underway',
    walked: 0.5,
    seen: [
      {
        at: ['H210', 'office.workstation'],
        severity: 'lessSerious',
        note: 'To pulter kan ikke heves.',
        owner: 'lineManager',
        within: 90,
      },
    ],
  },
  {
    unitCode: waitingUnit,
    inDays: 2,
    state: 'ready',
    walked: 0,
    seen: [],
    themes: ['Rømningsveier', 'Støy i åpne kontorer'],
  },
]

/** Makes the demo's rooms, and rounds in several states. What the signed ones found is in the plans. */
export async function makeRounds(trx: Trx, now: Date): Promise<void> {
  const file = await readFile(new URL('../../../demo-data/rooms.csv', import.meta.url))
  const imported = await takeInRooms(trx, file, { by: null, dryRun: false })
  if (!imported.ok) throw new Error(`The demo's rooms have faults: ${JSON.stringify(imported.problem)}`)
  for (const round of rounds) await makeRound(trx, round, now)
}

async function makeRound(trx: Trx, round: DemoRound, now: Date): Promise<void> {
  const { unitCode, state } = round
  const day = daysAfter(localDay(now), round.inDays)
  const at = new Date(`${day}T10:00:00Z`)
  const isSigned = state === 'signed' || state === 'archived'
  const manager = idOf('lineManager', unitCode)
  const rooms = await roomsOf(trx, unitCode)
  const lists = checklistNames.filter((name) => rooms.some((room) => room.lists.includes(name)))
  const { id } = await trx
    .insertInto('safetyRound')
    .values({
      unitCode,
      day,
      startsAt: '09:00',
      endsAt: '11:00',
      themes: JSON.stringify(round.themes ?? []),
      state,
      checklists: JSON.stringify(lists.map((name) => checklists[name].id)),
      ownItems: '[]',
      reason: null,
      plannedBy: manager,
      plannedAt: new Date(at.getTime() - 20 * 86_400_000),
      changedAt: at,
      signedAt: isSigned ? at : null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await trx
    .insertInto('roundParticipant')
    .values(
      (['lineManager', 'safetyRepresentative'] as const).map((role, place) => ({
        roundId: id,
        place,
        personId: idOf(role, unitCode),
        role,
        name: null,
      })),
    )
    .execute()
  await trx
    .insertInto('roundRoom')
    .values(
      rooms.map(({ room, details, lists: ofRoom }, place) => ({
        roundId: id,
        roomId: room,
        place,
        details: JSON.stringify(details),
        lists: JSON.stringify(ofRoom),
        leftOut: '[]',
      })),
    )
    .execute()
  const points = pointsOf({ checklists: Object.values(checklists), ownItems: [], rooms })
  const codeOf = new Map(rooms.map(({ room, details }) => [room, details.code]))
  const entries = walk(points, codeOf, round, day, at)
  await storeResults(
    trx,
    { roundId: id, person: manager, role: 'lineManager', now: at, waits: false },
    entries,
  )
  if (!isSigned) return
  await signRound(trx, { id, unitCode, day, at })
  await planWhatWasFound(trx, { id, unitCode, day, at, codeOf, points, seen: round.seen })
}

interface SignedDemoRound {
  readonly id: number
  readonly unitCode: string
  readonly day: string
  readonly at: Date
}

async function signRound(trx: Trx, { id, unitCode, day, at }: SignedDemoRound): Promise<void> {
  const name = { nb: unitCode, nn: unitCode, en: unitCode }
  const round = { id, unit: { code: unitCode, name }, day, reopened: 0 }
  const scope = await readScope(trx, id)
  const registers = await standingResults(trx, id)
  const { contentHash } = await readRoundSigning(trx, round, scope, registers, at)
  const parts = [
    { part: 'manager', role: 'lineManager' },
    { part: 'representative', role: 'safetyRepresentative' },
  ] as const
  await trx
    .insertInto('roundSignature')
    .values(
      parts.map(({ part, role }) => ({
        roundId: id,
        part,
        signedBy: idOf(role, unitCode),
        role,
        capacity: 'self' as const,
        signedAt: at,
        contentHash,
        drawing: null,
      })),
    )
    .execute()
}

/** What signing does to the unit's plan, without a trace: nobody did it. */
async function planWhatWasFound(
  trx: Trx,
  {
    id,
    unitCode,
    day,
    at,
    codeOf,
    points,
    seen,
  }: Pick<SignedDemoRound, 'id' | 'unitCode' | 'day' | 'at'> &
    Pick<DemoRound, 'seen'> & {
      readonly codeOf: ReadonlyMap<number, string>
      readonly points: readonly Point[]
    },
): Promise<void> {
  const results = resultsOf(await standingResults(trx, id))
  const findings = findingsOfRound(id, points, results, codeOf)
  const origin = `safetyRound:${id}`
  const year = Number(day.slice(0, 4))
  await recordFindings(trx, [{ unitCode, year, origin, findings }], at)
  const stored = await trx.selectFrom('finding').where('origin', '=', origin).select(['id', 'key']).execute()
  for (const one of seen) {
    const point = points.find((place) => isAt(one, place, codeOf))
    const finding = stored.find(({ key }) => key === `${id}:${point?.key}`)
    if (!finding) throw new Error(`The demo saw something where nothing is: ${one.note}`)
    const isBody = one.owner === 'Eiendomsavdelingen'
    await addMeasure(trx, {
      unitCode,
      year,
      text: one.note,
      owner: {
        ownerPerson: null,
        ownerRole: one.owner === 'Eiendomsavdelingen' ? null : one.owner,
        ownerBody: isBody ? one.owner : null,
      },
      deadline: daysAfter(day, one.within),
      lookedAtOn: day,
      source: 'safetyRound',
      findingId: finding.id,
      goalId: null,
      state: 'planned',
      closedOn: null,
      madeAt: at,
      madeBy: idOf('lineManager', unitCode),
    })
  }
}

function isAt({ at: [room, item] }: SeenInDemo, point: Point, codeOf: ReadonlyMap<number, string>): boolean {
  return room === codeOf.get(point.room) && item === point.item
}

async function roomsOf(trx: Trx, unitCode: string) {
  const rooms = await trx
    .selectFrom('room')
    .where('unitCode', '=', unitCode)
    .orderBy('building')
    .orderBy('code')
    .select(['id', 'code', 'name', 'type', 'building', 'floor'])
    .execute()
  return rooms.map(({ id: room, ...details }): PlannedRoom & { readonly details: typeof details } => ({
    room,
    lists: listsFor(details.type),
    leftOut: [],
    details,
  }))
}

function listsFor(type: RoomType): PlannedRoom['lists'] {
  return proposedLists(type, Object.values(checklists))
}

/** What was registered on the walk: what is told of, and of the other points that they are in order, or don't apply. */
function walk(
  points: readonly Point[],
  codeOf: ReadonlyMap<number, string>,
  { unitCode, walked, seen }: DemoRound,
  day: string,
  at: Date,
): readonly ResultEntry[] {
  const done = points.slice(0, Math.ceil(points.length * walked))
  const values = done.flatMap((point): readonly (readonly [string, ResultValue])[] => {
    const found = seen.find((one) => isAt(one, point, codeOf))
    const fields = found ? fieldsOf(found, day) : { grade: usualGrade(unitCode, point.key) }
    return Object.entries(fields).map(([field, value]) => [keyOf(point, field as PlainField), value])
  })
  return values.map(([key, value], number) => ({
    id: `demo-${unitCode}-${day}-${number}`,
    key,
    value,
    stamp: { wall: at.getTime(), counter: number, writer: 'demo' },
  }))
}

type PlainField = Exclude<ResultField, 'photo'>

function keyOf({ key: point }: Point, field: PlainField): string {
  return resultKey({ point, field })
}

function fieldsOf({ severity, note, owner, within }: SeenInDemo, day: string) {
  return {
    grade: 'needsImprovement',
    severity,
    note,
    owner: owner === 'Eiendomsavdelingen' ? { kind: 'body', name: owner } : { kind: 'role', role: owner },
    deadline: { kind: 'date', day: daysAfter(day, within) },
  } as const satisfies Partial<Record<PlainField, ResultValue>>
}

function usualGrade(unitCode: string, point: string): Grade {
  const part = chance(unitCode, point.replace(/^\d+/, ''), 'grade')
  if (part < 0.85) return 'ok'
  return part < 0.97 ? 'notApplicable' : 'putRight'
}
