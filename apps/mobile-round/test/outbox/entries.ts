import type { PhotoToDeliver, ResultToDeliver } from '../../src/outbox/machine/outbox-entry.ts'
import { photoId } from '../../src/outbox/machine/outbox-entry.ts'

/** A result of one person's round. */
export function result(id: string): ResultToDeliver {
  const stamp = { wall: 1000, counter: 0, writer: 'tablet' }
  return { kind: 'result', id, person: 'one', round: 1, key: '1/office.order/grade', value: 'ok', stamp }
}

/** A photo of the same round; its content follows from its name. */
export function photo(name: string): PhotoToDeliver {
  const hash = name.charCodeAt(0).toString(16).repeat(32)
  const facts = { type: 'image/jpeg', bytes: 1000, width: 4, height: 3 } as const
  return { kind: 'photo', id: photoId(1, hash), person: 'one', round: 1, hash, facts }
}
