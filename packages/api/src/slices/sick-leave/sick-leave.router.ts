import { router } from '../../trpc.ts'
import { figures } from './figures.ts'
import { series } from './series.ts'

/** Sick leave, added up and without small numbers. Its rows are a register, see `figure-register`. */
export const sickLeaveRouter = router({ figures, series })
