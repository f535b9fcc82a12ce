import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callerAs, problemOf } from '../../../test/caller.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'
import { exchangedRegisters } from './register-files.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase('demo')
})
afterAll(() => own.drop())

describe.each(exchangedRegisters)('the register %s', (register) => {
  test('is written out, and read back exactly', async () => {
    const section = await callerAs(own.database, 'demo-hseSection')
    const { csv } = await section.dataImport.takeOutRegister({ register })
    const rows = csv.trim().split('\r\n').length - 1
    expect(rows).toBeGreaterThan(5)
    expect(await section.dataImport.takeInRegister({ register, csv, dryRun: false })).toEqual({
      ok: true,
      value: { added: 0, changed: 0, unchanged: rows },
    })
    expect((await section.dataImport.takeOutRegister({ register })).csv).toBe(csv)
  })

  test('takes nothing of a file with a fault', async () => {
    const section = await callerAs(own.database, 'demo-hseSection')
    const { csv } = await section.dataImport.takeOutRegister({ register })
    const [header = '', first = ''] = csv.split('\r\n')
    for (const faulty of [`${header}\n${first}\n${first}`, `${header};more\n${first};x`, `${header}\n;;`]) {
      expect(await section.dataImport.takeInRegister({ register, csv: faulty, dryRun: false })).toMatchObject(
        {
          ok: false,
        },
      )
    }
    expect((await section.dataImport.takeOutRegister({ register })).csv).toBe(csv)
  })

  test('is exchanged by the HSE section alone', async () => {
    for (const person of [
      'demo-chiefSafetyRepresentative',
      'demo-lineManager-1615',
      'demo-committeeMember',
    ]) {
      const other = await callerAs(own.database, person)
      expect(await problemOf(other.dataImport.takeOutRegister({ register }))).toEqual({ kind: 'notAllowed' })
      expect(await problemOf(other.dataImport.takeInRegister({ register, csv: 'x', dryRun: true }))).toEqual({
        kind: 'notAllowed',
      })
    }
  })
})

test('a dry run tells what would happen, and stores nothing', async () => {
  const section = await callerAs(own.database, 'demo-hseSection')
  const before = await section.dataImport.takeOutRegister({ register: 'training' })
  const csv = [
    'principal_name;course;title;held_on;hours;given_by',
    'demo-linemanager-1610@havnes.example;other;Hydrogenfluorid;2026-02-03;2,5;HMS-seksjonen',
  ].join('\n')
  expect(await section.dataImport.takeInRegister({ register: 'training', csv, dryRun: true })).toEqual({
    ok: true,
    value: { added: 1, changed: 0, unchanged: 0 },
  })
  expect(await section.dataImport.takeOutRegister({ register: 'training' })).toEqual(before)
})
