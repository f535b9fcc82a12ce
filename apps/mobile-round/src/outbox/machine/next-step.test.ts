import { describe, expect, test } from 'vitest'
import { photo, result } from '../../../test/outbox/entries.ts'
import type { DeliveryOutcome } from './delivery-outcome.ts'
import type { OutboxCommand, OutboxEvent } from './next-step.ts'
import { nextStep } from './next-step.ts'
import { nextToSend } from './next-to-send.ts'
import type { OutboxEntry } from './outbox-entry.ts'
import type { OutboxState } from './outbox-state.ts'
import { emptyOutbox, statusOf } from './outbox-state.ts'

const now = 10_000

/** The state after some events, and the commands of the last. */
function after(...events: readonly OutboxEvent[]): {
  state: OutboxState
  commands: readonly OutboxCommand[]
} {
  let step: { state: OutboxState; commands: readonly OutboxCommand[] } = { state: emptyOutbox, commands: [] }
  for (const event of events) step = nextStep(step.state, event, { now, chance: 1 })
  return step
}

const signedIn: OutboxEvent = { kind: 'signedIn', person: 'one' }
const made = (entry: OutboxEntry): OutboxEvent => ({ kind: 'made', entry })
const came = (outcome: DeliveryOutcome): OutboxEvent => ({ kind: 'delivered', outcome })
const confirmed = (...ids: string[]): OutboxEvent =>
  came({ kind: 'delivered', answers: ids.map((id) => ({ id, kind: 'confirmed', hash: null })) })
const sent = (commands: readonly OutboxCommand[]) =>
  commands.flatMap((command) => (command.kind === 'send' ? command.entries.map(({ id }) => id) : []))

describe('an entry', () => {
  test('is written down and sent as soon as it is made', () => {
    expect(after(signedIn, made(result('a'))).commands).toEqual([
      { kind: 'write', command: 1, kept: [{ entry: result('a'), problem: null }] },
      { kind: 'send', entries: [result('a')] },
    ])
  })

  test('leaves the device when the server has confirmed it', () => {
    const { state, commands } = after(signedIn, made(result('a')), confirmed('a'))
    expect(state.held).toEqual([])
    expect(commands).toEqual([{ kind: 'remove', command: 2, ids: ['a'] }])
  })

  test('that is a photo leaves it when the server names its hash, and no other', () => {
    const answer = (hash: string | null) =>
      came({ kind: 'delivered', answers: [{ id: photo('p').id, kind: 'confirmed', hash }] })
    for (const hash of ['other', null])
      expect(after(signedIn, made(photo('p')), answer(hash)).state.held).toHaveLength(1)
    expect(after(signedIn, made(photo('p')), answer(photo('p').hash)).state.held).toEqual([])
  })

  test('that the server refuses waits for a person, who sends it again or lets it go', () => {
    const refused = [
      signedIn,
      made(result('a')),
      came({ kind: 'delivered', answers: [{ id: 'a', kind: 'refused', problem: 'unknownPoint' }] }),
    ]
    expect(after(...refused).commands).toEqual([
      { kind: 'write', command: 2, kept: [{ entry: result('a'), problem: 'unknownPoint' }] },
    ])
    expect(statusOf(after(...refused).state)).toMatchObject({
      waiting: 0,
      needsPerson: [{ entry: { id: 'a' }, problem: 'unknownPoint' }],
    })
    expect(sent(after(...refused, { kind: 'sendAgain', id: 'a' }).commands)).toEqual(['a'])
    const letGo = after(...refused, { kind: 'letGo', id: 'a' })
    expect(letGo.state.held).toEqual([])
    expect(letGo.commands).toEqual([{ kind: 'remove', command: 3, ids: ['a'] }])
  })

  test('that nobody needs to decide on is not let go', () => {
    expect(after(signedIn, made(result('a')), { kind: 'letGo', id: 'a' }).state.held).toHaveLength(1)
  })

  test('of another waits until that person is signed in', () => {
    const { state, commands } = after(signedIn, made({ ...result('a'), person: 'other' }))
    expect(sent(commands)).toEqual([])
    expect(statusOf(state)).toMatchObject({ waiting: 0, ofOthers: 1 })
    expect(sent(nextStep(state, { kind: 'signedIn', person: 'other' }, { now, chance: 1 }).commands)).toEqual(
      ['a'],
    )
  })

  test('that the device can’t write down is sent, told of, and tried again when there is room', () => {
    const failing = [signedIn, made(result('a')), { kind: 'writingFailed', command: 1 }] as const
    expect(statusOf(after(...failing).state).notWritten).toBe(1)
    expect(after(...failing).commands).toEqual([{ kind: 'wakeIn', milliseconds: 10_000 }])
    expect(after(...failing, { kind: 'timePassed' }).commands).toMatchObject([{ kind: 'write', command: 2 }])
  })

  test('that was kept is there after a restart, with what needs a person', () => {
    const kept = [
      { entry: result('a'), problem: null },
      { entry: result('b'), problem: 'notAllowed' },
    ]
    const { state, commands } = after(signedIn, { kind: 'loaded', kept })
    expect(sent(commands)).toEqual(['a'])
    expect(state.held.map(({ entry, problem, writing }) => [entry.id, problem, writing])).toEqual([
      ['a', null, 'written'],
      ['b', 'notAllowed', 'written'],
    ])
  })
})

