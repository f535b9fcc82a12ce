import fc from 'fast-check'
import { randomCourse } from './random-course.ts'
import { runCourse } from './simulate.ts'

/** How many courses to run; with a seed, the same ones again. */
export interface CoursesToRun {
  readonly sequences: number
  readonly seed?: number
}

/**
 * Runs random courses, see `runCourse`, and counts what happened in all of them.
 *
 * @throws {Error} with the shortest course found in which something doesn't hold
 */
export function runCourses({ sequences, seed }: CoursesToRun): Readonly<Record<string, number>> {
  const seen: Record<string, number> = {}
  fc.assert(
    fc.property(randomCourse, (acts) => {
      const { faults, ...counts } = runCourse(acts)
      for (const [name, times] of Object.entries({ ...counts, ...faults }))
        seen[name] = (seen[name] ?? 0) + times
    }),
    { numRuns: sequences, ...(seed === undefined ? {} : { seed }) },
  )
  return seen
}
