import type { Logger } from 'pino'
import type { Database } from './database/open-database.ts'
import type { Trx } from './database/schema.ts'
import type { Clock } from './platform/clock.ts'
import type { JobHandlers, JobName, Jobs, JobSchedule } from './platform/jobs/jobs.ts'
import { PgBossJobs } from './platform/jobs/pg-boss-jobs.ts'
import type { Mailer } from './platform/mail/mailer.ts'
import { keptMailer } from './platform/mail/mailer.ts'
import { smtpMailer } from './platform/mail/smtp-mailer.ts'
import { pageTexts } from './platform/page.ts'
import type { Settings } from './platform/settings.ts'
import { deliverMails } from './slices/mail/public.ts'
import {
  digestMeasuresThisWeek,
  digestThisWeek,
  measureReminderKinds,
  reminderKinds,
  remindOfMeasures,
  remindOfSignature,
  remindToday,
} from './slices/reminder/public.ts'
import { tellOfRound } from './slices/round-mail/public.ts'

/** What the work in the background needs. */
export interface BackgroundParts {
  readonly database: Database
  readonly clock: Clock
  readonly log: Logger
  readonly settings: Settings
  readonly demo: boolean
}

/** The work that is done besides requests. */
export interface Background {
  readonly jobs: Jobs
  /** Begins, once the address of the system is known. */
  start(origin: () => string): Promise<void>
  /** Takes no new work, and waits for what runs. */
  stop(): Promise<void>
}

/** What is done by itself. The outbox is looked at every minute, for what has to be tried again or was left behind. */
const schedules: readonly JobSchedule[] = [
  { job: 'mail.deliver', cron: '* * * * *' },
  { job: 'reminder.plan', cron: '0 7 * * *' },
  { job: 'reminder.measures', cron: '15 7 * * *' },
  { job: 'reminder.digest', cron: '30 7 * * 1' },
]

const jobNames = [
  'mail.deliver',
  'reminder.plan',
  'reminder.measures',
  'reminder.digest',
  'reminder.signed',
  'round.tell',
] as const satisfies readonly JobName[]

/** Makes the queue ready. Any number of processes share the work. */
export async function workInBackground(parts: BackgroundParts): Promise<Background> {
  const jobs = new PgBossJobs(parts)
  await jobs.prepare(jobNames)
  const mailer = mailerOf(parts)
  return {
    jobs,
    async start(origin) {
      await jobs.work(await handlersOf(parts, { jobs, mailer, origin }), schedules)
      // A morning on which no server ran is made up for, and what one that died left behind.
      await parts.database.asSystem('start').transaction(async (trx) => {
        await jobs.enqueue(trx, 'reminder.plan', {})
        await jobs.enqueue(trx, 'reminder.measures', {})
        await jobs.enqueue(trx, 'mail.deliver', {})
      })
    },
    async stop() {
      await jobs.stop()
      mailer?.close()
    },
  }
}

/** In the demo nothing is sent, unless a mail server is set. Elsewhere mails wait for one. */
function mailerOf({ settings, demo }: BackgroundParts): Mailer | null {
  if (settings.mail) return smtpMailer(settings.mail)
  return demo ? keptMailer : null
}

async function handlersOf(
  { database, clock, settings }: BackgroundParts,
  { jobs, mailer, origin }: { jobs: Jobs; mailer: Mailer | null; origin: () => string },
): Promise<JobHandlers> {
  const texts = await pageTexts('mail')
  const kinds = { ...reminderKinds(texts), ...measureReminderKinds(texts) }

  /** Puts mails into the outbox, and has them sent once they are there for certain. */
  function filling(task: JobName, fill: (trx: Trx) => Promise<number>): Promise<void> {
    return database.asSystem(task).transaction(async (trx) => {
      if ((await fill(trx)) > 0) await jobs.enqueue(trx, 'mail.deliver', {})
    })
  }

  const sender = settings.mail?.from ?? { name: 'HMS', address: `hms@${keptMailer.domain}` }
  const organizer = { name: sender.name, email: sender.address }

  return {
    async 'mail.deliver'() {
      const more = await deliverMails({ database, clock, mailer, kinds, texts, origin })
      if (more)
        await database.asSystem('mail.deliver').transaction((trx) => jobs.enqueue(trx, 'mail.deliver', {}))
    },
    'reminder.plan': () => filling('reminder.plan', (trx) => remindToday(trx, texts, clock())),
    'reminder.measures': () => filling('reminder.measures', (trx) => remindOfMeasures(trx, texts, clock())),
    'reminder.digest': () =>
      filling(
        'reminder.digest',
        async (trx) =>
          (await digestThisWeek(trx, texts, clock())) + (await digestMeasuresThisWeek(trx, texts, clock())),
      ),
    'reminder.signed': (about) =>
      filling('reminder.signed', (trx) => remindOfSignature(trx, texts, about, clock())),
    'round.tell': ({ round }) =>
      filling('round.tell', (trx) =>
        tellOfRound(trx, { texts, organizer, origin: origin() }, round, clock()),
      ),
  }
}
