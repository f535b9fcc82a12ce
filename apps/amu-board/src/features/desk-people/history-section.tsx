import { formatDateTime } from '@hms/texts'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../app/api.ts'
import type { Outputs } from '../../app/api.ts'
import { useDeskTexts } from '../../app/desk-texts.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { eventWords } from './event-words.ts'

/** How much is fetched at a time. */
const pageSize = 20

/** What was changed about a person, and by whom: from the trace, the newest first. */
export function HistorySection({ id }: { readonly id: string }): ReactNode {
  const { t } = useDeskTexts()
  const history = useInfiniteQuery(
    api.people.history.infiniteQueryOptions(
      { id, limit: pageSize },
      { getNextPageParam: ({ next }) => next ?? undefined },
    ),
  )
  return (
    <section className="hms-stack" data-gap="sm" aria-labelledby="history">
      <h2 className="ds-heading" data-size="sm" id="history">
        {t('history.heading')}
      </h2>
      <Loaded queries={[history]}>
        {([{ pages }]) => {
          const events = pages.flatMap((page) => page.events)
          return events.length === 0 ? (
            <p className="hms-subtle">{t('history.none')}</p>
          ) : (
            <ol className="board-history">
              {events.map((event) => (
                <Event key={event.seq} event={event} />
              ))}
            </ol>
          )
        }}
      </Loaded>
      {history.hasNextPage ? (
        <p>
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            data-size="sm"
            onClick={() => void history.fetchNextPage()}
          >
            {t('history.more')}
          </button>
        </p>
      ) : null}
    </section>
  )
}

function Event({ event }: { readonly event: Outputs['people']['history']['events'][number] }) {
  const tools = useDeskTexts()
  const { t, text, language } = tools
  const { t: ofTrace } = useTranslation('trace')
  return (
    <li>
      <strong>{ofTrace(`deeds.${event.action}`)}</strong>
      {eventWords(tools, event).map((words) => (
        <span key={words} className="board-history__line">
          {words}
        </span>
      ))}
      <span className="hms-subtle">
        {t('history.by', {
          at: formatDateTime(event.at, language),
          name: event.by ? text(event.by) : t('history.bySystem'),
        })}
      </span>
    </li>
  )
}
