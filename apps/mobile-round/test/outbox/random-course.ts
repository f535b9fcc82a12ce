import fc from 'fast-check'

/** What can go wrong with a delivery. `lostAnswer`: the server has stored it, and the answer is lost. */
export const deliveryFaults = [
  'none',
  'unreachable',
  'serverFails',
  'lostAnswer',
  'answersForSome',
  'wrongHash',
  'signedOut',
  'refusesAll',
] as const

/** One of the faults of a delivery. */
export type DeliveryFault = (typeof deliveryFaults)[number]

/** Something that happens, in whatever order. */
export type Act =
  /** Somebody registers something, or takes a photo; `pick` chooses the round, and of photos the content. */
  | { readonly do: 'make'; readonly what: 'result' | 'photo'; readonly pick: number }
  /** The delivery that is under way, if any, comes to an end. */
  | { readonly do: 'deliver'; readonly fault: DeliveryFault }
  /** The device's store does the next thing it was asked for. */
  | { readonly do: 'store'; readonly works: boolean }
  /** The page is closed or the battery empty, and it starts again. `reading`: only at a second try. */
  | { readonly do: 'crash'; readonly storeDone: boolean; readonly lateRead: boolean }
  | { readonly do: 'signIn'; readonly person: number }
  | { readonly do: 'wakeUp' }
  /** Time passes; negative where the clock of the device is set back. */
  | { readonly do: 'time'; readonly milliseconds: number }
  /** A person decides on one of the entries that need it. */
  | { readonly do: 'decide'; readonly how: 'sendAgain' | 'letGo'; readonly pick: number }
  /** From now on the server refuses some entries for good, and takes them again when asked a second time. */
  | { readonly do: 'dislike'; readonly every: number }

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('make' as const),
      what: fc.constantFrom('result' as const, 'result' as const, 'photo' as const),
      pick: fc.nat(5),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('deliver' as const),
      fault: fc.constantFrom<DeliveryFault>('none', 'none', 'none', 'none', ...deliveryFaults),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('store' as const),
      works: fc.constantFrom(true, true, true, false),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('crash' as const),
      storeDone: fc.boolean(),
      lateRead: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('signIn' as const), person: fc.nat(1) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('wakeUp' as const) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('time' as const),
      milliseconds: fc.oneof(fc.integer({ min: 100, max: 40_000 }), fc.constantFrom(-86_400_000, 3_600_000)),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('decide' as const),
      how: fc.constantFrom('sendAgain' as const, 'sendAgain' as const, 'letGo' as const),
      pick: fc.nat(5),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('dislike' as const), every: fc.integer({ min: 2, max: 5 }) }),
  },
)

/** What happens to one tablet in the course of some rounds. */
export const randomCourse: fc.Arbitrary<readonly Act[]> = fc.array(act, {
  minLength: 1,
  maxLength: 80,
  size: 'max',
})
