import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import type { App } from 'vue'
import I18NextVue from 'i18next-vue'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Router } from 'vue-router'
import { createMemoryHistory } from 'vue-router'
import { checklists } from '@hms/domain/safety-round/checklists'
import { createTexts } from '@hms/texts'
import type { OpenedRound } from '../app/api.ts'
import type { Device } from '../app/device.ts'
import { provideDevice } from '../app/device.ts'
import { createAppRouter } from '../app/router.ts'
import { provideSession } from '../app/session.ts'
import { openDeviceDatabase } from '../device/device-database.ts'
import { roundsOnDevice } from '../device/rounds-on-device.ts'
import RoundFrame from './round-frame.vue'

const round = {
  id: 7,
  unit: { code: 'BIO', name: { nb: 'Biologi', nn: 'Biologi', en: 'Biology' } },
  day: '2026-12-01',
  state: 'underway',
  checklists: [checklists.office],
  ownItems: [],
  rooms: [{ room: 3, lists: ['office'], leftOut: [], details: { code: 'A1', name: 'Kontor' } }],
  participants: [],
  results: [],
} as unknown as OpenedRound
const [first, second] = checklists.office.items.map(({ key }) => `3/office.${key}`)

/** The round that is walked without network, at its first point. */
async function walk() {
  const database = await openDeviceDatabase()
  await roundsOnDevice(database).keep({ id: 7, person: 'manager', round, fetchedAt: 0 })
  database.close()
  const texts = await createTexts({ language: 'nb', namespaces: ['mobile-round', 'round', 'plan'] })
  const router: Router = createAppRouter(createMemoryHistory('/runde/'))
  await router.push('/7/rom/3/1')
  let device: Device | undefined
  const provided = {
    install: (app: App) => {
      provideSession(app, () => Promise.reject(new TypeError('Failed to fetch')))
      device = provideDevice(app)
    },
  }
  const screen = mount(RoundFrame, {
    global: { plugins: [[I18NextVue, { i18next: texts }], router, provided] },
  })
  await vi.waitFor(() => expect(screen.find('h1').exists()).toBe(true))
  const { rounds, outbox } = device?.working.value ?? {}
  if (!rounds || !outbox) throw new Error('The device does not work')
  const kept = async () => {
    const results = await rounds.resultsOf(7)
    return Object.fromEntries(results.map(({ key, value }) => [key, value]))
  }
  return { screen, router, outbox, kept, said: () => screen.get('.round-walk__saved').text() }
}

enableAutoUnmount(afterEach)
beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()))
afterEach(() => vi.unstubAllGlobals())

test('a note belongs to the point at which it was begun, also when its field is never left', async () => {
  const { screen, router, kept } = await walk()
  await screen.get('textarea').setValue('Lampen blinker')
  await router.replace('/7/rom/3/2')
  await vi.waitFor(async () => expect(await kept()).toEqual({ [`${first}/note`]: 'Lampen blinker' }))
  expect(screen.get('textarea').element.value).toBe('')
  expect(second).not.toBe(first)
})

test('a note is kept while it is written, and as soon as nobody sees the app', async () => {
  const { screen, kept } = await walk()
  await screen.get('textarea').setValue('Lampen')
  expect(await kept()).toEqual({})
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  document.dispatchEvent(new Event('visibilitychange'))
  await vi.waitFor(async () => expect(await kept()).toEqual({ [`${first}/note`]: 'Lampen' }))
  vi.restoreAllMocks()
  await screen.get('textarea').setValue('Lampen blinker')
  await vi.waitFor(async () => expect(await kept()).toEqual({ [`${first}/note`]: 'Lampen blinker' }), 4_000)
})

test('what happens meanwhile takes nothing from a text that is being written', async () => {
  const { screen, kept } = await walk()
  const field = screen.get('textarea')
  await field.trigger('focus')
  await field.setValue('Lampen ')
  await screen.get('input[value="ok"]').trigger('change')
  await vi.waitFor(async () => expect(await kept()).toMatchObject({ [`${first}/grade`]: 'ok' }))
  expect(field.element.value).toBe('Lampen ')
})

test('nothing is called saved before the device has written it down, nor at another point', async () => {
  const { screen, router, outbox, said } = await walk()
  await screen.get('input[value="ok"]').trigger('change')
  expect(said()).toBe('')
  await vi.waitFor(() => expect(said()).toBe('Lagret på nettbrettet'))
  await screen.get('textarea').setValue('Lampen blinker')
  expect(said()).toBe('')
  await screen.get('textarea').trigger('blur')
  await vi.waitFor(() => expect(said()).toBe('Lagret på nettbrettet'))
  await router.replace('/7/rom/3/2')
  await flushPromises()
  expect(said()).toBe('')
  expect(outbox.status()).toMatchObject({ waiting: 2, ofOthers: 0, notWritten: 0 })
})

test('a text that was kept in several goes is taken back as a whole', async () => {
  const { screen, kept } = await walk()
  for (const text of ['Lampen', 'Lampen blinker']) {
    await screen.get('textarea').setValue(text)
    await screen.get('textarea').trigger('blur')
    await vi.waitFor(async () => expect(await kept()).toEqual({ [`${first}/note`]: text }))
  }
  const undo = screen.findAll('button').find((button) => button.text() === 'Angre')
  await undo?.trigger('click')
  await vi.waitFor(async () => expect(await kept()).toEqual({ [`${first}/note`]: null }))
})
