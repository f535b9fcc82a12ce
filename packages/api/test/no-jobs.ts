import type { Jobs } from '../src/platform/jobs/jobs.ts'

/** Nobody works on what is asked for: a test does what it wants done itself. */
export const noJobs: Jobs = { enqueue: () => Promise.resolve() }
