import type { CsvTable, ImportFault, NamedRow } from '../import/index.ts'
import { checkCells, dayCell, oneOfCells, orEmpty, personCell } from '../import/index.ts'
import type { Result } from '../result.ts'
import { ok } from '../result.ts'

/** The roles that are elected for a unit or a safety area. */
export const electedRoles = ['safetyRepresentative', 'deputySafetyRepresentative'] as const

/** One of these roles. */
export type ElectedRole = (typeof electedRoles)[number]

/** An election, for a unit or (one of the two) a safety area. */
export interface Election {
  readonly unitCode: string | null
  readonly areaCode: string | null
  readonly role: ElectedRole
  /** `YYYY-MM-DD`, as is the beginning of the term. */
  readonly heldOn: string
  readonly termFrom: string
  /** How many could vote, and how many did; null where that isn't known. */
  readonly entitled: number | null
  readonly voted: number | null
}

/** The columns of a file of elections. */
export const electionColumns = [
  'unit_code',
  'area_code',
  'role',
  'held_on',
  'elected',
  'term_from',
  'entitled',
  'voted',
] as const

/** An election as a file has it. */
export interface ElectionOfFile extends Election {
  /** Principal name of who was elected, in small letters; null where nobody was. */
  readonly elected: string | null
}

/** What an election is known by: who is elected to one role is so by one election a day. */
export function electionKey({
  unitCode,
  areaCode,
  role,
  heldOn,
  who,
}: Pick<Election, 'unitCode' | 'areaCode' | 'role' | 'heldOn'> & { readonly who: string | null }): string {
  return JSON.stringify([unitCode, areaCode, role, heldOn, who])
}

/** What is wrong with an election; null when nothing is. */
export type ElectionFault = 'place' | 'toCome' | 'termBefore' | 'votes'

/**
 * Whether an election can be kept.
 *
 * | what                                   | fault      |
 * | -------------------------------------- | ---------- |
 * | no place, or two                       | place      |
 * | it is still to be held                 | toCome     |
 * | the term begins before it              | termBefore |
 * | more have voted than could             | votes      |
 */
export function electionFault(
  { unitCode, areaCode, heldOn, termFrom, entitled, voted }: Election,
  today: string,
): ElectionFault | null {
  if ((unitCode === null) === (areaCode === null)) return 'place'
  if (heldOn > today) return 'toCome'
  if (termFrom < heldOn) return 'termBefore'
  return entitled !== null && voted !== null && voted > entitled ? 'votes' : null
}

/** Reads elections from a table with the columns of `electionColumns`, in any order. All faults are told, by line. */
export function checkElections(
  table: CsvTable,
  context: {
    readonly unitCodes: ReadonlySet<string>
    readonly areaCodes: ReadonlySet<string>
    readonly principalNames: ReadonlySet<string>
    readonly today: string
  },
): Result<readonly ElectionOfFile[], readonly ImportFault[]> {
  const number = {
    isGood: (cell: string) => cell === '' || /^\d{1,5}$/.test(cell),
    expected: { kind: 'count' } as const,
  }
  const rows = checkCells(
    table,
    {
      unit_code: [
        orEmpty({ isGood: (cell) => context.unitCodes.has(cell), expected: { kind: 'knownUnit' } }),
      ],
      area_code: [
        orEmpty({ isGood: (cell) => context.areaCodes.has(cell), expected: { kind: 'knownArea' } }),
      ],
      role: [oneOfCells(electedRoles)],
      held_on: [dayCell],
      elected: [orEmpty(personCell(context.principalNames))],
      term_from: [dayCell],
      entitled: [number],
      voted: [number],
    },
    (row) => electionKey({ ...electionOf(row), who: electionOf(row).elected }),
    (row) => faultsOf(row, context.today),
  )
  return rows.ok ? ok(rows.value.map(electionOf)) : rows
}

type Row = NamedRow<(typeof electionColumns)[number]>

function faultsOf(row: Row, today: string): readonly ImportFault[] {
  switch (electionFault(electionOf(row), today)) {
    case 'place':
      return [row.fault('unit_code', { kind: 'place', values: ['unit_code', 'area_code'] })]
    case 'toCome':
      return [row.fault('held_on', { kind: 'notAfter', day: today })]
    case 'termBefore':
      return [row.fault('term_from', { kind: 'notBefore', day: row.cell('held_on') })]
    case 'votes':
      return [row.fault('voted', { kind: 'atMost', count: Number(row.cell('entitled')) })]
    case null:
      return []
  }
}

function electionOf(row: Row): ElectionOfFile {
  const number = (cell: string) => (cell === '' ? null : Number(cell))
  return {
    unitCode: row.cell('unit_code') || null,
    areaCode: row.cell('area_code') || null,
    role: row.cell('role') as ElectedRole,
    heldOn: row.cell('held_on'),
    elected: row.cell('elected').toLowerCase() || null,
    termFrom: row.cell('term_from'),
    entitled: number(row.cell('entitled')),
    voted: number(row.cell('voted')),
  }
}
