import { expect, test } from 'vitest'
import { localInstant } from './local-instant.ts'

test.each([
  ['winter', '2022-12-27 14:14', '2022-12-27T13:14:00.000Z'],
  ['summer', '2022-06-30 00:30', '2022-06-29T22:30:00.000Z'],
  ['before the clock goes forward', '2023-03-26 01:59', '2023-03-26T00:59:00.000Z'],
  ['the hour that is skipped', '2023-03-26 02:30', '2023-03-26T01:30:00.000Z'],
  ['after the clock went forward', '2023-03-26 03:00', '2023-03-26T01:00:00.000Z'],
  ['the hour that comes twice: the first', '2023-10-29 02:30', '2023-10-29T00:30:00.000Z'],
  ['after the clock went back', '2023-10-29 03:00', '2023-10-29T02:00:00.000Z'],
])('%s', (_, local, instant) => {
  expect(localInstant(local).toISOString()).toBe(instant)
})
