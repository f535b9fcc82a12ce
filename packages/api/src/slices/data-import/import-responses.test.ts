import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'
import { yearFigures } from '../indicator/public.ts'
import type { ResponsesOptions } from './public.ts'
import { importResponses, importUnits } from './public.ts'

const demoData = (name: string) => readFile(new URL(`../../../demo-data/${name}`, import.meta.url))
const clock = () => new Date('2026-11-23T12:00:00Z')

let own: TestDatabase
beforeEach(async () => {
  own = await testDatabase()
  await own.database.transaction(async (trx) => importUnits(trx, await demoData('units.csv')))
})
afterEach(() => own.drop())

const run = (bytes: Uint8Array, options: Partial<ResponsesOptions> = {}) =>
  own.database.transaction((trx) => importResponses(trx, bytes, { year: 2022, ...options }, clock))

describe('the reference file', () => {
  test('gives the published tables of 2022 to the last count', async () => {
    const imported = await run(await demoData('responses-2022.csv'))
    expect(imported).toEqual({
      ok: true,
      value: {
        year: 2022,
        edition: '2022',
        campaignMade: true,
        added: 69,
        replaced: 0,
        unchanged: 0,
        units: { total: 75, answered: 69 },
      },
    })
    const figures = await own.database.read((trx) => yearFigures(trx, 2022))
    console.log(JSON.stringify(figures).slice(0, 600))
  })
})
