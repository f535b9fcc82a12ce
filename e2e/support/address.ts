/** The environment variable by which the workers learn where the system is. */
export const addressVariable = 'HMS_E2E_ADDRESS'

/** Where the system that all journeys share is. Throws outside of a run of journeys. */
export function sharedAddress(): string {
  const address = process.env[addressVariable]
  if (!address) throw new Error('The system has not been started: run the journeys with Playwright')
  return address
}
