import { enableAutoUnmount, mount } from '@vue/test-utils'
import type { VueWrapper } from '@vue/test-utils'
import I18NextVue from 'i18next-vue'
import { afterEach, expect, test, vi } from 'vitest'
import { createMemoryHistory } from 'vue-router'
import { createTexts } from '@hms/texts'
import AppFrame from '../app/app-frame.vue'
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

const reports = [
  { unit: biology, year: 2026, state: 'inProgress' },
  { unit: biology, year: 2022, state: 'submitted' },
]

function refused(kind: string) {
  return {
    error: { message: kind, code: -32003, data: { code: 'FORBIDDEN', httpStatus: 403, problem: { kind } } },
  }
}

/** Answers the procedures of the server with these, by their names. Those that are not there can't be reached. */
function serve(answers: Record<string, object>) {
  vi.stubGlobal('fetch', async (address: string) => {
    const names = new URL(address, 'http://localhost').pathname.replace('/trpc/', '').split(',')
    if (names.some((name) => !(name in answers))) throw new TypeError('Failed to fetch')
    return Response.json(names.map((name) => answers[name]))
  })
}

async function open(path: string, language: 'nb' | 'nn' | 'en' = 'nb') {
  const texts = await createTexts({ language, namespaces: ['mobile-round'] })
  const router = createAppRouter(createMemoryHistory('/runde/'))
  await router.push(path)
  const session = { install: (app: Parameters<typeof provideSession>[0]) => provideSession(app) }
  const app = mount(AppFrame, { global: { plugins: [[I18NextVue, { i18next: texts }], router, session] } })
  await settled(app)
  return app
}

/** Until nothing is under way any more. */
async function settled(app: VueWrapper) {
  await vi.waitFor(() => expect(app.find('.hms-loading').exists()).toBe(false))
}

enableAutoUnmount(afterEach)
afterEach(() => vi.unstubAllGlobals())

test('a manager sees that rounds cannot be recorded yet, and where the report holds them', async () => {
  serve({ 'session.me': { result: { data: manager } }, 'report.mine': { result: { data: reports } } })
  const app = await open('/')
  expect(app.get('main').text()).toContain('HMS-runder kan ikke registreres her ennå')
  expect(app.get('header').text()).toContain('Universitetet i Havnes')
  expect(app.get('header').text()).toContain('Linjeleder')
  expect(app.findAll('.hms-task a').map((link) => [link.text(), link.attributes('href')])).toEqual([
    ['HMS-runden i rapporten for 2026', '/enhet/rapport/2026/BIO/del/safetyRound'],
    ['HMS-runden i rapporten for 2022', '/enhet/rapport/2022/BIO/del/safetyRound'],
  ])
  expect(app.findAll('.hms-task .hms-status').map((status) => status.text())).toEqual(['Påbegynt', 'Levert'])
})

test('the language can be changed without a new page', async () => {
  serve({ 'session.me': { result: { data: manager } }, 'report.mine': { result: { data: reports } } })
  const app = await open('/')
  await app.get('button[lang="en"]').trigger('click')
  await vi.waitFor(() =>
    expect(app.get('main').text()).toContain('Safety rounds cannot be recorded here yet'),
  )
  expect(app.get('header').text()).toContain('University of Havnes')
  expect(app.get('.hms-task').text()).toContain('In progress')
  expect(document.documentElement.lang).toBe('en')
  expect(document.cookie).toContain('hms_language=en')
})

test('who is not signed in is shown the way', async () => {
  serve({ 'session.me': { result: { data: null } } })
  const app = await open('/', 'nn')
  expect(app.get('[role="alert"]').text()).toContain('Du er ikkje logga inn')
  expect(app.get('[role="alert"] a').attributes('href')).toBe('/')
})

test('who has no unit to report for is told so', async () => {
  serve({ 'session.me': { result: { data: manager } }, 'report.mine': refused('notAllowed') })
  const app = await open('/')
  expect(app.get('.hms-empty').text()).toContain('Du har ingen enheter med årsrapport')
  expect(app.find('[role="alert"]').exists()).toBe(false)
})

test('without a connection one can try again', async () => {
  serve({ 'session.me': { result: { data: manager } } })
  const app = await open('/')
  expect(app.get('[role="alert"]').text()).toContain('Vi får ikke kontakt med tjenesten')
  serve({ 'report.mine': { result: { data: reports } } })
  await app.get('[role="alert"] button').trigger('click')
  await settled(app)
  expect(app.find('[role="alert"]').exists()).toBe(false)
  expect(app.findAll('.hms-task')).toHaveLength(2)
})

test('an unknown address leads back', async () => {
  serve({ 'session.me': { result: { data: manager } } })
  const app = await open('/finnes/ikke')
  await vi.waitFor(() => expect(app.get('header').text()).toContain('Universitetet i Havnes'))
  expect(app.get('h1').text()).toBe('Siden finnes ikke')
  expect(document.title).toBe('Siden finnes ikke – HMS-runden')
  expect(app.get('main a').attributes('href')).toBe('/runde/')
})
