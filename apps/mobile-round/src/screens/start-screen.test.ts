import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { enableAutoUnmount, mount } from '@vue/test-utils'
import type { VueWrapper } from '@vue/test-utils'
import I18NextVue from 'i18next-vue'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createMemoryHistory } from 'vue-router'
import { createTexts } from '@hms/texts'
import AppFrame from '../app/app-frame.vue'
import { provideDevice } from '../app/device.ts'
import { createAppRouter } from '../app/router.ts'
import { provideSession } from '../app/session.ts'

const biology = {
  code: 'BIO',
  name: { nb: 'Institutt for biologi', nn: 'Institutt for biologi', en: 'Department of Biology' },
}

const manager = {
  person: {
    id: 'manager',
    name: { nb: 'Linjeleder', nn: 'Linjeleiar', en: 'Line manager' },
    roles: [{ role: 'lineManager', unit: biology }],
    readsReports: true,
  },
  institution: {
    name: { nb: 'Universitetet i Havnes', nn: 'Universitetet i Havnes', en: 'University of Havnes' },
  },
  demo: true,
}

const planned = { id: 7, unit: biology, day: '2026-12-01', state: 'ready', signedAt: null, moves: ['start'] }

const opened = {
  ...planned,
  reopened: 0,
  reason: null,
  participants: [],
  checklists: [],
  ownItems: [],
  rooms: [],
  results: [],
  waiting: 0,
  photos: [],
  openMeasures: [],
  signing: { contentHash: '', parts: [], problem: null },
  may: { walk: true, plan: true },
  seq: 0,
  serverAt: '2026-11-23T09:00:00.000Z',
  latestStamp: null,
}

const page = (rows: readonly object[]) => ({
  result: { data: { rows, total: rows.length, page: 0, pageSize: 100 } },
})
const data = (value: unknown) => ({ result: { data: value } })
const signedIn = { 'session.me': data(manager) }

/** Answers the procedures of the server with these, by their names. Those that are not there can't be reached. */
function serve(answers: Record<string, object>) {
  vi.stubGlobal('fetch', async (address: string) => {
    const names = new URL(address, 'http://localhost').pathname.replace('/trpc/', '').split(',')
    if (names.some((name) => !(name in answers))) throw new TypeError('Failed to fetch')
    return Response.json(names.map((name) => answers[name]))
  })
}

async function open(path: string, language: 'nb' | 'nn' | 'en' = 'nb') {
  const texts = await createTexts({ language, namespaces: ['mobile-round', 'round', 'plan'] })
  const router = createAppRouter(createMemoryHistory('/runde/'))
  await router.push(path)
  const provided = {
    install: (app: Parameters<typeof provideSession>[0]) => {
      provideSession(app)
      provideDevice(app)
    },
  }
  const app = mount(AppFrame, { global: { plugins: [[I18NextVue, { i18next: texts }], router, provided] } })
  await settled(app)
  return app
}

/** Until nothing is under way any more. */
async function settled(app: VueWrapper) {
  await vi.waitFor(() => expect(app.find('.hms-loading').exists()).toBe(false))
}

enableAutoUnmount(afterEach)
beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()))
afterEach(() => vi.unstubAllGlobals())

test('a manager sees the rounds of the unit, plans one, and gets one ready', async () => {
  serve({ ...signedIn, 'safetyRound.list': page([planned]), 'safetyRound.open': data(opened) })
  const app = await open('/')
  expect(app.get('header').text()).toContain('Universitetet i Havnes')
  expect(app.get('main').text()).toContain('HMS-runde 1. desember 2026')
  expect(app.get('main a.ds-button').attributes('href')).toBe('/runde/ny')
  await app.get('.round-card button').trigger('click')
  await vi.waitFor(() => expect(app.get('.round-card').text()).toContain('Runden ligger på nettbrettet'))
  expect(app.get('.round-card a').attributes('href')).toBe('/runde/7')

  // What lies on the device is there without network too.
  app.unmount()
  serve({})
  const later = await open('/')
  expect(later.get('.round-card').text()).toContain('Klar på nettbrettet')
  expect(later.find('[role="alert"]').exists()).toBe(false)
})

test('what was made ready for one is not shown to another who signs in on the device', async () => {
  const answers = { 'safetyRound.list': page([planned]), 'safetyRound.open': data(opened) }
  serve({ ...signedIn, ...answers })
  const app = await open('/')
  await app.get('.round-card button').trigger('click')
  await vi.waitFor(() => expect(app.get('.round-card').text()).toContain('Runden ligger på nettbrettet'))
  app.unmount()

  serve({ 'session.me': data({ ...manager, person: { ...manager.person, id: 'other' } }), ...answers })
  const later = await open('/')
  expect(later.get('.round-card').text()).not.toContain('Klar på nettbrettet')
  expect((await open('/7')).get('main').text()).toContain('Runden ligger ikke på nettbrettet')
})

test('the language can be changed without a new page', async () => {
  serve({ ...signedIn, 'safetyRound.list': page([]) })
  const app = await open('/')
  await app.get('button[lang="en"]').trigger('click')
  await vi.waitFor(() => expect(app.get('main').text()).toContain('No rounds are planned'))
  expect(app.get('header').text()).toContain('University of Havnes')
  expect(document.documentElement.lang).toBe('en')
  expect(document.cookie).toContain('hms_language=en')
})

test('who is not signed in is shown the way', async () => {
  serve({ 'session.me': data(null) })
  const app = await open('/', 'nn')
  expect(app.get('[role="alert"]').text()).toContain('Du er ikkje logga inn')
  expect(app.get('[role="alert"] a').attributes('href')).toBe('/')
})

test('without a connection, and with nothing on the device, one can try again', async () => {
  serve({ ...signedIn })
  const app = await open('/')
  expect(app.get('[role="alert"]').text()).toContain('Vi får ikke kontakt med tjenesten')
  serve({ 'safetyRound.list': page([planned]) })
  await app.get('[role="alert"] button').trigger('click')
  await settled(app)
  expect(app.find('[role="alert"]').exists()).toBe(false)
  expect(app.findAll('.round-card')).toHaveLength(1)
})

test('an unknown address leads back', async () => {
  serve({ ...signedIn })
  const app = await open('/finnes/ikke')
  await vi.waitFor(() => expect(app.get('header').text()).toContain('Universitetet i Havnes'))
  expect(app.get('h1').text()).toBe('Siden finnes ikke')
  expect(document.title).toBe('Siden finnes ikke – HMS-runden')
  expect(app.get('main a').attributes('href')).toBe('/runde/')
})
