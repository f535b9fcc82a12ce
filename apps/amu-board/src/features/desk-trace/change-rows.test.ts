import { describe, expect, it } from 'vitest'
import { changeRows, moreFacts } from './change-rows.ts'

describe('what was changed', () => {
  it('is told field by field, what differs first', () => {
    const event = {
      what: null,
      before: { role: 'lineManager', unit: '1615', validTo: null },
      after: { role: 'lineManager', unit: '1215', validTo: '2026-12-31' },
    }
    expect(changeRows(event)).toEqual([
      { field: 'unit', before: '1615', after: '1215' },
      { field: 'validTo', before: null, after: '2026-12-31' },
      { field: 'role', before: 'lineManager', after: 'lineManager' },
    ])
  })

  it('can be one value, and stand in the chain itself', () => {
    expect(
      changeRows({ what: { as: 'lineManager', before: null, after: 'yes' }, before: null, after: null }),
    ).toEqual([{ field: '', before: null, after: 'yes' }])
  })

  it('names fields within others, and keeps lists together', () => {
    const after = { name: { nb: 'Kari' }, units: ['1615', '1215'], terms: [{ from: '2026' }] }
    expect(changeRows({ what: null, before: null, after })).toEqual([
      { field: 'name.nb', before: null, after: 'Kari' },
      { field: 'units', before: null, after: '1615, 1215' },
      { field: 'terms.0.from', before: null, after: '2026' },
    ])
  })

  it('is nothing where nothing is told, or it is erased', () => {
    expect(changeRows({ what: { origin: 'abc' }, before: null, after: null })).toEqual([])
  })
})

it('tells more about an event without what is for the chain alone', () => {
  const what = { origin: 'abc', as: 'lineManager', late: false, before: 1, after: 2 }
  expect(moreFacts({ what })).toEqual([
    { field: 'as', value: 'lineManager' },
    { field: 'late', value: 'false' },
  ])
})
