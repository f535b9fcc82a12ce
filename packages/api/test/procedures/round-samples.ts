import type { RoundState } from '@hms/domain/safety-round'
import type { Trx } from '../../src/database/schema.ts'
import { onlyTheCallerRepresents } from '../signed-report.ts'
import type { Place } from './places.ts'
import type { ProcedurePath } from './procedures.ts'
import type { Samples } from './sample.ts'
import { anywhere, ofUnit, withoutInput } from './sample.ts'
import { somePhoto, storedOwnItem, storedPhoto, storedRoom, storedRound } from './stored-rounds.ts'

const stamp = '001763888400000-00000-sample'
/** The sample of a move of a round, from a state from which it can be made. */
const ofRound = (state: RoundState) =>
  ofUnit(async (place, trx) => ({ id: (await storedRound(place, trx, state)).id, reason: place.mark }))
/** What a round is planned with. */
const planned = async (place: Place, trx: Trx) => ({
  day: '2026-12-10',
  hours: { from: '09:00', to: '11:00' },
  themes: ['Escape routes'],
  participants: [{ personId: place.manager, role: 'lineManager' as const }, { name: place.mark }],
  rooms: [{ room: (await storedRoom(place, trx)).id, lists: ['office' as const], leftOut: ['office.noise'] }],
})

/** The procedures of rooms and rounds. */
type RoundPath = Extract<ProcedurePath, `room.${string}` | `safetyRound.${string}`>

/** The samples of rooms and rounds, see `samples`. */
export const roundSamples: Pick<Samples, RoundPath> = {
  'room.list': ofUnit(({ unitCode }) => ({ unitCode })),
  'room.save': ofUnit(({ unitCode, mark, manager }) => ({
    id: null,
    unitCode,
    code: 'new',
    name: mark,
    type: 'office',
    building: `new-${mark}`,
    floor: '1',
    responsible: manager,
  })),
  'room.remove': ofUnit(storedRoom),
  'room.addOwnItem': ofUnit(({ unitCode, mark }) => ({ unitCode, list: 'office', text: mark })),
  'room.removeOwnItem': ofUnit(storedOwnItem),

  'safetyRound.list': anywhere(() => ({
    within: '1600',
    year: 2026,
    state: ['planned'],
    page: 0,
    pageSize: 10,
  })),
  'safetyRound.coverage': anywhere(() => ({ year: 2026 })),
  'safetyRound.checklists': withoutInput,
  'safetyRound.open': ofUnit(async (place, trx) => ({ id: (await storedRound(place, trx)).id })),
  'safetyRound.peopleToInvite': ofUnit(({ unitCode }) => ({ unitCode })),
  'safetyRound.plan': ofUnit(async (place, trx) => ({
    unitCode: place.unitCode,
    ...(await planned(place, trx)),
  })),
  'safetyRound.replan': ofUnit(async (place, trx) => ({
    id: (await storedRound(place, trx)).id,
    ...(await planned(place, trx)),
  })),
  'safetyRound.takeIn': ofUnit(async (place, trx) => {
    const { id, room } = await storedRound(place, trx, 'underway')
    return {
      id,
      entries: [{ id: 'sample-result', key: `${room}/office.order/note`, value: place.mark, stamp }],
    }
  }),
  'safetyRound.changesSince': ofUnit(async (place, trx) => ({
    id: (await storedRound(place, trx)).id,
    since: 0,
  })),
  'safetyRound.uploadPhoto': ofUnit(async (place, trx) => ({
    id: (await storedRound(place, trx)).id,
    ...somePhoto,
  })),
  'safetyRound.photo': ofUnit(storedPhoto),
  'safetyRound.sign': ofUnit(
    async (place, trx) => {
      const { id, contentHash } = await storedRound(place, trx, 'closing')
      return { id, contentHash, drawing: [[[10, 20] as [number, number], [30, 40] as [number, number]]] }
    },
    { before: (trx) => onlyTheCallerRepresents(trx) },
  ),
  'safetyRound.getReady': ofRound('planned'),
  'safetyRound.start': ofRound('ready'),
  'safetyRound.close': ofRound('underway'),
  'safetyRound.walkOn': ofRound('closing'),
  'safetyRound.reopen': ofRound('signed'),
  'safetyRound.archive': ofRound('signed'),
  'safetyRound.cancel': ofRound('planned'),
}
