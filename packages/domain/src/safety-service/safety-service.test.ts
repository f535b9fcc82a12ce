import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysAfter } from '../calendar.ts'
import { checkElections, electionColumns, electionFault } from './election.ts'
import type { SafetyMeeting } from './meeting.ts'
import { meetingStanding } from './meeting.ts'

const election = {
  unitCode: '1615',
  areaCode: null,
  role: 'safetyRepresentative',
  heldOn: '2026-11-20',
  termFrom: '2027-01-01',
  entitled: 40,
  voted: 31,
} as const

test.each([
  [{}, null],
  [{ unitCode: null, areaCode: 'tekno' }, null],
  [{ unitCode: null }, 'place'],
  [{ areaCode: 'tekno' }, 'place'],
  [{ heldOn: '2026-11-29' }, 'toCome'],
  [{ termFrom: '2026-11-19' }, 'termBefore'],
  [{ voted: 41 }, 'votes'],
  [{ entitled: null }, null],
])('an election with %j: %j', (part, fault) => {
  expect(electionFault({ ...election, ...part }, '2026-11-28')).toBe(fault)
})

test.each([
  ['1615;;safetyRepresentative;2026-11-20;a@havnes.example;2027-01-01;40;31', []],
  [';tekno;deputySafetyRepresentative;2026-11-20;;2027-01-01;;', []],
  [';;safetyRepresentative;2026-11-20;a@havnes.example;2027-01-01;40;31', ['place']],
  ['1615;;lineManager;2026-11-20;a@havnes.example;2027-01-01;40;31', ['oneOf']],
  ['1615;;safetyRepresentative;2026-11-20;b@havnes.example;2027-01-01;40;31', ['knownPerson']],
  ['1615;;safetyRepresentative;2026-11-20;a@havnes.example;2027-01-01;40;41', ['atMost']],
  ['9999;;safetyRepresentative;2026-11-20;a@havnes.example;2027-01-01;40;x', ['knownUnit', 'count']],
])('a file with %s', (row, faults) => {
  const checked = checkElections(
    { header: [...electionColumns], rows: [{ line: 2, cells: row.split(';') }] },
    {
      unitCodes: new Set(['1615']),
      areaCodes: new Set(['tekno']),
      principalNames: new Set(['a@havnes.example']),
      today: '2026-11-28',
    },
  )
  expect(checked.ok ? [] : checked.problem.map(({ expected }) => expected.kind)).toEqual(faults)
})

test.each([
  [[], null, null, true],
  [[{ day: '2026-11-01', nextOn: null }], '2026-11-01', null, true],
  [[{ day: '2026-11-01', nextOn: '2026-12-01' }], '2026-11-01', '2026-12-01', false],
  [[{ day: '2026-11-28', nextOn: null }], null, '2026-11-28', false],
  [
    [
      { day: '2026-10-01', nextOn: '2026-11-01' },
      { day: '2026-12-10', nextOn: null },
    ],
    '2026-10-01',
    '2026-12-10',
    false,
  ],
] as readonly [readonly SafetyMeeting[], string | null, string | null, boolean][])(
  'meetings %j',
  (meetings, lastOn, nextOn, isMissing) => {
    expect(meetingStanding(meetings, '2026-11-28')).toEqual({ lastOn, nextOn, isMissing })
  },
)

test('a meeting is missing exactly from the day after the last that is planned', () => {
  const day = fc.integer({ min: 0, max: 900 }).map((days) => daysAfter('2026-01-01', days))
  const meetings = fc.array(fc.record({ day, nextOn: fc.option(day) }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(meetings, day, (some, on) => {
      const last =
        some
          .flatMap((one) => [one.day, one.nextOn ?? one.day])
          .toSorted()
          .at(-1) ?? ''
      expect(meetingStanding(some, on).isMissing).toBe(on > last)
    }),
  )
})
