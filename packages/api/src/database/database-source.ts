import { fileURLToPath } from 'node:url'
import { resolve } from 'node:path'
import type { DatabaseSource } from './open-database.ts'

/** The folder of the embedded database when nothing else is said: `.hms-data` in the root of the project. */
const defaultDataDir = fileURLToPath(new URL('../../../../.hms-data', import.meta.url))

/**
 * Reads from the environment where the data is: `DATABASE_URL` comes before `HMS_DATA_DIR`.
 * A relative folder is taken from `callerFolder`, the folder in which the command was given.
 */
export function databaseSource(
  environment: Readonly<Record<string, string | undefined>>,
  callerFolder: string = process.cwd(),
): DatabaseSource {
  if (environment.DATABASE_URL) return { databaseUrl: environment.DATABASE_URL }
  return {
    dataDir: environment.HMS_DATA_DIR ? resolve(callerFolder, environment.HMS_DATA_DIR) : defaultDataDir,
  }
}
