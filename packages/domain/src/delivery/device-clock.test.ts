import { expect, test } from 'vitest'
import { compareStamps, formatStamp } from '../register/index.ts'
import type { ClockStorage } from './device-clock.ts'
import { createDeviceClock } from './device-clock.ts'

const serverAt = '2026-11-23T09:00:00.000Z'
const server = Date.parse(serverAt)
const day = 86_400_000

function storage(): ClockStorage {
  const kept = new Map<string, string>()
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  }
}

test.each([3 * day, -3 * day])(
  'a clock that is %d ms off stamps with the time of the server, also offline',
  (skew) => {
    const kept = storage()
    const clock = createDeviceClock(
      kept,
      () => server + skew,
      () => 'device',
    )
    expect(clock.stamp([]).wall).toBe(server + skew)
    clock.heard(server + skew, { serverAt, latestStamp: null })
    expect(clock.stamp([])).toEqual({ wall: server, counter: 0, writer: 'device' })

    const afterRestart = createDeviceClock(
      kept,
      () => server + skew + 5,
      () => 'another',
    )
    expect(afterRestart.stamp([])).toEqual({ wall: server + 5, counter: 0, writer: 'device' })
  },
)

test('stamps come after what waits here and what the server told of', () => {
  const clock = createDeviceClock(
    storage(),
    () => server,
    () => 'device',
  )
  const told = { wall: server + 4_000, counter: 2, writer: 'other' }
  clock.heard(server, { serverAt, latestStamp: formatStamp(told) })
  clock.heard(server, { serverAt, latestStamp: null })
  const first = clock.stamp([])
  expect(compareStamps(first, told)).toBeGreaterThan(0)
  expect(compareStamps(clock.stamp([first]), first)).toBeGreaterThan(0)
})

test('works without storage, and with what it cannot read in it', () => {
  const clock = createDeviceClock(
    null,
    () => server,
    () => 'device',
  )
  clock.heard(server - 10, { serverAt, latestStamp: 'no stamp' })
  expect(clock.stamp([])).toEqual({ wall: server + 5, counter: 0, writer: 'device' })
  const spoilt = storage()
  spoilt.setItem('hms.device-clock', '{"writer":"Not one"}')
  expect(
    createDeviceClock(
      spoilt,
      () => server,
      () => 'device',
    ).stamp([]).writer,
  ).toBe('device')
})
