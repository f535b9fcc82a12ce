import { createHash } from 'node:crypto'

/**
 * The format of a backup, version 1: gzip over lines of UTF-8.
 *
 * 1. the head, as JSON
 * 2. for each table: its `TableHead` as JSON; its rows, one a line, in the text format of PostgreSQL's COPY; a line `\.`
 * 3. the tail, as JSON, with the SHA-256 of everything before it
 *
 * Tables come in an order in which each refers only to those before it. It holds nothing that belongs to one server,
 * version or role, so that it can be restored on any.
 */
export const backupVersion = 1

/** What a backup begins with. */
export interface BackupHead {
  readonly format: 'hms-backup'
  readonly version: number
  /** ISO instant of the snapshot. */
  readonly takenAt: string
  /** The migrations that the database had been through, in order: its level. */
  readonly migrations: readonly string[]
}

/** What the rows of a table begin with. */
export interface TableHead {
  readonly table: string
  readonly columns: readonly string[]
}

/** What a backup ends with. */
export interface BackupTail {
  readonly tables: number
  readonly rows: number
  /** Hexadecimal. */
  readonly sha256: string
}

/** The line after a table's last row. No row looks like it: COPY doubles a backslash. */
export const endOfRows = Buffer.from('\\.\n')

/**
 * Tables that are no part of a backup: who is signed in or about to be, the policy (the program has it), and the books of
 * the migrations (the head has those).
 */
export const leftOutTables: readonly string[] = [
  'session',
  'sign_in_attempt',
  'policy_grant',
  'open_report_key',
  'kysely_migration',
  'kysely_migration_lock',
]

/** Settings with which COPY writes and reads the same text on every server. */
export const portableSettings = `
  set local client_encoding to 'UTF8';
  set local datestyle to 'ISO';
  set local intervalstyle to 'iso_8601';
  set local timezone to 'UTC';
  set local bytea_output to 'hex';
  set local extra_float_digits to 3`

/** The hash over a backup's content. */
export const contentHash = () => createHash('sha256')

/** A name as SQL takes it. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
