import { randomUUID } from 'node:crypto'
import type { DoneBy } from '../slices/audit/public.ts'

/** One run of a command. */
const run = randomUUID()

/** By the command line, as the trace has it: no person has signed in there. */
export function commandDoneBy(at: Date): DoneBy {
  return { actor: null, at, origin: { request: run, client: 'command' } }
}
