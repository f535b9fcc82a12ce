import type { Outputs } from '../../app/api.ts'

/** The figures of incidents of a year. */
export type IncidentFigures = Outputs['incident']['figures']
