import { fromKysely, PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import type { Database } from '../../database/open-database.ts'
import { timeZone } from '../clock.ts'
import type { JobHandlers, JobName, Jobs, JobSchedule } from './jobs.ts'

/** The queue's own schema: it can be dropped and comes again, since the outbox and the schedules hold all that counts. */
const jobsSchema = 'hms_jobs'

/** How long a stopping server waits for what runs. What doesn't end by then is done again by another. */
const patience = 15_000

/** How often each queue is looked at, in seconds. */
const pollingIntervalSeconds = 1

/** Running jobs of a process. */
export interface RunningJobs {
  /** Takes no new jobs, and waits for those that run. */
  stop(): Promise<void>
}

/** What jobs run on. */
export interface JobParts {
  readonly database: Pick<Database, 'withConnection'>
  readonly log: Logger
}

/** Jobs that wait in PostgreSQL, by pg-boss. Any number of processes can share them. */
export class PgBossJobs implements Jobs {
  readonly #boss: PgBoss
  readonly #log: Logger
  readonly #database: JobParts['database']

  constructor({ database, log }: JobParts) {
    this.#database = database
    this.#log = log
    this.#boss = new PgBoss({
      schema: jobsSchema,
      db: {
        executeSql: (text, values) =>
          database.withConnection(async (connection) => ({
            rows: (await connection.query(text, values)).rows ?? [],
          })),
      },
      schedule: true,
      cronMonitorIntervalSeconds: 10,
    })
    // What it says can hold what was in a job: its kind is enough.
    this.#boss.on('error', (error) => log.error({ err: error }, 'jobs failed'))
    this.#boss.on('warning', ({ message }) => log.warn({ warning: message }, 'jobs warn'))
  }

  /** Makes or brings up to date the queue's schema, with a queue for each job, and lets the application ask for jobs. */
  async prepare(names: readonly JobName[]): Promise<void> {
    await this.#boss.start()
    for (const name of names) await this.#boss.createQueue(name, { retryLimit: 3, retryBackoff: true })
    await this.#database.withConnection((connection) => connection.query(mayEnqueue))
  }

  async enqueue<Name extends JobName>(
    trx: Parameters<Jobs['enqueue']>[0],
    name: Name,
    data: Parameters<JobHandlers[Name]>[0],
  ): Promise<void> {
    await this.#boss.send(name, data, { db: fromKysely(trx) })
  }

  /** Begins to work, on what is asked for and by the schedules. */
  async work(handlers: JobHandlers, schedules: readonly JobSchedule[]): Promise<RunningJobs> {
    for (const name of Object.keys(handlers) as JobName[]) await this.#handle(name, handlers[name])
    for (const { job, cron } of schedules) await this.#boss.schedule(job, cron, {}, { tz: timeZone })
    return { stop: () => this.stop() }
  }

  /** Lets go. */
  async stop(): Promise<void> {
    await this.#boss.stop({ graceful: true, timeout: patience, close: true })
  }

  async #handle<Name extends JobName>(name: Name, handler: JobHandlers[Name]): Promise<void> {
    await this.#boss.work<Parameters<JobHandlers[Name]>[0]>(
      name,
      { pollingIntervalSeconds },
      async (jobs) => {
        for (const { data, id } of jobs) {
          try {
            await handler(data as never)
          } catch (error) {
            this.#log.error({ err: error, job: name, jobId: id }, 'job failed')
            throw error
          }
        }
      },
    )
  }
}

/** The application and the system can put jobs into the queue, and see nothing of those that are there but their ids. */
const mayEnqueue = `do $$
begin
  perform pg_advisory_xact_lock(7120002);
  grant usage on schema ${jobsSchema} to hms_app, hms_system;
  grant select on ${jobsSchema}.queue to hms_app, hms_system;
  grant insert, select (id) on ${jobsSchema}.job_common to hms_app, hms_system;
end $$`
