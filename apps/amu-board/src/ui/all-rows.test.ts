import { expect, test } from 'vitest'
import { allRows } from './all-rows.ts'

test.each([0, 1, 200, 201, 401])('all of %i rows come, each once', async (total) => {
  const all = Array.from({ length: total }, (_, index) => index)
  const rows = await allRows(({ page, pageSize }) =>
    Promise.resolve({ rows: all.slice(page * pageSize, (page + 1) * pageSize), total }),
  )
  expect(rows).toEqual(all)
})
