import { formatDateTime } from '@hms/texts'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Outputs } from '../../app/api.ts'
import { noFigure } from '../../ui/table/format-cell.ts'
import { changeRows, moreFacts } from './change-rows.ts'
import { deedName, useTraceTexts } from './trace-texts.ts'

type Event = Outputs['audit']['search']['events'][number]

/** One thing that was done: in a line, and with all that is known of it when it is opened. */
export function TraceEvent({ event }: { readonly event: Event }): ReactNode {
  const { t, text, language } = useTraceTexts()
  const { at, actor, action, subject, stream } = event
  return (
    <li>
      <details className="board-trace__event">
        <summary>
          <time dateTime={at}>{formatDateTime(at, language)}</time>
          <span>{actor ? (actor.name ? text(actor.name) : actor.id) : t('page.bySystem')}</span>
          <span className="board-trace__deed">{deedName(t, action)}</span>
          <span className="board-trace__code">{subject}</span>
        </summary>
        <div className="board-trace__more">
          <Changes event={event} />
          <Facts event={event} />
          <p className="ds-paragraph hms-cluster">
            <Link className="ds-link" to="/kontoret/logg" search={{ stream }}>
              {t('page.wholeStream')}
            </Link>
            <Link className="ds-link" to="/kontoret/logg" search={{ subject }}>
              {t('page.onlyThis')}
            </Link>
          </p>
        </div>
      </details>
    </li>
  )
}

function Changes({ event }: { readonly event: Event }) {
  const { t } = useTraceTexts()
  const rows = changeRows(event)
  if (rows.length === 0) return null
  const caption = t('page.changes')
  return (
    <div className="hms-table-region" tabIndex={0} role="region" aria-label={caption}>
      <table className="ds-table hms-table" data-size="sm">
        <caption className="ds-sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('page.field')}</th>
            <th scope="col">{t('columns.before')}</th>
            <th scope="col">{t('columns.after')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ field, before, after }) => (
            <tr key={field}>
              <th scope="row" className="board-trace__code">
                {field === '' ? event.subject : field}
              </th>
              <td>{before === null ? noFigure : before === after ? before : <del>{before}</del>}</td>
              <td>
                {after === null ? noFigure : before === after ? t('page.unchanged') : <ins>{after}</ins>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Facts({ event }: { readonly event: Event }) {
  const { t } = useTraceTexts()
  const { actor, action, subject, stream, seq, origin, hash } = event
  const facts: readonly (readonly [name: string, value: string])[] = [
    [t('columns.action'), action],
    [t('columns.subject'), subject],
    ...(actor ? [[t('columns.actor'), actor.id] as const] : []),
    ...(origin
      ? [
          [t('columns.client'), t(`clients.${origin.client}`)] as const,
          [t('columns.request'), origin.request] as const,
        ]
      : []),
    [t('columns.stream'), stream],
    [t('columns.seq'), String(seq)],
    ...moreFacts(event).map(({ field, value }) => [field, value] as const),
    [t('columns.hash'), hash],
  ]
  return (
    <dl className="board-trace__facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="board-trace__code">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
