import { figureRegister, registerIds } from '@hms/domain/figure-register'
import { z } from 'zod'

/** The register that is asked for, by its id. */
export const registerInput = z.enum(registerIds).transform(figureRegister)

/** The cells of a row as they were written, by column. What they must be like, the domain says. */
export const writtenCells = z.record(z.string().max(40), z.string().max(1_000))
