import { inject, ref, shallowRef } from 'vue'
import type { App, InjectionKey, Ref, ShallowRef } from 'vue'
import type { DeviceClock } from '@hms/domain/delivery'
import { createDeviceClock } from '@hms/domain/delivery'
import { openDeviceDatabase } from '../device/device-database.ts'
import { outboxStore } from '../device/outbox-store.ts'
import type { RoundsOnDevice } from '../device/rounds-on-device.ts'
import { roundsOnDevice } from '../device/rounds-on-device.ts'
import { clockStorage, deliverBy } from '../outbox/deliver.ts'
import type { OutboxStatus } from '../outbox/machine/outbox-state.ts'
import type { Outbox } from '../outbox/outbox.ts'
import { createOutbox } from '../outbox/outbox.ts'

/** What works on this device, when it does. */
export interface WorkingDevice {
  readonly rounds: RoundsOnDevice
  readonly outbox: Outbox
  readonly clock: DeviceClock
}

/** The device: `opening`; `inOtherTab` until that one is closed; `unavailable` where the browser keeps nothing. */
export interface Device {
  readonly state: Ref<'opening' | 'inOtherTab' | 'unavailable' | 'working'>
  readonly working: ShallowRef<WorkingDevice | null>
  /** What is not sent; null as long as it isn't known. */
  readonly status: ShallowRef<OutboxStatus | null>
}

const key: InjectionKey<Device> = Symbol('device')
const lock = 'hms-round-device'

/** Opens the device's database for the whole app, and delivers what lies there as long as the app is open. */
export function provideDevice(app: App): Device {
  const device: Device = { state: ref('opening'), working: shallowRef(null), status: shallowRef(null) }
  app.provide(key, device)
  void alone(device, () => work(device))
  return device
}

/** The device that the app works on. */
export function useDevice(): Device {
  const device = inject(key)
  if (!device) throw new Error('useDevice needs provideDevice')
  return device
}

/** One tab works at a time: two would send the same, and show each what the other doesn't know. */
async function alone(device: Device, go: () => Promise<void>): Promise<void> {
  const { locks } = navigator as { readonly locks?: LockManager | null }
  if (!locks) return go()
  const taken = setTimeout(() => (device.state.value = 'inOtherTab'), 1_000)
  await locks.request(lock, async () => {
    clearTimeout(taken)
    await go()
    // Until the page goes.
    await new Promise<never>(() => {})
  })
}

async function work(device: Device): Promise<void> {
  try {
    const database = await openDeviceDatabase()
    const rounds = roundsOnDevice(database)
    const clock = createDeviceClock(clockStorage(), Date.now, () => crypto.randomUUID().replaceAll('-', ''))
    const outbox = createOutbox({
      store: outboxStore(database),
      deliver: deliverBy(clock, rounds.photo),
      now: Date.now,
      chance: Math.random,
      after: (milliseconds, call) => {
        const timer = setTimeout(call, milliseconds)
        return () => clearTimeout(timer)
      },
    })
    outbox.subscribe(() => (device.status.value = outbox.status()))
    await outbox.start()
    device.status.value = outbox.status()
    device.working.value = { rounds, outbox, clock }
    device.state.value = 'working'
    wakeWithWindow(device, outbox)
  } catch {
    device.state.value = 'unavailable'
  }
}

function wakeWithWindow({ status }: Device, outbox: Outbox): void {
  window.addEventListener('online', outbox.wakeUp)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') outbox.wakeUp()
  })
  window.addEventListener('beforeunload', (event) => {
    if ((status.value?.notWritten ?? 0) > 0) event.preventDefault()
  })
}
