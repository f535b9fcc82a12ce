import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCsv } from './read-csv.ts'

const cellsOf = (text: string) => readCsv(text).table.rows.map(({ cells }) => cells)

describe('separator and line ends', () => {
  test.each([
    ['semicolon, LF', 'a;b\n1,5;2\n', [['1,5', '2']]],
    ['comma, LF', 'a,b\n1;5,2\n', [['1;5', '2']]],
    ['CRLF', 'a;b\r\n1;2\r\n', [['1', '2']]],
    ['CR', 'a;b\r1;2\r', [['1', '2']]],
    ['no end of the last line', 'a;b\n1;2', [['1', '2']]],
    ['a header with the other separator in quotes', '"a,b,c";d\n1;2', [['1', '2']]],
    ['one column', 'a\n1\n2', [['1'], ['2']]],
    ['empty cells at the end', 'a;b;c\n1;;\n', [['1', '', '']]],
  ])('%s', (_, text, rows) => {
    expect(cellsOf(text)).toEqual(rows)
    expect(readCsv(text).faults).toEqual([])
  })
})

test('quoted cells hold separators, quotes and line ends', () => {
  expect(cellsOf('a;b\n"1;2";"say ""hi"""\n"two\r\nlines";""\n')).toEqual([
    ['1;2', 'say "hi"'],
    ['two\nlines', ''],
  ])
})

test('rows know the line of the file on which they start', () => {
  const { table } = readCsv('\na;b\n\n"x\ny";1\n\n2;3\n')
  expect(table.header).toEqual(['a', 'b'])
  expect(table.rows.map(({ line }) => line)).toEqual([4, 7])
})

describe('broken quotes', () => {
  test.each([
    ['something after the closing quote', 'a;b\n"1"x;2\n3;4\n', 2, [3]],
    ['a quote inside a plain cell', 'a;b\n1;2"\n3;4\n', 2, [3]],
    ['never closed: the lines below are read all the same', 'a;b\n1;"2\n3;4\n5;6\n', 2, [3, 4]],
    ['never closed, on the last line', 'a;b\n1;2\n"3', 3, [2]],
  ])('%s', (_, text, line, readLines) => {
    const { faults, table } = readCsv(text)
    expect(faults).toEqual([
      { line, column: null, value: expect.any(String), expected: { kind: 'closedQuote' } },
    ])
    expect(table.rows.map((row) => row.line)).toEqual(readLines)
  })

  test('every one of them is told', () => {
    const { faults, table } = readCsv('a;b\n1;"2\n3;4\n"5;6\n7;8\n9;0"\n')
    expect(faults.map(({ line }) => line)).toEqual([2, 4, 6])
    expect(table.rows.map(({ line }) => line)).toEqual([3, 5])
  })

  test('in the header: nothing below it is read', () => {
    const { faults, table } = readCsv('a;"b\n1;2\n')
    expect(faults.map(({ line }) => line)).toEqual([1])
    expect(table).toEqual({ header: [], rows: [] })
  })

  test('one in each line of a large file takes no longer than that', () => {
    const lines = 100_000
    const { faults } = readCsv(`a;b\n${'1;"2\n'.repeat(lines)}`)
    expect(faults.length).toBeGreaterThan(lines / 2)
  })
})

test('whatever the cells hold, what was written in quotes is read back', () => {
  const cell = fc.string({ unit: fc.constantFrom('"', ';', ',', '\n', 'a', 'æ', ' ') })
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 })
  const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`
  fc.assert(
    fc.property(rows, fc.constantFrom(';', ','), (cells, separator) => {
      const text = [['one', 'two'], ...cells].map((row) => row.map(quoted).join(separator)).join('\n')
      // In the header, quotes hide which separator it is: say it plainly.
      expect(cellsOf(text.replace('"one"', 'one').replace('"two"', 'two'))).toEqual(cells)
    }),
  )
})
