import type { Unit } from '../organisation/index.ts'
import type { SmallestFigures } from '../small-numbers/index.ts'
import { cellKey, flatAxis, itself, latticeOf, unitAxis, withhold } from '../small-numbers/index.ts'
import type { Cells } from './column.ts'
import type { FigureRegister, FiguresOfPersons, Measure } from './register.ts'

/** The group that is the sum of all groups. */
export const allGroups = 'all'

/** A measure's amount in a year, and in its quarters where it is shown by them; null of a quarter without rows. */
export interface Amount {
  readonly year: number
  readonly quarters: readonly (number | null)[]
}

/** Figures of a place and a group in a year: one that is there to be shown, or to be told as withheld. */
export interface Figure {
  /** A unit's code, `itself` or `onCampus`. */
  readonly place: string
  /** One of the groups, or `allGroups`. */
  readonly group: string
  /** By name of the measure; null where it is withheld. */
  readonly amounts: Readonly<Record<string, Amount>> | null
}

const quarters = [1, 2, 3, 4]

/**
 * Adds up the rows of one year to all places and groups, and withholds small numbers (see `withhold`). No withheld
 * number is in the result.
 *
 * @param units as they are placed today: a faculty's figures are those of its units of today
 * @param withheldBefore what was withheld when the year was added up the last time
 */
export function figuresOf(
  register: FigureRegister,
  rows: readonly Cells[],
  units: readonly Unit[],
  withheldBefore: readonly Pick<Figure, 'place' | 'group'>[] = [],
): readonly Figure[] {
  const { persons } = register
  if (!persons) throw new Error(`${register.id} has no figures of persons`)
  const institution = units.find(({ parentCode }) => parentCode === null)?.code
  const places = unitAxis(units)
  const groups = flatAxis(allGroups, groupsOf(register, persons))
  const shown = layersOf(persons, rows)
  const withParts = new Set(units.map(({ parentCode }) => parentCode))
  const placeOf = (code: string) => (withParts.has(code) ? itself(code) : code)
  const known = rows.filter(({ unit }) => units.some(({ code }) => code === unit))
  const smallest = Map.groupBy(known, (row) =>
    cellKey([placeOf(String(row['unit'])), String(row[persons.group])]),
  )
  const lattice = latticeOf(
    [places, groups],
    [...smallest.values()].map((its) => smallestFigures(persons, its, shown, placeOf)),
  )
  const withheld = withhold(
    lattice,
    {
      threshold: persons.threshold,
      isFree: ([place]) => place === institution,
      protection: shown.map(({ measure }) => measure.protection),
      whole: false,
      insiders: 0,
    },
    new Set(withheldBefore.map(({ place, group }) => cellKey([place, group]))),
  )
  return lattice.cells.map(({ at, values }) => {
    const [place = '', group = ''] = at
    return { place, group, amounts: withheld.has(cellKey(at)) ? null : amountsOf(persons, shown, values) }
  })
}

/** What is shown of a measure: the year, or one of its quarters. */
interface Layer {
  readonly measure: Measure
  readonly quarter: number | null
}

/** What there is to show: nothing is, of which no row says anything. */
function layersOf({ measures, quarterly }: FiguresOfPersons, rows: readonly Cells[]): readonly Layer[] {
  const isTold = ({ of }: Measure) => rows.some((row) => of.some((name) => typeof row[name] === 'number'))
  const told = measures.filter(isTold)
  const present = quarters.filter((quarter) => rows.some((row) => row['quarter'] === quarter))
  return told.flatMap((measure): Layer[] =>
    quarterly && measure.byQuarter
      ? present.map((quarter) => ({ measure, quarter }))
      : [{ measure, quarter: null }],
  )
}

function smallestFigures(
  persons: FiguresOfPersons,
  rows: readonly Cells[],
  layers: readonly Layer[],
  placeOf: (code: string) => string,
): SmallestFigures {
  const [first] = rows
  return {
    at: [placeOf(String(first?.['unit'])), String(first?.[persons.group])],
    persons: persons.quarterly
      ? quarters.map((quarter) =>
          personsIn(
            persons,
            rows.filter((row) => row['quarter'] === quarter),
          ),
        )
      : [personsIn(persons, rows)],
    values: layers.map(({ measure, quarter }) =>
      sumOf(
        rows.filter((row) => quarter === null || row['quarter'] === quarter),
        measure.of,
      ),
    ),
  }
}

/** How many persons rows are about: where it isn't said, or said to be nobody though there are figures, one. */
function personsIn({ counted, measures }: FiguresOfPersons, rows: readonly Cells[]): number {
  const hasFigures =
    sumOf(
      rows,
      measures.flatMap(({ of }) => of),
    ) > 0
  return Math.max(sumOf(rows, [counted]), hasFigures ? 1 : 0)
}

function sumOf(rows: readonly Cells[], names: readonly string[]): number {
  return rows.reduce((sum, row) => sum + names.reduce((own, name) => own + Number(row[name] ?? 0), 0), 0)
}

function amountsOf(
  { measures }: FiguresOfPersons,
  layers: readonly Layer[],
  values: readonly number[],
): Record<string, Amount> {
  const parts = layers.map((layer, index) => ({ ...layer, value: exact(values[index] ?? 0) }))
  return Object.fromEntries(
    measures.flatMap((measure) => {
      const its = parts.filter((part) => part.measure === measure)
      if (its.length === 0) return []
      const inQuarter = (quarter: number) => its.find((part) => part.quarter === quarter)?.value ?? null
      const year = exact(its.reduce((sum, { value }) => sum + value, 0))
      return [[measure.name, { year, quarters: measure.byQuarter ? quarters.map(inQuarter) : [] }]]
    }),
  )
}

/** Without what adding decimal fractions in binary leaves over: no figure has more than two decimals. */
function exact(value: number): number {
  return Math.round(value * 100) / 100
}

function groupsOf({ columns, id }: FigureRegister, { group }: FiguresOfPersons): readonly string[] {
  const column = columns.find(({ name }) => name === group)
  if (column?.kind !== 'choice') throw new Error(`${id} has no groups`)
  return column.values
}
