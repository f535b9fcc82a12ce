import type { Unit } from '../organisation/index.ts'
import { unitTree } from '../organisation/index.ts'

/**
 * One way in which figures are divided: by unit, by group of staff, by year. Its categories are the smallest ones and
 * the totals of others; a category can belong to several totals (a unit to its faculty, and to its campus).
 */
export interface Axis {
  readonly categories: readonly string[]
  /** Which categories are the sum of which others. */
  readonly sums: readonly AxisSum[]
}

/** A category and those that it is the sum of, all of them and without overlap. */
export interface AxisSum {
  readonly total: string
  readonly parts: readonly string[]
}

/** An axis of some categories and their total. */
export function flatAxis(total: string, parts: readonly string[]): Axis {
  return { categories: [total, ...parts], sums: [{ total, parts }] }
}

/** Every category that figures of this one are part of, itself first. */
export function categoryAndTotals({ sums }: Axis, category: string): readonly string[] {
  const found = new Set([category])
  for (const one of found) for (const { total, parts } of sums) if (parts.includes(one)) found.add(total)
  return [...found]
}

/** The category of what belongs to a unit itself, and not to any of those below it. */
export function itself(unitCode: string): string {
  return `${unitCode}/itself`
}

/** The category of all units on a campus. */
export function onCampus(campus: string): string {
  return `campus/${campus}`
}

/**
 * The organisation as an axis: each unit that has others below it is the sum of those and of itself, and the
 * institution is the sum of its campuses, too, where it has more than one.
 */
export function unitAxis(units: readonly Unit[]): Axis {
  const tree = unitTree(units)
  const institution = units.find(({ parentCode }) => parentCode === null)
  const below = Map.groupBy(units, ({ parentCode }) => parentCode)
  const smallest = (unit: Unit) => (below.has(unit.code) ? itself(unit.code) : unit.code)
  const ordered = institution ? tree.unitAndBelow(institution.code) : []
  const trunk = ordered.flatMap(({ code }) => {
    const parts = below.get(code)
    return parts ? [{ total: code, parts: [itself(code), ...parts.map((unit) => unit.code)] }] : []
  })
  const campuses = [...Map.groupBy(ordered, ({ campus }) => campus)].map(([campus, its]) => ({
    total: onCampus(campus),
    parts: its.map(smallest),
  }))
  const sums =
    institution && campuses.length > 1
      ? [...trunk, ...campuses, { total: institution.code, parts: campuses.map(({ total }) => total) }]
      : trunk
  const codes = ordered.map(({ code }) => code)
  return { categories: [...new Set([...codes, ...sums.flatMap(({ parts }) => parts)])], sums }
}
