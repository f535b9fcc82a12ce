import { expect, test } from 'vitest'
import { checkRooms } from './check-rooms.ts'

const header = ['unit_code', 'building', 'code', 'name', 'type', 'floor', 'responsible']
const context = { unitCodes: new Set(['1615']), principalNames: new Set(['a@havnes.example']) }
const check = (...rows: string[]) =>
  checkRooms({ header, rows: rows.map((row, at) => ({ line: at + 2, cells: row.split(';') })) }, context)

test('rooms are read, with or without somebody who is responsible', () => {
  expect(
    check('1615;Bygg B;B201;Våtlab;laboratory;2;A@havnes.example', '1615;Bygg B;B202;Kontor;office;;'),
  ).toEqual({
    ok: true,
    value: [
      {
        unitCode: '1615',
        building: 'Bygg B',
        code: 'B201',
        name: 'Våtlab',
        type: 'laboratory',
        floor: '2',
        responsible: 'a@havnes.example',
      },
      expect.objectContaining({ code: 'B202', floor: '', responsible: null }),
    ],
  })
})

test.each([
  ['1600;Bygg B;B201;Lab;laboratory;2;', 'unit_code', { kind: 'knownUnit' }],
  ['1615;Bygg B;B201;Lab;lab;2;', 'type', expect.objectContaining({ kind: 'oneOf' })],
  ['1615;Bygg B;B201;Lab;laboratory;2;b@havnes.example', 'responsible', { kind: 'knownPerson' }],
  ['1615;Bygg B;;Lab;laboratory;2;', 'code', { kind: 'someText' }],
  ['1615;Bygg B;B201;;laboratory;2;', 'name', { kind: 'someText' }],
  ['1615;;B201;Lab;laboratory;2;', 'building', { kind: 'someText' }],
  [`1615;Bygg B;${'B'.repeat(41)};Lab;laboratory;2;`, 'code', { kind: 'characters', atMost: 40 }],
])('%s has a fault under %s', (row, column, expected) => {
  expect(check(row)).toEqual({ ok: false, problem: [expect.objectContaining({ line: 2, column, expected })] })
})

test('a room stands once, whatever its letters', () => {
  expect(check('1615;Bygg B;B201;Lab;laboratory;2;', '1615;bygg b;b201;Lab;laboratory;2;')).toMatchObject({
    problem: [{ line: 3, column: 'code', expected: { kind: 'codeOnce', firstLine: 2 } }],
  })
})

test('a missing column is told, and nothing else', () => {
  const rows = [{ line: 2, cells: ['1', '2', '3', '4', '5', '6'] }]
  expect(checkRooms({ header: header.slice(1), rows }, context)).toMatchObject({
    problem: [{ column: 'unit_code', expected: { kind: 'column' } }],
  })
})
