import type { CsvTable, ImportFault, NamedRow } from '../import/index.ts'
import { byLine, readColumns } from '../import/index.ts'
import type { Result } from '../result.ts'
import { failed, ok } from '../result.ts'
import type { RoomDetails, RoomType } from './room.ts'
import { roomTypes } from './room.ts'

/** The columns of a file of rooms. */
export const roomFileColumns = [
  'unit_code',
  'building',
  'code',
  'name',
  'type',
  'floor',
  'responsible',
] as const

type RoomRow = NamedRow<(typeof roomFileColumns)[number]>

/** A room as a file has it. */
export interface RoomOfFile extends RoomDetails {
  readonly unitCode: string
  /** Principal name of whoever is responsible; null where nobody is. */
  readonly responsible: string | null
}

/** What a file of rooms is checked against. */
export interface RoomsContext {
  readonly unitCodes: ReadonlySet<string>
  /** In small letters. */
  readonly principalNames: ReadonlySet<string>
}

/** How long texts of a room can be, in characters. */
const longest = { code: 40, name: 200, building: 100, floor: 20 } as const

/**
 * Reads rooms from a table with the columns unit_code, building, code, name, type, floor and responsible (a principal
 * name, may be empty), in any order. A room is known by building and code. All faults are told, by line.
 */
export function checkRooms(
  table: CsvTable,
  context: RoomsContext,
): Result<readonly RoomOfFile[], readonly ImportFault[]> {
  const { rows, missing, faults } = readColumns(table, roomFileColumns, (name) =>
    roomFileColumns.find((column) => column === name),
  )
  const allFaults = [
    ...faults,
    ...(missing.size > 0 ? [] : [...rows.flatMap((row) => faultsOf(row, context)), ...repeated(rows)]),
  ].toSorted(byLine)
  return allFaults.length === 0 ? ok(rows.map(roomOf)) : failed(allFaults)
}

function faultsOf(row: RoomRow, { unitCodes, principalNames }: RoomsContext): readonly ImportFault[] {
  const { unitCode, type, responsible } = roomOf(row)
  return [
    ...(unitCodes.has(unitCode) ? [] : [row.fault('unit_code', { kind: 'knownUnit' })]),
    ...(roomTypes.includes(type) ? [] : [row.fault('type', { kind: 'oneOf', values: roomTypes })]),
    ...(responsible === null || principalNames.has(responsible)
      ? []
      : [row.fault('responsible', { kind: 'knownPerson' })]),
    ...(['code', 'name', 'building'] as const).flatMap((column) =>
      row.cell(column) === '' ? [row.fault(column, { kind: 'someText' })] : [],
    ),
    ...(['code', 'name', 'building', 'floor'] as const).flatMap((column) =>
      row.cell(column).length > longest[column]
        ? [row.fault(column, { kind: 'characters', atMost: longest[column] })]
        : [],
    ),
  ]
}

function repeated(rows: readonly RoomRow[]): readonly ImportFault[] {
  const firstLines = new Map<string, number>()
  return rows.flatMap((row) => {
    const key = roomKey(roomOf(row))
    const firstLine = firstLines.get(key)
    if (firstLine !== undefined && row.cell('code') !== '')
      return [row.fault('code', { kind: 'codeOnce', firstLine })]
    firstLines.set(key, row.line)
    return []
  })
}

/** What a room is known by: building and code, without regard to small and capital letters. */
export function roomKey({ building, code }: Pick<RoomDetails, 'building' | 'code'>): string {
  return `${building.toLowerCase()} ${code.toLowerCase()}`
}

function roomOf(row: RoomRow): RoomOfFile {
  return {
    unitCode: row.cell('unit_code'),
    building: row.cell('building'),
    code: row.cell('code'),
    name: row.cell('name'),
    type: row.cell('type') as RoomType,
    floor: row.cell('floor'),
    responsible: row.cell('responsible').toLowerCase() || null,
  }
}
