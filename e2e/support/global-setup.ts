import { addressVariable } from './address.ts'
import { startStack } from './stack.ts'

/** Starts the system once for all journeys; what is returned stops it after the last. */
export default async function setup(): Promise<() => Promise<void>> {
  const stack = await startStack('journeys')
  process.env[addressVariable] = stack.address
  return () => stack.stop()
}
