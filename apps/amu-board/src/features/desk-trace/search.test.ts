import { expect, it } from 'vitest'
import { filterOf, formatPlace, parsePlace, traceSearch } from './search.ts'

it('keeps what is looked for, and leaves out what is not valid', () => {
  const wanted = { from: '2026-11-01', who: 'linjeleder', stream: 'report:*' }
  expect(traceSearch({ ...wanted, to: '1.11.2026', after: 'here', other: 'x' })).toEqual(wanted)
  expect(filterOf(wanted)).toEqual({ fromDay: '2026-11-01', who: 'linjeleder', stream: 'report:*' })
})

it('keeps a place in the address, whatever the stream is called', () => {
  const place = { at: '2026-11-23T09:00:00.000Z', stream: 'person:a~1~b', seq: 12 }
  expect(parsePlace(formatPlace(place))).toEqual(place)
  expect(traceSearch({ after: formatPlace(place) })).toEqual({ after: formatPlace(place) })
})

it.each(['', undefined, '~~', '2026~1', 'x~1~y', '2026-11-23T09:00:00Z~-1~y'])(
  'takes %j for no place',
  (text) => {
    expect(parsePlace(text)).toBeNull()
  },
)
