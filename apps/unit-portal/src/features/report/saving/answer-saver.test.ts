import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import type { Answer } from '@hms/domain/questionnaire'
import type { Stamp } from '@hms/domain/register'
import { receive, tick } from '@hms/domain/register'
import { createAnswerSaver } from './answer-saver.ts'
import type { AnswerSaver } from './answer-saver.ts'
import type { Outcome } from '@hms/domain/delivery'
import { addressOf } from './pending-answer.ts'
import type { PendingEntry } from './pending-answer.ts'
import { createPendingStore } from './pending-store.ts'
import type { KeyValueStorage } from './pending-store.ts'

interface Receipt {
  readonly savedAt: string
}
type Delivery = Outcome<Receipt>

const report = { year: 2026, unitCode: '1110' }
const items = ['ownHseGoals', 'hseActionPlan', 'radiationRoutines.exposureRegister'] as const
const delivered: Delivery = { kind: 'delivered', receipt: { savedAt: '2026-11-23T13:02:00.000Z' } }

/** A browser with storage and a lock that its tabs share, and a clock that tests move. */
function browser() {
  const kept = new Map<string, string>()
  let clock = 1_000
  let ids = 0
  let turn: Promise<void> = Promise.resolve()
  const timers = new Set<{ at: number; call: () => void }>()
  const storage: KeyValueStorage = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    key: (index) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size
    },
  }

  return {
    kept,
    storage,
    moveClock: (milliseconds: number) => {
      clock += milliseconds
      for (const timer of timers) {
        if (timer.at > clock) continue
        timers.delete(timer)
        timer.call()
      }
    },
    tab: (
      deliver: (answer: PendingEntry) => Promise<Delivery>,
      options: { person?: string; storage?: KeyValueStorage } = {},
    ): AnswerSaver => {
      const saver = createAnswerSaver<Receipt>({
        store: createPendingStore(options.storage ?? storage, options.person ?? 'manager'),
        deliver,
        onDelivered: () => {},
        alone: async (work) => {
          const before = turn
          const mine = before.then(work)
          turn = mine
          await mine
        },
        clock: { stamp: (pending) => stampAt(clock, pending) },
        now: () => clock,
        after: (milliseconds, call) => {
          const timer = { at: clock + milliseconds, call }
          timers.add(timer)
          return () => timers.delete(timer)
        },
        chance: () => 1,
        newId: () => `id-${++ids}`,
      })
      saver.start()
      return saver
    },
  }
}

/** A server that keeps the values it was sent, in a state that tests change. */
function server() {
  const values = new Map<string, string | null>()
  const received: PendingEntry[] = []
  const it = {
    values,
    received,
    answersWith: delivered as Delivery,
    deliver: async (answer: PendingEntry): Promise<Delivery> => {
      received.push(answer)
      if (it.answersWith.kind === 'delivered') values.set(addressOf(answer), answer.value)
      return it.answersWith
    },
  }
  return it
}

function stampAt(now: number, pending: readonly Stamp[]): Stamp {
  return tick(pending.reduce<Stamp | null>(receive, null), Date.UTC(2026, 10, 23) + now, 'device')
}

async function settled(turns = 50): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await Promise.resolve()
}

