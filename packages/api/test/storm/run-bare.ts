import Fastify from 'fastify'
import pg from 'pg'
import { useEmbeddedPostgres } from '../../src/database/embedded-postgres.ts'

/** The machine's limit: a bare route that does one upsert, without session, rights, rules, history or trace. */
const { endpoint, leave } = await useEmbeddedPostgres(process.argv[2] ?? '')
const pool = new pg.Pool({ ...endpoint })
await pool.query(`
  create table if not exists bare_answer (unit text, item text, value text, at timestamptz, primary key (unit, item))`)
const http = Fastify()
http.post<{ Body: { unitCode: string; item: string; value: string } }>('/save', async ({ body }) => {
  await pool.query(
    `insert into bare_answer values ($1, $2, $3, now())
     on conflict (unit, item) do update set value = excluded.value, at = excluded.at`,
    [body.unitCode, body.item, body.value],
  )
  return { saved: true }
})
const address = await http.listen({ port: 0 })
process.stdout.write(`${address}\n`)
process.once('SIGTERM', () => {
  void http
    .close()
    .then(() => pool.end())
    .then(leave)
    .then(() => process.exit())
})
