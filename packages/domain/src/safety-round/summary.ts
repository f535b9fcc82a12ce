import type { Grade, Severity } from './result-field.ts'
import { grades, severities } from './result-field.ts'
import type { PointResult } from './results.ts'
import { nothingSaid } from './results.ts'
import type { Point } from './round-scope.ts'

/** How far the walk has come, and what was seen. Counted in points. */
export interface Counts {
  readonly points: number
  /** Points with a grade. */
  readonly graded: number
  readonly byGrade: Readonly<Record<Grade, number>>
  /** Of those that need improvement. */
  readonly bySeverity: Readonly<Record<Severity, number>>
  /** Of those that need improvement: how grave it is, nobody has said. */
  readonly notJudged: number
  readonly photos: number
}

/** One room of a round. */
export interface RoomCounts extends Counts {
  readonly room: number
}

/** A round: in all, and room by room in the order of the walk. */
export interface RoundSummary extends Counts {
  readonly rooms: readonly RoomCounts[]
}

/** Sums up what stands in a round. Results of points that it doesn't look at play no part. */
export function summaryOf(points: readonly Point[], results: ReadonlyMap<string, PointResult>): RoundSummary {
  const byRoom = Map.groupBy(points, ({ room }) => room)
  const ofPoints = (some: readonly Point[]) =>
    countsOf(some.map(({ key }) => results.get(key) ?? nothingSaid))
  return {
    ...ofPoints(points),
    rooms: [...byRoom].map(([room, ofRoom]) => ({ room, ...ofPoints(ofRoom) })),
  }
}

function countsOf(results: readonly PointResult[]): Counts {
  const lacking = results.filter(({ grade }) => grade === 'needsImprovement')
  const count = (of: readonly PointResult[], is: (result: PointResult) => boolean) => of.filter(is).length
  return {
    points: results.length,
    graded: count(results, ({ grade }) => grade !== null),
    byGrade: each(grades, (grade) => count(results, (one) => one.grade === grade)),
    bySeverity: each(severities, (severity) => count(lacking, (one) => one.severity === severity)),
    notJudged: count(lacking, ({ severity }) => severity === null),
    photos: results.reduce((sum, { photos }) => sum + photos.length, 0),
  }
}

function each<Name extends string>(names: readonly Name[], count: (name: Name) => number) {
  return Object.fromEntries(names.map((name) => [name, count(name)])) as Record<Name, number>
}
