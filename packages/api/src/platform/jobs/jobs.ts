import type { Trx } from '../../database/schema.ts'

/** The jobs that there are, each with what it is given: ids alone, so that nothing personal lies in the queue. */
export interface JobData {
  /** Sends the mails of the outbox that are due. */
  'mail.deliver': Record<string, never>
  /** Works out who is reminded today, and puts their mails into the outbox. */
  'reminder.plan': Record<string, never>
  /** The same for this week's digests, of the reporting and of measures. */
  'reminder.digest': Record<string, never>
  /** Works out who is told of measures today, and puts their mails into the outbox. */
  'reminder.measures': Record<string, never>
  /** A side has signed: tells the other. */
  'reminder.signed': { readonly reportId: number; readonly signature: string }
  /** A round was planned, planned otherwise, cancelled or signed: tells those who have to do with it. */
  'round.tell': { readonly round: number }
}

/** One of the jobs. */
export type JobName = keyof JobData

/** Asks for jobs. */
export interface Jobs {
  /** Asks for a job, which runs once the transaction is committed, in any of the processes, at least once. */
  enqueue<Name extends JobName>(trx: Trx, name: Name, data: JobData[Name]): Promise<void>
}

/** What each job does. It can be called again for the same job, and at the same time in several processes. */
export type JobHandlers = { readonly [Name in JobName]: (data: JobData[Name]) => Promise<void> }

/** When a job is done by itself. */
export interface JobSchedule {
  readonly job: {
    readonly [Name in JobName]: JobData[Name] extends Record<string, never> ? Name : never
  }[JobName]
  /** Minute, hour, day, month, weekday, by the clock of the institution. */
  readonly cron: string
}