describe('a delivery that comes to nothing', () => {
  const begun = [signedIn, made(result('a'))]

  test.each<[string, DeliveryOutcome, OutboxCommand[]]>([
    ['without network', { kind: 'later', reached: false }, [{ kind: 'wakeIn', milliseconds: 1000 }]],
    ['that the server failed at', { kind: 'later', reached: true }, [{ kind: 'wakeIn', milliseconds: 1000 }]],
    ['with no answer for it', { kind: 'delivered', answers: [] }, [{ kind: 'wakeIn', milliseconds: 1000 }]],
    ['that asks to sign in', { kind: 'needsSignIn' }, []],
  ])('%s is tried again', (_, outcome, commands) => {
    const { state, commands: given } = after(...begun, came(outcome))
    expect(given).toEqual(commands)
    expect(state.held).toHaveLength(1)
    expect(sent(nextStep(state, { kind: 'wokenUp' }, { now, chance: 1 }).commands)).toEqual(['a'])
  })

  test('waits longer each time, and no longer than half a minute', () => {
    let state = after(...begun).state
    const pauses: number[] = []
    for (let time = now; pauses.length < 8;) {
      const failed = nextStep(state, came({ kind: 'later', reached: false }), { now: time, chance: 1 })
      const wake = failed.commands.find(({ kind }) => kind === 'wakeIn')
      const pause = wake?.kind === 'wakeIn' ? wake.milliseconds : NaN
      pauses.push(pause)
      time += pause
      state = nextStep(failed.state, { kind: 'timePassed' }, { now: time, chance: 1 }).state
    }
    expect(pauses).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000])
  })

  test('and asks to sign in goes on at once when somebody has in the meantime', () => {
    const { commands } = after(...begun, signedIn, came({ kind: 'needsSignIn' }))
    expect(sent(commands)).toEqual(['a'])
  })

  test('as a whole, of several, is tried one by one: only what can’t be taken needs a person', () => {
    const together = after(signedIn, {
      kind: 'loaded',
      kept: ['a', 'b'].map((id) => ({ entry: result(id), problem: null })),
    })
    expect(sent(together.commands)).toEqual(['a', 'b'])
    const no: OutboxEvent = came({ kind: 'needsPerson', problem: 'badRequest' })
    const alone = nextStep(together.state, no, { now, chance: 1 })
    expect(sent(alone.commands)).toEqual(['a'])
    const next = nextStep(alone.state, no, { now, chance: 1 })
    expect(statusOf(next.state).needsPerson).toMatchObject([{ entry: { id: 'a' }, problem: 'badRequest' }])
    expect(sent(next.commands)).toEqual(['b'])
  })
})

describe('what is sent next', () => {
  const holding = (...entries: readonly (OutboxEntry & { readonly attempts?: number })[]): OutboxState => ({
    ...emptyOutbox,
    person: 'one',
    held: entries.map(({ attempts = 0, ...entry }) => ({
      entry: entry as OutboxEntry,
      problem: null,
      writing: 'written',
      command: 0,
      attempts,
    })),
  })
  const next = (state: OutboxState) => nextToSend(state).map(({ id }) => id)

  test('is results before photos, those of one round together, in their order', () => {
    const state = holding(photo('p'), result('a'), { ...result('b'), round: 2 }, result('c'))
    expect(next(state)).toEqual(['a', 'c'])
  })

  test('is one photo at a time', () => {
    expect(next(holding(photo('p'), photo('q')))).toEqual([photo('p').id])
  })

  test('is what was tried least, and alone what was tried in vain', () => {
    const state = holding({ ...result('a'), attempts: 2 }, { ...result('b'), attempts: 1 })
    expect(next(state)).toEqual(['b'])
  })

  test('is no more than the server takes at once', () => {
    expect(next(holding(...Array.from({ length: 70 }, (_, at) => result(`r${at}`))))).toHaveLength(50)
  })

  test('is nothing while something is on its way', () => {
    expect(next({ ...holding(result('a')), sending: ['b'] })).toEqual([])
  })
})
