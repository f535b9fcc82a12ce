import type { Outputs } from '../../app/api.ts'

/** A faculty's results as the API gives them. */
export type Results = Outputs['results']['faculty']
