import { useState } from 'react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { formatDate } from '@hms/texts'
import { queryClient, trpc } from '../../app/api.ts'
import { ProblemNotice } from '../../app/problem-notice.tsx'
import { ProblemPage } from '../../app/problem-page.tsx'
import { announce } from '../../ui/announcer.tsx'
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { PagePending } from '../../ui/page-pending.tsx'
import { useLanguage } from '../../ui/use-language.ts'

/** One's deadlines in one's own calendar: its secret address, to be renewed or taken away. */
export function CalendarPage() {
  const feed = useQuery(trpc.calendar.mine.queryOptions())
  if (feed.data !== undefined) return <Calendar since={feed.data?.since ?? null} />
  if (feed.error) return <ProblemPage error={feed.error} retry={() => void feed.refetch()} />
  return <PagePending />
}

function Calendar({ since }: { readonly since: string | null }) {
  const { t } = useTranslation('unit-plan')
  const language = useLanguage()
  const [address, setAddress] = useState<string | null>(null)
  const fetchAnew = () => queryClient.invalidateQueries(trpc.calendar.mine.pathFilter())
  const renew = useMutation(
    trpc.calendar.renew.mutationOptions({
      onSuccess: async ({ path }) => {
        await fetchAnew()
        setAddress(new URL(path, location.origin).href)
        announce(t('calendar.ready'))
      },
    }),
  )
  const stop = useMutation(
    trpc.calendar.stop.mutationOptions({
      onSuccess: async () => {
        await fetchAnew()
        setAddress(null)
        announce(t('calendar.stopped'))
      },
    }),
  )
  const isBusy = renew.isPending || stop.isPending
  return (
    <>
      <Breadcrumbs />
      <PageHeading title={t('calendar.title')} lead={t('calendar.lead')} />
      <div className="hms-stack">
        <p>
          {since === null ? t('calendar.none') : t('calendar.since', { date: formatDate(since, language) })}
        </p>
        {address !== null && <Address address={address} />}
        <div className="hms-cluster">
          <button
            type="button"
            className="ds-button"
            aria-disabled={isBusy}
            onClick={() => !isBusy && renew.mutate()}
          >
            {t(since === null ? 'calendar.make' : 'calendar.renew')}
          </button>
          {since !== null && (
            <button
              type="button"
              className="ds-button"
              data-variant="secondary"
              aria-disabled={isBusy}
              onClick={() => !isBusy && stop.mutate()}
            >
              {t('calendar.stop')}
            </button>
          )}
        </div>
        <ProblemNotice error={renew.error ?? stop.error} />
        <p className="hms-subtle hms-prose">{t('calendar.secret')}</p>
      </div>
    </>
  )
}

/** Shown once, when it is made: the server keeps no copy of it. */
function Address({ address }: { readonly address: string }) {
  const { t } = useTranslation('unit-plan')
  return (
    <div className="ds-alert" data-color="success">
      <p className="ds-paragraph">{t('calendar.copyNow')}</p>
      <p className="portal-address">
        <code>{address}</code>
      </p>
      <div className="hms-cluster">
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          data-size="sm"
          onClick={() =>
            void navigator.clipboard.writeText(address).then(() => announce(t('calendar.copied')))
          }
        >
          {t('calendar.copy')}
        </button>
        <a className="ds-link" href={address.replace(/^https?:/, 'webcal:')}>
          {t('calendar.open')}
        </a>
      </div>
    </div>
  )
}