describe('an answer', () => {
  test('is sent at once and leaves the store when the server has confirmed it', async () => {
    const at = browser()
    const to = server()
    const saver = at.tab(to.deliver)

    saver.answer(report, 'ownHseGoals', 'yes')
    expect(saver.status().waiting).toMatchObject([{ item: 'ownHseGoals', value: 'yes' }])
    expect(at.kept.size).toBe(1)

    await settled()
    expect(to.values.get('2026/1110/ownHseGoals')).toBe('yes')
    expect(saver.status().waiting).toEqual([])
    expect(saver.status().lastSavedAt).toBe('2026-11-23T13:02:00.000Z')
    expect(at.kept.size).toBe(0)
  })

  test('that the server has confirmed is told before it stops being pending', async () => {
    const at = browser()
    const seen: number[] = []
    const store = createPendingStore(at.storage, 'manager')
    const saver = createAnswerSaver<Receipt>({
      store,
      deliver: async () => delivered,
      onDelivered: () => seen.push(store.read().length),
      alone: (work) => work(),
      clock: { stamp: (pending) => stampAt(0, pending) },
      now: () => 0,
      after: () => () => {},
      chance: () => 1,
      newId: () => 'id',
    })
    saver.start()
    saver.answer(report, 'ownHseGoals', 'yes')
    await settled()
    expect(seen).toEqual([1])
  })

  test('waits while the connection is down, longer each time, and goes when it is back', async () => {
    const at = browser()
    const to = server()
    to.answersWith = { kind: 'later' }
    const saver = at.tab(to.deliver)

    saver.answer(report, 'ownHseGoals', 'yes')
    await settled()
    expect(to.received).toHaveLength(1)
    expect(saver.status().connection).toEqual({ kind: 'waiting', failures: 1, until: 2_000 })

    at.moveClock(999)
    await settled()
    expect(to.received).toHaveLength(1)
    at.moveClock(1)
    await settled()
    expect(saver.status().connection).toEqual({ kind: 'waiting', failures: 2, until: 4_000 })

    to.answersWith = delivered
    saver.wakeUp()
    await settled()
    expect(to.values.get('2026/1110/ownHseGoals')).toBe('yes')
    expect(saver.status()).toMatchObject({ waiting: [], connection: { kind: 'ready' } })
  })

  test('given again while the first is under way is sent too, and stands', async () => {
    const at = browser()
    const to = server()
    let arrive = () => {}
    const saver = at.tab(async (answer) => {
      if (answer.value === 'yes') await new Promise<void>((resolve) => (arrive = resolve))
      return to.deliver(answer)
    })

    saver.answer(report, 'ownHseGoals', 'yes')
    await settled()
    saver.answer(report, 'ownHseGoals', 'no')
    expect(saver.status().waiting).toMatchObject([{ value: 'no' }])
    arrive()
    await settled()
    expect(to.received.map(({ value }) => value)).toEqual(['yes', 'no'])
    expect(to.values.get('2026/1110/ownHseGoals')).toBe('no')
    expect(saver.status().waiting).toEqual([])
  })

  test('can be taken back before it was sent: only the last value goes', async () => {
    const at = browser()
    const to = server()
    to.answersWith = { kind: 'later' }
    const saver = at.tab(to.deliver)
    saver.answer(report, 'ownHseGoals', 'yes')
    await settled()
    saver.answer(report, 'ownHseGoals', null)
    to.answersWith = delivered
    saver.wakeUp()
    await settled()
    expect(to.received.map(({ value }) => value)).toEqual(['yes', null])
    expect(at.kept.size).toBe(0)
  })

  test('survives that the tab is closed, and is sent by the next one', async () => {
    const at = browser()
    const to = server()
    to.answersWith = { kind: 'later' }
    const first = at.tab(to.deliver)
    first.answer(report, 'ownHseGoals', 'yes')
    await settled()
    first.stop()

    to.answersWith = delivered
    const next = at.tab(to.deliver)
    await settled()
    expect(to.values.get('2026/1110/ownHseGoals')).toBe('yes')
    expect(next.status().waiting).toEqual([])
  })

  test('is never sent for another person on the same browser', async () => {
    const at = browser()
    const to = server()
    to.answersWith = { kind: 'needsSignIn' }
    const manager = at.tab(to.deliver)
    manager.answer(report, 'ownHseGoals', 'yes')
    await settled()
    manager.stop()
    to.received.length = 0

    to.answersWith = delivered
    const other = at.tab(to.deliver, { person: 'representative' })
    await settled()
    expect(to.received).toEqual([])
    expect(other.status().waiting).toEqual([])
    expect(at.kept.size).toBe(1)
  })

  test('waits for sign-in without trying in vain', async () => {
    const at = browser()
    const to = server()
    to.answersWith = { kind: 'needsSignIn' }
    const saver = at.tab(to.deliver)
    saver.answer(report, 'ownHseGoals', 'yes')
    await settled()
    at.moveClock(600_000)
    await settled()
    expect(to.received).toHaveLength(1)
    expect(saver.status()).toMatchObject({
      connection: { kind: 'signInNeeded' },
      waiting: [{ value: 'yes' }],
    })
  })

  test('that is refused is kept with the reason, also over a reload, until it is sent again or let go', async () => {
    const at = browser()
    const to = server()
    to.answersWith = { kind: 'refused', problem: 'alreadySubmitted' }
    at.tab(to.deliver).answer(report, 'ownHseGoals', 'yes')
    await settled()

    const saver = at.tab(to.deliver)
    await settled()
    expect(to.received).toHaveLength(1)
    const [refused] = saver.status().refused
    expect(refused).toMatchObject({ item: 'ownHseGoals', value: 'yes', refusedFor: 'alreadySubmitted' })

    saver.sendAgain(refused?.id ?? '')
    await settled()
    expect(to.received).toHaveLength(2)
    expect(saver.status().refused).toHaveLength(1)

    saver.dismiss(refused?.id ?? '')
    expect(saver.status().refused).toEqual([])
    expect(at.kept.size).toBe(0)
  })

  test('that is refused does not hold up the others', async () => {
    const at = browser()
    const to = server()
    const saver = at.tab(async (answer) =>
      answer.item === 'ownHseGoals' ? { kind: 'refused', problem: 'unknownItem' } : to.deliver(answer),
    )
    saver.answer(report, 'ownHseGoals', 'yes')
    saver.answer(report, 'hseActionPlan', 'no')
    await settled()
    expect(to.values.get('2026/1110/hseActionPlan')).toBe('no')
    expect(saver.status()).toMatchObject({ waiting: [], refused: [{ item: 'ownHseGoals' }] })
  })

  test('that the browser would not keep is sent all the same, and says that it is at risk until then', async () => {
    const at = browser()
    const to = server()
    to.answersWith = { kind: 'later' }
    const full: KeyValueStorage = {
      getItem: at.storage.getItem,
      removeItem: at.storage.removeItem,
      key: at.storage.key,
      length: 0,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError')
      },
    }
    const saver = at.tab(to.deliver, { storage: full })
    saver.answer(report, 'ownHseGoals', 'yes')
    await settled()
    expect(saver.status()).toMatchObject({ storageFailing: true, waiting: [{ value: 'yes' }] })

    to.answersWith = delivered
    saver.wakeUp()
    await settled()
    expect(to.values.get('2026/1110/ownHseGoals')).toBe('yes')
    expect(saver.status()).toMatchObject({ storageFailing: false, waiting: [] })
  })
})

