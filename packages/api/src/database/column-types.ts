import type { ColumnType } from 'kysely'
import type { JsonValue } from '@hms/domain/audit'

/** An instant. */
export type Instant = Date

/** A day without a time, `'2026-12-31'`. */
export type Day = string

/** A list as JSON: written as text, because the driver would write it as an array of PostgreSQL. */
export type ListColumn<T> = ColumnType<readonly T[], string, string>

/** JSON that can be any value: written as text, because the driver would write a list as an array of PostgreSQL. */
export type JsonColumn = ColumnType<JsonValue, string, never>
