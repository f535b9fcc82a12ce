import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { callerAs, problemOf, testOrigin } from '../../../test/caller.ts'
import { testClock } from '../../../test/clock.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'
import type { AppointmentsOptions } from './public.ts'
import { importAppointments } from './public.ts'

const header = 'principal_name;name;role;unit_code;area_code;campus;acting;valid_from;valid_to;email;language'
const manager = 'a@havnes.example;Leder A;lineManager;1610;;;yes;2026-01-01;;a@post.example;nn'
const elected = 'b@havnes.example;Ombud B;safetyRepresentative;1610;;;;2026-01-01;2027-12-31;;'
const coordinator = 'a@havnes.example;Leder A;hseCoordinator;1615;;;;2026-01-01;;;'
const file = (...lines: string[]) => `${[header, ...lines].join('\n')}\n`

let own: TestDatabase
beforeEach(async () => {
  own = await testDatabase('demo')
})
afterEach(() => own.drop())

const by = { actor: null, at: testClock(), origin: testOrigin }
const run = (text: string, options: AppointmentsOptions = {}) =>
  own.database.transaction((trx) => importAppointments(trx, Buffer.from(text), by, options))

/** Everything that an import could touch, to see whether it did. */
const everything = () =>
  own.database.read(async (trx) => [
    await trx.selectFrom('person').selectAll().orderBy('id').execute(),
    await trx.selectFrom('appointment').selectAll().orderBy('id').execute(),
    await trx
      .selectFrom('auditEvent')
      .select(['stream', 'seq', 'hash'])
      .orderBy('stream')
      .orderBy('seq')
      .execute(),
  ])

describe('a file of persons and appointments', () => {
  test('adds both, records each, and changes nothing the second time', async () => {
    const first = await run(file(manager, elected, coordinator))
    expect(first).toMatchObject({
      ok: true,
      value: {
        persons: { added: 2, changed: 0, unchanged: 0 },
        appointments: { added: 3, changed: 0, unchanged: 0 },
        warnings: [],
      },
    })
    const before = await everything()
    const second = await run(file(manager, elected, coordinator))
    expect(second).toMatchObject({
      value: {
        persons: { added: 0, changed: 0, unchanged: 2 },
        appointments: { added: 0, changed: 0, unchanged: 3 },
        changes: [],
      },
    })
    expect(await everything()).toEqual(before)

    const section = await callerAs(own.database, 'demo-hseSection')
    const { persons } = await section.people.list({ language: 'nb', q: 'a@havnes.example' })
    expect(persons).toMatchObject([
      { name: { nb: 'Leder A', nn: 'Leder A' }, email: 'a@post.example', roles: [{ acting: true }, {}] },
    ])
    const { events } = await section.people.history({ id: persons[0]?.id ?? '' })
    expect(events.map(({ action, by: actor }) => [action, actor])).toEqual([
      ['appointment.add', null],
      ['appointment.add', null],
      ['person.add', null],
    ])
  })

  test('changes the end of what is kept, and what it says of a person', async () => {
    await run(file(manager, elected))
    const ended = manager.replace('2026-01-01;;', '2026-01-01;2026-11-22;').replace('Leder A', 'Leder Å')
    const changed = await run(file(ended))
    expect(changed).toMatchObject({
      value: {
        persons: { added: 0, changed: 1, unchanged: 0 },
        appointments: { added: 0, changed: 1, unchanged: 0 },
        changes: [
          { kind: 'person', before: { name: 'Leder A' }, after: { name: 'Leder Å' } },
          {
            kind: 'appointment',
            name: 'Leder Å',
            before: { role: 'lineManager', validTo: null },
            after: { validTo: '2026-11-22' },
          },
        ],
      },
    })
    const stored = await own.database.read((trx) =>
      trx
        .selectFrom('appointment')
        .innerJoin('person', 'person.id', 'personId')
        .where('principalName', '=', 'a@havnes.example')
        .select(['validTo', 'name', 'email'])
        .execute(),
    )
    expect(stored).toEqual([
      {
        validTo: '2026-11-22',
        name: { nb: 'Leder Å', nn: 'Leder Å', en: 'Leder Å' },
        email: 'a@post.example',
      },
    ])
  })

  test('is refused as a whole with all faults, by line, column, value and what was expected', async () => {
    const before = await everything()
    const refused = await run(
      file(manager, elected.replace('1610', '9999'), coordinator.replace('2026-01-01', '1.1.26')),
    )
    expect(refused).toEqual({
      ok: false,
      problem: [
        { line: 3, column: 'unit_code', value: '9999', expected: { kind: 'knownUnit' } },
        { line: 4, column: 'valid_from', value: '1.1.26', expected: { kind: 'day' } },
      ],
    })
    expect(await everything()).toEqual(before)
  })

  test('tells in a trial what it would change, and changes nothing', async () => {
    const before = await everything()
    const trial = await run(file(manager), { dryRun: true })
    expect(trial).toMatchObject({
      value: {
        changes: [
          { kind: 'person', before: null },
          { kind: 'appointment', before: null },
        ],
      },
    })
    expect(await everything()).toEqual(before)
  })

  test('warns of what is unusual, and takes it in', async () => {
    const taken = await run(file(manager.replace(';yes;', ';;'), elected.replace(';2027-12-31', ';')))
    expect(taken).toMatchObject({
      ok: true,
      value: {
        warnings: [
          {
            line: 2,
            warning: { kind: 'secondLineManager', personId: 'demo-linemanager-1610@havnes.example' },
          },
          { line: 3, warning: { kind: 'longTerm', lastDay: '2027-12-31' } },
        ],
      },
    })
  })

  test('cannot leave nobody who keeps the roles', async () => {
    await own.database.transaction((trx) =>
      trx
        .updateTable('person')
        .set({ principalName: 's@havnes.example' })
        .where('id', '=', 'demo-hseSection')
        .execute(),
    )
    const { validFrom } = await own.database.read((trx) =>
      trx
        .selectFrom('appointment')
        .where('role', '=', 'hseSection')
        .select('validFrom')
        .executeTakeFirstOrThrow(),
    )
    const last = `s@havnes.example;Seksjon for HMS og beredskap;hseSection;;;;;${validFrom};2026-11-22;;`
    expect(await run(file(last))).toMatchObject({
      ok: false,
      problem: [{ expected: { kind: 'someHseSection' } }],
    })
  })
})

describe('on a screen', () => {
  test('the HSE section tries it, and then does it; the trace tells of file and changes', async () => {
    const section = await callerAs(own.database, 'demo-hseSection')
    const trial = await section.dataImport.appointments({ csv: file(manager), dryRun: true })
    expect(trial).toMatchObject({ ok: true, value: { persons: { added: 1 } } })
    const before = await everything()
    await section.dataImport.appointments({ csv: file(manager), dryRun: false })
    expect(await everything()).not.toEqual(before)
    const events = await own.database.read((trx) =>
      trx
        .selectFrom('auditEvent')
        .where('stream', '=', 'imports')
        .select(['actor', 'action', 'what'])
        .execute(),
    )
    expect(events).toMatchObject([
      {
        actor: 'demo-hseSection',
        action: 'import.appointments',
        what: { outcome: { persons: { added: 1 }, appointments: { added: 1 } } },
      },
    ])
  })

  test('nobody else does', async () => {
    const chief = await callerAs(own.database, 'demo-chiefSafetyRepresentative')
    const attempt = chief.dataImport.appointments({ csv: file(manager), dryRun: true })
    expect(await problemOf(attempt)).toEqual({ kind: 'notAllowed' })
  })
})
