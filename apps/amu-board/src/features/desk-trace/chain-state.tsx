import { formatDateTime, formatNumber } from '@hms/texts'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { api } from '../../app/api.ts'
import type { Outputs } from '../../app/api.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { useTraceTexts } from './trace-texts.ts'

type TraceState = Outputs['audit']['verify']

/** Whether the chains of the trace are whole, checked when it is asked for: it goes through all of it. */
export function ChainState(): ReactNode {
  const { t } = useTraceTexts()
  const state = useQuery(api.audit.verify.queryOptions(undefined, { enabled: false, retry: false }))
  const isAsked = state.data !== undefined || state.isError
  return (
    <section className="ds-card hms-stack board-trace-state" data-gap="sm" data-color="neutral">
      <h2 className="ds-heading" data-size="xs">
        {t('chain.heading')}
      </h2>
      <p className="ds-paragraph hms-prose">{t('chain.lead')}</p>
      {isAsked ? <Loaded queries={[state]}>{([checked]) => <Verdict state={checked} />}</Loaded> : null}
      <div className="hms-cluster">
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          data-size="sm"
          disabled={state.isFetching}
          onClick={() => void state.refetch()}
        >
          {t(state.isFetching ? 'chain.checking' : isAsked ? 'chain.again' : 'chain.check')}
        </button>
      </div>
    </section>
  )
}

function Verdict({ state }: { readonly state: TraceState }) {
  const { t, language } = useTraceTexts()
  const { broken, breaks, checkedAt } = state
  const events = formatNumber(state.events, language)
  const streams = formatNumber(state.streams, language)
  return (
    <div className="ds-alert" data-color={broken === 0 ? 'success' : 'danger'} role="status">
      <p className="ds-paragraph">
        {broken === 0 ? t('chain.whole', { events, streams }) : t('chain.broken', { count: broken, streams })}{' '}
        {t('chain.at', { time: formatDateTime(checkedAt, language) })}
      </p>
      {breaks.length > 0 ? (
        <ul className="ds-list">
          {breaks.map(({ stream, seq, kind }) => (
            <li key={`${stream} ${seq} ${kind}`}>
              {t('chain.where', { seq })}{' '}
              <Link className="ds-link" to="/kontoret/logg" search={{ stream }}>
                {stream}
              </Link>
              {': '}
              {t(`chain.kinds.${kind}`)}
            </li>
          ))}
        </ul>
      ) : null}
      <p className="ds-paragraph hms-subtle">{t('chain.more')}</p>
    </div>
  )
}
