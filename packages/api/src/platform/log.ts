import type { DestinationStream, Logger } from 'pino'
import pino from 'pino'

/**
 * The structured log, one JSON object a line, on standard output unless another destination is given. Nothing that can
 * say who did what is in it: no bodies, no cookies, no addresses, and of a request only the path.
 */
export function createLog(level = 'info', destination?: DestinationStream): Logger {
  return pino(
    { level, base: null, serializers: { err: withoutData, error: withoutData } },
    destination ?? pino.destination(1),
  )
}

/** An error's kind and place. What a database says in detail can hold what people wrote, and is left out. */
function withoutData(error: Error & { code?: unknown }): object {
  return { type: error.name, message: error.message, code: error.code, stack: error.stack }
}
