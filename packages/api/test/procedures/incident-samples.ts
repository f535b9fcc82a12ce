import { randomUUID } from 'node:crypto'
import type { IncidentState } from '@hms/domain/incident'
import { testClock } from '../clock.ts'
import type { Place } from './places.ts'
import type { ProcedurePath } from './procedures.ts'
import type { Samples } from './sample.ts'
import { anywhere, ofUnit, withoutInput } from './sample.ts'
import {
  storedConcern,
  storedIncident,
  storedIncidentPhoto,
  storedInjury,
  storedStop,
} from './stored-incidents.ts'
import { somePhoto } from './stored-rounds.ts'

/** The sample of something that is done with a case in a state. */
const ofCase = <More extends object>(state: IncidentState, more: (place: Place) => More) =>
  ofUnit(async (place, trx) => ({ id: (await storedIncident(place, trx, state)).id, ...more(place) }))

const reportOf = ({ unitCode, mark }: Place) => ({
  requestKey: randomUUID(),
  unitCode,
  type: 'undesiredEvent' as const,
  categories: ['nearMiss' as const],
  place: mark,
  happenedOn: '2026-11-20',
  what: mark,
  serious: false,
})

/** The procedures of incidents, injuries and concerns. */
type IncidentPath = Extract<
  ProcedurePath,
  `incident.${string}` | `injury.${string}` | `concern.${string}` | 'dataImport.incidents'
>

/** The samples of incidents, injuries and concerns, see `samples`. */
export const incidentSamples: Pick<Samples, IncidentPath> = {
  'incident.form': withoutInput,
  'incident.rooms': anywhere(({ unitCode }) => ({ unitCode })),
  'incident.report': anywhere((place) => ({
    ...reportOf(place),
    wantsAnonymity: false,
    photos: [somePhoto.content],
  })),
  'incident.mine': anywhere(() => ({})),
  'incident.lessons': anywhere(() => ({ category: 'fire', search: 'x' })),
  'incident.list': anywhere(() => ({ state: ['received'], due: ['inTime'], search: 'x', year: 2026 })),
  'incident.open': ofCase('received', () => ({})),
  'incident.photo': ofUnit(storedIncidentPhoto),
  'incident.accept': ofCase('received', () => ({ deadline: '2026-12-31' })),
  'incident.reject': ofCase('received', ({ mark }) => ({ reason: mark })),
  'incident.close': ofCase('accepted', ({ mark }) => ({ reason: mark })),
  'incident.reopen': ofCase('closed', ({ mark }) => ({ reason: mark })),
  'incident.transfer': ofCase('received', ({ mark }) => ({ toUnit: '1410', reason: mark })),
  'incident.setCauses': ofCase('accepted', ({ mark }) => ({
    causes: [{ id: 'sample-cause', parent: null, text: mark }],
    changedAt: testClock().toISOString(),
  })),
  'incident.addMeasure': ofCase('accepted', ({ mark, manager }) => ({
    requestId: randomUUID(),
    text: mark,
    owner: { kind: 'person' as const, personId: manager },
    deadline: { kind: 'date' as const, day: '2026-12-31' },
  })),
  'incident.comment': ofCase('received', ({ mark }) => ({ text: mark })),
  'incident.answer': ofCase('received', ({ mark }) => ({ text: mark })),
  'incident.shareLesson': ofCase('closed', ({ mark }) => ({ text: mark })),
  'incident.setSerious': ofCase('received', () => ({ serious: false })),
  'incident.markNotified': ofCase('received', () => ({ authority: 'police' as const })),
  'incident.figures': anywhere(() => ({
    from: '2026-01-01',
    to: '2026-12-31',
    within: '1600',
    campus: 'Havnes',
  })),

  'injury.list': anywhere(() => ({ year: 2026, kind: 'cut', notSent: true, search: 'x' })),
  'injury.persons': anywhere(async (place, trx) => ({ ids: [(await storedInjury(place, trx)).id] })),
  'injury.save': ofUnit(async (place, trx) => ({
    id: (await storedInjury(place, trx)).id,
    unitCode: place.unitCode,
    happenedOn: '2026-11-20',
    happenedTime: '10:00',
    place: place.mark,
    activity: 'laboratory',
    course: place.mark,
    kind: 'burn',
    sentToNavOn: '2026-11-21',
    person: place.mark,
  })),

  'concern.list': ofUnit(({ unitCode }) => ({ unitCode })),
  'concern.raise': ofUnit(({ unitCode, mark }) => ({ unitCode, text: mark })),
  'concern.answer': ofUnit(async (place, trx) => ({
    id: (await storedConcern(place, trx)).id,
    text: place.mark,
  })),
  'concern.stop': ofUnit(({ unitCode, mark }) => ({
    unitCode,
    place: mark,
    stoppedAt: '2026-11-20T08:00:00.000Z',
    reason: mark,
    done: mark,
  })),
  'concern.lift': ofUnit(async (place, trx) => ({
    id: (await storedStop(place, trx)).id,
    liftedAt: '2026-11-21T08:00:00.000Z',
    because: place.mark,
  })),

  'dataImport.incidents': anywhere(({ unitCode, mark }) => ({
    csv: `id;type;unit;reported;state;what\n${mark};a;${unitCode};2022-10-03;b;${mark}\n`,
    mapping: {
      columns: { id: 'id', type: 'type', unit: 'unit', reportedOn: 'reported', state: 'state', what: 'what' },
      values: { type: { a: 'nonconformity' }, state: { b: 'received' } },
    },
    dryRun: false,
  })),
}
