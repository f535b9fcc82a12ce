import { expect, test } from 'vitest'
import type { CaseMapping } from './case-mapping.ts'
import { dayIn } from './case-mapping.ts'
import { checkCases } from './check-cases.ts'

const mapping: CaseMapping = {
  columns: {
    id: 'Saksnr',
    type: 'Meldingstype',
    unit: 'Enhet',
    reportedOn: 'Registrert',
    state: 'Status',
    closedOn: 'Lukket',
    categories: 'Kategori',
    what: 'Beskrivelse',
  },
  values: {
    type: { Avvik: 'nonconformity', Hendelse: 'undesiredEvent' },
    state: { Ferdig: 'closed', Ny: 'received', Avvist: 'rejected' },
    categories: { Brann: 'fire', Personskade: 'injury' },
    unit: { Kjemi: '1615' },
  },
  dayFormat: 'DD.MM.YYYY',
  categorySeparator: ',',
}
const context = { unitCodes: new Set(['1615', '1225']), today: '2026-12-10' }
const header = [
  'Saksnr',
  'Behandler',
  'Meldingstype',
  'Enhet',
  'Registrert',
  'Status',
  'Lukket',
  'Kategori',
  'Beskrivelse',
]
const check = (...rows: readonly (readonly string[])[]) =>
  checkCases({ header, rows: rows.map((cells, at) => ({ line: at + 2, cells })) }, mapping, context)

test('cases are read by the mapping, and columns that it does not name are left alone', () => {
  const closed = [
    'A-1',
    'x',
    'Avvik',
    'Kjemi',
    '03.10.2022 12:05',
    'Ferdig',
    '9.11.2022',
    'Brann, Personskade,',
    'Røyk',
  ]
  const open = ['A-2', 'x', 'Hendelse', '1225', '04.10.2022', 'Ny', '', '', '']
  expect(check(closed, open)).toEqual({
    ok: true,
    value: [
      {
        oldId: 'A-1',
        type: 'nonconformity',
        categories: ['fire', 'injury'],
        unitCode: '1615',
        reportedOn: '2022-10-03',
        happenedOn: '2022-10-03',
        state: 'closed',
        closedOn: '2022-11-09',
        place: '',
        what: 'Røyk',
      },
      {
        oldId: 'A-2',
        type: 'undesiredEvent',
        categories: [],
        unitCode: '1225',
        reportedOn: '2022-10-04',
        happenedOn: '2022-10-04',
        state: 'received',
        closedOn: null,
        place: '',
        what: '',
      },
    ],
  })
})

test('every fault is told by line and by the name that the file has', () => {
  const good = ['A-1', 'x', 'Avvik', 'Kjemi', '03.10.2022', 'Ny', '', '', '']
  const faulty = ['A-1', 'x', 'Ros', '9999', '31.02.2022', 'Åpen', '', 'Brann,Flom', 'x'.repeat(4001)]
  const checked = check(good, faulty, ['', 'x', 'Avvik', '1225', '01.01.2027', 'Ny', '', '', ''])
  expect(
    checked.ok ? [] : checked.problem.map(({ line, column, expected }) => [line, column, expected.kind]),
  ).toEqual([
    [3, 'Meldingstype', 'oneOf'],
    [3, 'Status', 'oneOf'],
    [3, 'Kategori', 'oneOf'],
    [3, 'Enhet', 'knownUnit'],
    [3, 'Registrert', 'day'],
    [3, 'Beskrivelse', 'characters'],
    [3, 'Saksnr', 'codeOnce'],
    [4, 'Saksnr', 'someText'],
    [4, 'Registrert', 'day'],
  ])
})

test('a file without a column that the mapping names is refused, by its name', () => {
  const table = {
    header: header.slice(0, 5),
    rows: [{ line: 2, cells: ['A-1', 'x', 'Avvik', 'Kjemi', '1.1.2022'] }],
  }
  const checked = checkCases(table, mapping, context)
  expect(checked.ok ? [] : checked.problem.map(({ column }) => column)).toEqual([
    'Status',
    'Lukket',
    'Kategori',
    'Beskrivelse',
  ])
})

test('days are read as they are written', () => {
  expect(dayIn('2022-10-03T12:00', 'YYYY-MM-DD')).toBe('2022-10-03')
  expect(dayIn('3/1/2022', 'DD/MM/YYYY')).toBe('2022-01-03')
  expect(dayIn('yesterday', 'DD.MM.YYYY')).toBe('yesterday')
})
