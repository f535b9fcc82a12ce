import { resolve } from 'node:path'
import type { Language } from '@hms/domain/language'
import { databaseSource } from '../database/database-source.ts'
import type { Database, DatabaseSource } from '../database/open-database.ts'
import { openDatabase } from '../database/open-database.ts'
import type { CliTexts } from './cli-texts.ts'

/** What a command works with. */
export interface CommandContext {
  readonly language: Language
  readonly t: CliTexts
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Aborted, with an Interrupted, when the user or the system asks for the end. */
  readonly signal: AbortSignal
  /** Says something beside the result, on standard error. */
  readonly say: (what: string) => void
  /** Whether a person reads standard output, not a program. */
  readonly isTerminal: boolean
  /** Where the data is. */
  readonly source: DatabaseSource
  /** Where the data is, to tell people: the folder, or the address without its password. */
  readonly sourceName: string
  /** The path of a file as the caller means it: relative to the folder in which the command was given. */
  path(file: string): string
  /** Opens the database, brings it up to date unless told not to, and closes it when the work is done. */
  withDatabase<T>(
    work: (database: Database) => Promise<T>,
    options?: { readonly migrate: boolean },
  ): Promise<T>
}

/** What a command says on standard output; nothing where null. */
export type CommandResult = string | null

/** What each command is added with: `run` makes an action of a function that gives the command's result. */
export interface CommandParts {
  readonly context: CommandContext
  readonly run: <Args extends unknown[]>(
    command: (...args: Args) => Promise<CommandResult>,
  ) => (...args: Args) => Promise<void>
}

/** Puts together what commands work with. pnpm runs them in the project's root and says in INIT_CWD where they were given. */
export function commandContext(
  parts: Pick<CommandContext, 'language' | 't' | 'environment' | 'signal' | 'say' | 'isTerminal'>,
): CommandContext {
  const callerFolder = parts.environment['INIT_CWD'] ?? process.cwd()
  const source = databaseSource(parts.environment, callerFolder)
  return {
    ...parts,
    source,
    sourceName: nameOf(source),
    path: (file) => resolve(callerFolder, file),
    async withDatabase(work, { migrate } = { migrate: true }) {
      const database = await openDatabase(source, { say: parts.say })
      try {
        parts.signal.throwIfAborted()
        if (migrate) await database.migrate()
        return await work(database)
      } finally {
        await database.close()
      }
    },
  }
}

function nameOf(source: DatabaseSource): string {
  if ('dataDir' in source) return source.dataDir
  const address = URL.parse(source.databaseUrl)
  if (!address) return 'DATABASE_URL'
  return `${address.host}${address.pathname}`
}