describe('a comment', () => {
  test('survives a restart without network, and leaves when the server has it', async () => {
    const at = browser()
    const to = server()
    to.answersWith = { kind: 'later' }
    const first = at.tab(to.deliver)
    first.remark(report, 'ownHseGoals', { kind: 'comment', text: 'We have two' })
    first.answer(report, 'ownHseGoals', 'yes')
    await settled()
    first.stop()

    to.answersWith = delivered
    const next = at.tab(to.deliver)
    expect(next.status().remarks).toMatchObject([{ item: 'ownHseGoals', value: 'We have two' }])
    await settled()
    expect([...to.values.values()]).toEqual(['We have two', 'yes'])
    expect(next.status()).toMatchObject({ waiting: [], remarks: [] })
  })

  test('that is refused stays with the reason, and holds up nothing', async () => {
    const at = browser()
    const to = server()
    const saver = at.tab(async (entry) =>
      'remark' in entry ? { kind: 'refused', problem: 'notOpen' } : to.deliver(entry),
    )
    saver.remark(report, 'ownHseGoals', { kind: 'comment', text: 'Too late' })
    saver.answer(report, 'ownHseGoals', 'yes')
    await settled()
    const { remarks, waiting } = saver.status()
    expect(remarks).toMatchObject([{ value: 'Too late', refusedFor: 'notOpen' }])
    expect(waiting).toEqual([])
    saver.dismiss(remarks[0]?.id ?? '')
    expect(saver.status().remarks).toEqual([])
  })

  test('is changed before it was sent: the last text goes, once', async () => {
    const at = browser()
    const to = server()
    to.answersWith = { kind: 'later' }
    const saver = at.tab(to.deliver)
    saver.remark(report, 'ownHseGoals', { kind: 'comment', of: 'c1', text: 'One' })
    saver.remark(report, 'ownHseGoals', { kind: 'comment', of: 'c1', text: 'Two' })
    saver.remark(report, 'ownHseGoals', { kind: 'comment', text: 'Another' })
    expect(saver.status().remarks.map(({ value }) => value)).toEqual(['Two', 'Another'])
    to.answersWith = delivered
    saver.wakeUp()
    await settled()
    expect([...to.values.values()]).toEqual(['Two', 'Another'])
  })
})

