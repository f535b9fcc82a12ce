/** From where to where each unknown can go. */
export interface Bounds {
  readonly least: number
  readonly most: number
}

/**
 * The bounds of each unknown, none below 0, under linear equations: two linear programs for each, by the simplex method
 * with Bland's rule. Knows nothing of figures or of how they were withheld.
 *
 * @param equations coefficients of the unknowns, then what they make
 * @throws when nothing fits the equations
 */
export function boundsUnder(equations: readonly (readonly number[])[], unknowns: number): readonly Bounds[] {
  const start = feasible(equations, unknowns)
  return Array.from({ length: unknowns }, (_, unknown) => ({
    least: -optimum(start, unknown, -1),
    most: optimum(start, unknown, 1),
  }))
}

interface Tableau {
  readonly rows: number[][]
  /** The unknown that each row is solved for. */
  readonly basis: number[]
  readonly width: number
}

const tolerance = 1e-7

function feasible(equations: readonly (readonly number[])[], unknowns: number): Tableau {
  const width = unknowns + equations.length
  const rows = equations.map((equation, index) => {
    const sign = (equation[unknowns] ?? 0) < 0 ? -1 : 1
    const helpers = equations.map((_, other) => (other === index ? 1 : 0))
    return [
      ...equation.slice(0, unknowns).map((value) => sign * value),
      ...helpers,
      sign * (equation[unknowns] ?? 0),
    ]
  })
  const tableau = { rows, basis: rows.map((_, index) => unknowns + index), width }
  const missing = climb(tableau, (column) => (column >= unknowns ? -1 : 0), width)
  if (missing < -1e-6 * Math.max(1, ...rows.map((row) => Math.abs(row[width] ?? 0))))
    throw new Error(`Nothing fits what is shown: ${missing}`)
  // Helpers that are left at 0 make way for unknowns, or their equation says nothing new.
  tableau.basis.forEach((solved, index) => {
    if (solved < unknowns) return
    const column = (rows[index] ?? []).findIndex((value, at) => at < unknowns && Math.abs(value) > tolerance)
    if (column !== -1) turn(tableau, index, column)
  })
  const kept = tableau.basis.flatMap((solved, index) => (solved < unknowns ? [index] : []))
  return {
    rows: kept.map((index) => [
      ...(rows[index] ?? []).slice(0, unknowns),
      Math.max(0, rows[index]?.[width] ?? 0),
    ]),
    basis: kept.map((index) => tableau.basis[index] ?? 0),
    width: unknowns,
  }
}

function optimum({ rows, basis, width }: Tableau, unknown: number, sign: number): number {
  const tableau = { rows: rows.map((row) => [...row]), basis: [...basis], width }
  return climb(tableau, (column) => (column === unknown ? sign : 0), width)
}

/** Takes a goal as high as it goes, in place, and returns how high; Infinity when there is no end. */
function climb(tableau: Tableau, goal: (column: number) => number, width: number): number {
  const { rows, basis } = tableau
  // What each unknown would add to the goal, kept up to date as a further row.
  const gains = Array.from({ length: width + 1 }, (_, column) => (column < width ? goal(column) : 0))
  rows.forEach((row, index) => takeAway(gains, row, goal(basis[index] ?? 0)))
  for (;;) {
    const column = gains.findIndex((gain, at) => at < width && gain > tolerance)
    if (column === -1) return -(gains[width] ?? 0)
    let leaving = -1
    let best = Infinity
    rows.forEach((row, index) => {
      const by = row[column] ?? 0
      if (by <= tolerance) return
      const ratio = (row[width] ?? 0) / by
      const isFirst = ratio < best + tolerance && (basis[index] ?? 0) < (basis[leaving] ?? Infinity)
      if (ratio < best - tolerance || isFirst) {
        best = Math.min(best, ratio)
        leaving = index
      }
    })
    if (leaving === -1) return Infinity
    turn(tableau, leaving, column)
    takeAway(gains, rows[leaving] ?? [], gains[column] ?? 0)
  }
}

function turn({ rows, basis }: Tableau, index: number, column: number): void {
  const pivot = rows[index] ?? []
  const by = pivot[column] ?? 1
  for (let at = 0; at < pivot.length; at += 1) pivot[at] = (pivot[at] ?? 0) / by
  for (const row of rows) {
    if (row !== pivot) takeAway(row, pivot, row[column] ?? 0)
  }
  basis[index] = column
}

function takeAway(row: number[], other: readonly number[], times: number): void {
  if (times !== 0)
    for (let at = 0; at < row.length; at += 1) row[at] = (row[at] ?? 0) - times * (other[at] ?? 0)
}
