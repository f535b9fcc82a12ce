import type { Endpoint } from '../src/database/embedded-postgres.ts'

/** The address of an embedded server's database, as `DATABASE_URL` takes it. */
export function urlOf({ host, port, user, database }: Endpoint): string {
  return `postgresql://${user}@/${database}?host=${encodeURIComponent(host)}&port=${port}`
}

/** The same server's other database. */
export function withDatabase(url: string, database: string): string {
  return url.replace(/\/[^/?]*\?/, `/${database}?`)
}
