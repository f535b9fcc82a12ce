import type { ResultValue } from '@hms/domain/safety-round'
import { formatStamp } from '@hms/domain/register'
import type { Database } from '../src/database/open-database.ts'
import { callerAs } from './caller.ts'
import { testClock } from './clock.ts'

/** The unit whose rounds the tests walk. */
export const unitOfRounds = '1615'

/** Somebody who calls procedures. */
export type Caller = Awaited<ReturnType<typeof callerAs>>

/** A result as a device sends it: some seconds before now. */
export function result(id: string, key: string, value: ResultValue | null, secondsAgo = 60) {
  const wall = testClock().getTime() - secondsAgo * 1000
  const written = id.replaceAll(' ', '-').padEnd(8, '-')
  return { id: written, key, value, stamp: formatStamp({ wall, counter: 0, writer: 'tablet' }) }
}

/** A planned round of an office and a laboratory; its id and those of the rooms. */
export async function plannedRound(
  database: Database,
  name: string,
): Promise<{ readonly id: number; readonly office: number; readonly lab: number }> {
  const manager = await callerAs(database, `demo-lineManager-${unitOfRounds}`)
  const room = async (code: string, type: 'office' | 'laboratory') =>
    (
      await manager.room.save({
        id: null,
        unitCode: unitOfRounds,
        code,
        name: code,
        type,
        building: name,
        floor: '1',
        responsible: null,
      })
    ).id
  const office = await room('K1', 'office')
  const lab = await room('L1', 'laboratory')
  const { id } = await manager.safetyRound.plan({
    unitCode: unitOfRounds,
    day: '2026-11-25',
    participants: [
      { personId: `demo-lineManager-${unitOfRounds}`, role: 'lineManager' },
      { name: 'A guest' },
    ],
    rooms: [
      { room: office, lists: ['office'], leftOut: ['office.noise'] },
      { room: lab, lists: ['laboratory'] },
    ],
  })
  return { id, office, lab }
}

/** All that is agreed of a point that needs improvement. */
export function lacking(point: string, note: string) {
  return [
    result(`grade-${note}`, `${point}/grade`, 'needsImprovement'),
    result(`severity-${note}`, `${point}/severity`, 'serious'),
    result(`note-${note}`, `${point}/note`, note),
    result(`owner-${note}`, `${point}/owner`, { kind: 'role', role: 'lineManager' }),
    result(`deadline-${note}`, `${point}/deadline`, { kind: 'date', day: '2026-12-31' }),
  ]
}
