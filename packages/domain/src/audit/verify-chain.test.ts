import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AuditContent, AuditEntry, ChainHead } from './audit-event.ts'
import { chain, contentHashOf } from './chain.ts'
import type { StoredEvent } from './verify-chain.ts'
import { verifyChain } from './verify-chain.ts'

interface Done {
  readonly entry: Omit<AuditEntry, 'stream'>
  readonly content: AuditContent | null
}

const stream = 'report:2026:1410'

/** The chain of what was done, in order; after the events that there are. */
function chainOf(done: readonly Done[], on = stream, before: readonly StoredEvent[] = []): StoredEvent[] {
  const events = [...before]
  for (const { entry, content } of done) {
    events.push({ ...chain(events.at(-1) ?? null, { ...entry, stream: on }, content), content })
  }
  return events
}

function headOf(events: readonly StoredEvent[]): ChainHead {
  const last = events.at(-1)
  if (!last) throw new Error('No events')
  return { seq: last.seq, hash: last.hash }
}

const jsonValue = fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<AuditEntry['what']>

const content: fc.Arbitrary<AuditContent> = fc.record({
  salt: fc
    .uint8Array({ minLength: 16, maxLength: 16 })
    .map((bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')),
  before: jsonValue,
  after: jsonValue,
  origin: jsonValue,
})

const something: fc.Arbitrary<Done> = fc.record({
  entry: fc.record({
    at: fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    actor: fc.option(fc.uuid()),
    action: fc.constantFrom('report.answer', 'report.submit'),
    subject: fc.string(),
    what: jsonValue,
  }),
  content: fc.option(content),
})

const someChain = fc.array(something, { minLength: 1, maxLength: 8 }).map((done) => chainOf(done))

const chainAndPlace = someChain.chain((events) =>
  fc.record({ events: fc.constant(events), place: fc.nat(events.length - 1) }),
)

describe('a chain', () => {
  test('that nobody touched is whole, in one go or part by part, and ends at its head', () => {
    fc.assert(
      fc.property(chainAndPlace, ({ events, place }) => {
        const head = headOf(events)
        expect(verifyChain(events)).toEqual({ ok: true, value: head })
        expect(verifyChain(events, { head })).toEqual({ ok: true, value: head })
        const first = verifyChain(events.slice(0, place))
        expect(first.ok).toBe(true)
        const after = first.ok ? first.value : null
        expect(verifyChain(events.slice(place), { after, head })).toEqual({ ok: true, value: head })
      }),
    )
  })

  test('may have gone on from a head that was kept', () => {
    fc.assert(
      fc.property(chainAndPlace, ({ events, place }) => {
        expect(verifyChain(events, { head: headOf(events.slice(0, place + 1)) }).ok).toBe(true)
      }),
    )
  })

  test('does not break when content is erased', () => {
    fc.assert(
      fc.property(someChain, fc.infiniteStream(fc.boolean()), (events, erase) => {
        const left = events.map((event) => (erase.next().value ? { ...event, content: null } : event))
        expect(verifyChain(left, { head: headOf(events) }).ok).toBe(true)
      }),
    )
  })

  const changes: Record<string, (event: StoredEvent) => StoredEvent> = {
    stream: (event) => ({ ...event, stream: `${event.stream}!` }),
    seq: (event) => ({ ...event, seq: event.seq + 1 }),
    at: (event) => ({ ...event, at: `${event.at}!` }),
    actor: (event) => ({ ...event, actor: event.actor === null ? 'somebody' : null }),
    action: (event) => ({ ...event, action: `${event.action}!` }),
    subject: (event) => ({ ...event, subject: `${event.subject}!` }),
    what: (event) => ({ ...event, what: [event.what] }),
    contentHash: (event) => ({ ...event, contentHash: event.contentHash === null ? 'x' : null }),
    previousHash: (event) => ({ ...event, previousHash: event.previousHash === null ? 'x' : null }),
    hash: (event) => ({ ...event, hash: event.hash.split('').toReversed().join('') }),
  }

  test.each(Object.keys(changes))('breaks when somebody changes %s of an event', (field) => {
    fc.assert(
      fc.property(chainAndPlace, ({ events, place }) => {
        const changed = events.map((event, index) =>
          index === place ? (changes[field]?.(event) ?? event) : event,
        )
        fc.pre(JSON.stringify(changed) !== JSON.stringify(events))
        const result = verifyChain(changed, { head: headOf(events) })
        expect(result.ok).toBe(false)
      }),
    )
  })

  test('has no field that could be changed unseen', () => {
    const [event] = chainOf([
      { entry: { at: '', actor: null, action: '', subject: '', what: null }, content: null },
    ])
    expect(Object.keys(event ?? {}).toSorted()).toEqual([...Object.keys(changes), 'content'].toSorted())
  })

  test('breaks when somebody changes content, its salt, or puts some where there was none', () => {
    fc.assert(
      fc.property(chainAndPlace, content, ({ events, place }, other) => {
        const event = events[place]
        fc.pre(event?.content?.salt !== other.salt)
        const forged: (AuditContent | null)[] = [
          other,
          ...(event?.content
            ? [
                { ...event.content, salt: other.salt },
                { ...event.content, salt: 'short' },
                { ...event.content, before: [event.content.before] },
                { ...event.content, after: [event.content.after] },
                { ...event.content, origin: [event.content.origin] },
              ]
            : []),
        ]
        for (const content of forged) {
          const changed = events.map((one) => (one === event ? { ...one, content } : one))
          expect(verifyChain(changed)).toEqual({
            ok: false,
            problem: { kind: 'wrongContent', seq: place + 1 },
          })
        }
      }),
    )
  })

  test('breaks when an event is deleted; the last ones need the known head', () => {
    fc.assert(
      fc.property(chainAndPlace, fc.integer({ min: 1, max: 3 }), ({ events, place }, count) => {
        const left = events.toSpliced(place, count)
        const head = headOf(events)
        expect(verifyChain(left, { head }).ok).toBe(false)
        if (place + count < events.length) {
          expect(verifyChain(left)).toEqual({ ok: false, problem: { kind: 'missing', seq: place + 1 } })
        } else {
          expect(verifyChain(left, { head })).toEqual({
            ok: false,
            problem: { kind: 'wrongHead', expected: head, found: left.length > 0 ? headOf(left) : null },
          })
        }
      }),
    )
  })

  test('breaks when events change places, even if they are numbered anew', () => {
    fc.assert(
      fc.property(chainAndPlace, fc.nat(7), ({ events, place }, other) => {
        const [one, two] = [events[place], events[other]]
        fc.pre(one !== undefined && two !== undefined && place !== other)
        if (!one || !two) return
        const swapped = events.with(place, two).with(other, one)
        expect(verifyChain(swapped).ok).toBe(false)
        expect(verifyChain(swapped.map((event, index) => ({ ...event, seq: index + 1 }))).ok).toBe(false)
      }),
    )
  })

  test('breaks when an event is put in, whether forged, repeated or from another stream', () => {
    fc.assert(
      fc.property(chainAndPlace, something, ({ events, place }, done) => {
        const forged = {
          ...chain(events[place - 1] ?? null, { ...done.entry, stream }, null),
          content: null,
        }
        const [foreign] = chainOf([done], 'report:2026:1415')
        for (const event of [forged, events[place], foreign]) {
          if (!event) continue
          const more = events.toSpliced(place, 0, event)
          expect(verifyChain(more).ok).toBe(false)
          const numbered = more.map((one, index) => ({ ...one, seq: index + 1 }))
          expect(verifyChain(numbered).ok).toBe(false)
        }
      }),
    )
  })

  test('that was made anew from some event on looks whole, but not to who kept its head', () => {
    fc.assert(
      fc.property(chainAndPlace, something, ({ events, place }, done) => {
        const before = events.slice(0, place)
        const rest = events.slice(place + 1)
        const forged = [
          { entry: { ...done.entry, subject: 'forged!' }, content: null },
          ...rest.map((event) => ({ entry: event, content: event.content })),
        ]
        const anew = chainOf(forged, stream, before)
        fc.pre(events[place]?.subject !== 'forged!')
        const head = headOf(events)
        expect(verifyChain(anew).ok).toBe(true)
        expect(verifyChain(anew, { head })).toEqual({
          ok: false,
          problem: { kind: 'wrongHead', expected: head, found: headOf(anew) },
        })
      }),
    )
  })
})

describe('the first break', () => {
  const entry = { at: '2026-11-23T10:00:00.000Z', actor: 'p', action: 'a', subject: 's', what: null }
  const events = chainOf(
    Array.from({ length: 3 }, (_, index) => ({ entry: { ...entry, what: index }, content: null })),
  )
  const [one, two, three] = events as [StoredEvent, StoredEvent, StoredEvent]

  test.each<[string, StoredEvent[], object]>([
    ['a number is missing', [one, three], { kind: 'missing', seq: 2 }],
    ['the first is missing', [two, three], { kind: 'missing', seq: 1 }],
    ['one comes twice', [one, one, two], { kind: 'outOfOrder', seq: 1 }],
    ['a number is none of the chain', [{ ...one, seq: 0.5 }], { kind: 'outOfOrder', seq: 0.5 }],
    ['one is of another stream', [one, { ...two, stream: 'other' }], { kind: 'otherStream', seq: 2 }],
    ['one was changed', [one, { ...two, actor: 'q' }, three], { kind: 'wrongHash', seq: 2 }],
    [
      'one does not follow',
      [one, { ...two, previousHash: three.hash }, three],
      { kind: 'wrongPrevious', seq: 2 },
    ],
  ])('is told: %s', (_, broken, problem) => {
    expect(verifyChain(broken)).toEqual({ ok: false, problem })
  })

  test('no events are a chain without a head', () => {
    expect(verifyChain([])).toEqual({ ok: true, value: null })
    expect(verifyChain([], { head: headOf(events) }).ok).toBe(false)
  })
})

describe('the hash of content', () => {
  const secret = { before: null, after: { name: 'somebody' }, origin: null }

  test('differs for equal content with another salt, so that guesses cannot be compared with it', () => {
    const hashes = ['0', '1'].map((digit) => contentHashOf({ ...secret, salt: digit.repeat(32) }))
    expect(new Set(hashes).size).toBe(2)
  })

  test('is refused with a salt too short to hide it', () => {
    expect(() => contentHashOf({ ...secret, salt: '0'.repeat(31) })).toThrow(RangeError)
  })
})
