import { fileURLToPath } from 'node:url'
import { resolve } from 'node:path'
import type { DatabaseSource } from './open-database.ts'

/** The folder of the embedded database when nothing else is said: `.hms-data` in the root of the project. */
const defaultDataDir = fileURLToPath(new URL('../../../../.hms-data', import.meta.url))

/**
 * Reads from the environment where the data is: `DATABASE_URL` comes before `HMS_DATA_DIR`. Beside it,
 * `HMS_APP_DATABASE_URL` gives a user who can do no more than the application, for what is done for persons.
 * A relative folder is taken from `callerFolder`, the folder in which the command was given.
 */
export function databaseSource(
  environment: Readonly<Record<string, string | undefined>>,
  callerFolder: string = process.cwd(),
): DatabaseSource {
  const { DATABASE_URL: databaseUrl, HMS_APP_DATABASE_URL: appDatabaseUrl } = environment
  if (databaseUrl) return { databaseUrl, ...(appDatabaseUrl && { appDatabaseUrl }) }
  return {
    dataDir: environment.HMS_DATA_DIR ? resolve(callerFolder, environment.HMS_DATA_DIR) : defaultDataDir,
  }
}
