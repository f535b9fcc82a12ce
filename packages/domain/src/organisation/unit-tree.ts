import type { Unit } from './unit.ts'

/** The organisation as a tree, made from its units in any order. */
export interface UnitTree {
  unit(code: string): Unit | undefined
  /** The unit, then those above it, up to the institution. Empty for an unknown code. */
  path(code: string): readonly Unit[]
  /** The node directly under the institution that the unit belongs to, or is; null of the institution itself. */
  faculty(code: string): Unit | null
  /** The unit and all below it, each followed by what is below it. Empty for an unknown code. */
  unitAndBelow(code: string): readonly Unit[]
  /** The nodes directly under the institution: faculties, the administration, the museum. */
  readonly faculties: readonly Unit[]
}

/** Makes the tree of checked units (see `checkUnits`): one institution, no circles. */
export function unitTree(units: readonly Unit[]): UnitTree {
  const byCode = new Map(units.map((unit) => [unit.code, unit]))
  const children = Map.groupBy(units, ({ parentCode }) => parentCode)

  function path(code: string): readonly Unit[] {
    const unit = byCode.get(code)
    return unit ? [unit, ...(unit.parentCode === null ? [] : path(unit.parentCode))] : []
  }

  function withBelow(unit: Unit): readonly Unit[] {
    return [unit, ...(children.get(unit.code) ?? []).flatMap(withBelow)]
  }

  return {
    unit: (code) => byCode.get(code),
    path,
    faculty: (code) => path(code).at(-2) ?? null,
    unitAndBelow: (code) => [byCode.get(code) ?? []].flat().flatMap(withBelow),
    faculties: (children.get(null) ?? []).flatMap(({ code }) => children.get(code) ?? []),
  }
}