describe('whatever happens in between', () => {
  const itemAndValue = fc.record({
    item: fc.constantFrom(...items),
    value: fc.constantFrom<Answer | null>('yes', 'no', 'notApplicable', null),
  })
  const step = fc.oneof(
    { weight: 6, arbitrary: itemAndValue.map((answer) => ({ kind: 'answer' as const, ...answer })) },
    {
      weight: 2,
      arbitrary: fc.boolean().map((disagrees) => ({ kind: 'disagree' as const, disagrees })),
    },
    { weight: 1, arbitrary: fc.constant({ kind: 'comment' as const }) },
    { weight: 2, arbitrary: fc.nat(40_000).map((time) => ({ kind: 'time' as const, time })) },
    { weight: 1, arbitrary: fc.constant({ kind: 'clockBack' as const }) },
    { weight: 1, arbitrary: fc.constant({ kind: 'wakeUp' as const }) },
    { weight: 1, arbitrary: fc.constant({ kind: 'reload' as const }) },
    { weight: 2, arbitrary: fc.constant({ kind: 'settle' as const }) },
  )
  const move = fc.record({ tab: fc.constantFrom(0, 1), step })
  /** Before the server took it, not at all, after it took it but before it could say so. */
  const fate = fc.constantFrom('delivered', 'lost', 'lostAfterwards', 'needsSignIn')
  /** How long the way to the server is, in turns. */
  const way = fc.nat(120)

  test('the server ends with the last value of each item and all that was said, and nothing is lost or left', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(move, { maxLength: 40 }),
        fc.infiniteStream(fate),
        fc.infiniteStream(way),
        async (moves, fates, ways) => {
          const at = browser()
          const onServer = new Map<string, string | null>()
          const expected = new Map<string, string | null>()
          let online = false
          let comments = 0

          const deliver = async (answer: PendingEntry): Promise<Delivery> => {
            await settled(ways.next().value)
            const outcome = online ? 'delivered' : fates.next().value
            if (outcome === 'needsSignIn') return { kind: 'needsSignIn' }
            if (outcome !== 'lost') onServer.set(addressOf(answer), answer.value)
            return outcome === 'delivered' ? delivered : { kind: 'later' }
          }
          const tabs = [at.tab(deliver), at.tab(deliver)]

          for (const { tab, step: next } of moves) {
            const saver = tabs[tab]
            if (next.kind === 'answer') {
              saver?.answer(report, next.item, next.value)
              expected.set(addressOf({ ...report, item: next.item }), next.value)
            }
            if (next.kind === 'disagree') {
              const { disagrees } = next
              saver?.remark(report, items[0], { kind: 'disagreement', disagrees })
              expected.set(`2026/1110/${items[0]}/disagreement`, disagrees ? '' : null)
            }
            if (next.kind === 'comment') {
              const of = `comment-${++comments}`
              saver?.remark(report, items[1], { kind: 'comment', of, text: of })
              expected.set(`2026/1110/${items[1]}/comment/${of}`, of)
            }
            if (next.kind === 'time') at.moveClock(next.time)
            if (next.kind === 'clockBack') at.moveClock(-5_000)
            if (next.kind === 'wakeUp') saver?.wakeUp()
            if (next.kind === 'settle') await settled()
            if (next.kind === 'reload') {
              // What is under way when a tab goes is lost on the way, or comes to the server before anything later.
              await settled(200)
              saver?.stop()
              tabs[tab] = at.tab(deliver)
            }
            for (const [address, value] of expected) {
              const waiting = tabs.flatMap((each) => {
                each.reread()
                const { waiting: answers, remarks } = each.status()
                return [...answers, ...remarks].filter((entry) => addressOf(entry) === address)
              })
              const isKept = waiting.every((answer) => answer.value === value) && waiting.length > 0
              expect(isKept || onServer.get(address) === value).toBe(true)
            }
          }

          online = true
          for (let round = 0; round < 4; round++) {
            for (const saver of tabs) saver.wakeUp()
            await settled(2_000)
          }
          expect(onServer).toEqual(expected)
          expect(at.kept.size).toBe(0)
          for (const saver of tabs) {
            saver.reread()
            expect(saver.status()).toMatchObject({ waiting: [], remarks: [] })
            saver.stop()
          }
        },
      ),
      { numRuns: 150 },
    )
  })
})
