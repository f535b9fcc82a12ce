import { createTexts } from '@hms/texts'
import type { Language } from '@hms/domain/language'
import { csvText } from '../../platform/csv-text.ts'
import type { TracedEvent } from './read-trace.ts'

const columns = [
  'at',
  'actor',
  'action',
  'subject',
  'what',
  'before',
  'after',
  'client',
  'request',
  'stream',
  'seq',
  'hash',
] as const

/** The trace as a spreadsheet opens it. */
export async function traceAsCsv(events: readonly TracedEvent[], language: Language): Promise<string> {
  const texts = await createTexts({ language, namespaces: ['trace'] })
  const t = texts.getFixedT(language, 'trace')
  const rows = events.map((event): Record<(typeof columns)[number], string> => ({
    at: event.at,
    actor: event.actor ? (event.actor.name?.[language] ?? event.actor.id) : '',
    action: event.action,
    subject: event.subject,
    what: JSON.stringify(event.what),
    before: event.before === null ? '' : JSON.stringify(event.before),
    after: event.after === null ? '' : JSON.stringify(event.after),
    client: event.origin ? t(`clients.${event.origin.client}`) : '',
    request: event.origin?.request ?? '',
    stream: event.stream,
    seq: String(event.seq),
    hash: event.hash,
  }))
  return csvText([
    columns.map((column) => t(`columns.${column}`)),
    ...rows.map((row) => columns.map((column) => row[column])),
  ])
}
