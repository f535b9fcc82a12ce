import { useState } from 'react'
import { useParams } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { LocalizedText } from '@hms/domain/language'
import { formatDateTime } from '@hms/texts'
import { trpc } from '../../app/api.ts'
import type { UnitConcerns } from '../../app/api.ts'
import { ProblemPage } from '../../app/problem-page.tsx'
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { PagePending } from '../../ui/page-pending.tsx'
import { useLanguage, useLocalized } from '../../ui/use-language.ts'
import { AnswerDialog, RaiseDialog } from './concern-dialogs.tsx'
import { LiftDialog, StopDialog } from './stop-dialogs.tsx'

/** What a unit's safety representative has raised in writing, with the answers, and dangerous work that was stopped. */
export function ConcernsPage() {
  const { unitCode = '' } = useParams({ strict: false })
  const { data, error, refetch } = useQuery(trpc.concern.list.queryOptions({ unitCode }))
  if (error) return <ProblemPage error={error} retry={() => void refetch()} />
  return data ? <Concerns all={data} /> : <PagePending />
}

function Concerns({ all }: { readonly all: UnitConcerns }) {
  const { t } = useTranslation('unit-injury')
  const localized = useLocalized()
  return (
    <>
      <Breadcrumbs />
      <PageHeading title={t('concerns.title')} above={localized(all.unit.name)} lead={t('concerns.lead')} />
      <div className="hms-stack" data-gap="lg">
        <Stops all={all} />
        <Raised all={all} />
      </div>
    </>
  )
}

/** When something was done and by whom, as far as it is known. */
function useDone(): (at: string, by: LocalizedText | null) => string {
  const { t } = useTranslation('unit-injury')
  const language = useLanguage()
  const localized = useLocalized()
  return (at, by) =>
    t('concerns.by', {
      date: formatDateTime(at, language),
      name: by ? localized(by) : t('concerns.unknown'),
    })
}

function Raised({ all: { unit, concerns, mayRaise, mayAnswer } }: { readonly all: UnitConcerns }) {
  const { t } = useTranslation('unit-injury')
  const done = useDone()
  const [isRaising, setRaising] = useState(false)
  const [answering, setAnswering] = useState<number | null>(null)
  return (
    <section aria-labelledby="raised" className="hms-stack">
      <h2 className="ds-heading" data-size="sm" id="raised">
        {t('concerns.raised')}
      </h2>
      {mayRaise && (
        <p className="hms-no-print">
          <button type="button" className="ds-button" onClick={() => setRaising(true)}>
            {t('concerns.raise')}
          </button>
        </p>
      )}
      {concerns.length === 0 ? (
        <div className="hms-empty">
          <p>{t('concerns.none')}</p>
        </div>
      ) : (
        <ul className="hms-plain-list hms-stack">
          {concerns.map(({ id, text, raisedAt, raisedBy, answer, answeredAt, answeredBy }) => (
            <li key={id} className="ds-card portal-case">
              <p className="hms-subtle">{done(raisedAt, raisedBy)}</p>
              <p className="portal-case__text">{text}</p>
              {answer !== null && answeredAt !== null ? (
                <>
                  <h3 className="ds-heading" data-size="2xs">
                    {t('concerns.answer')}
                  </h3>
                  <p className="hms-subtle">{done(answeredAt, answeredBy)}</p>
                  <p className="portal-case__text">{answer}</p>
                </>
              ) : (
                <p className="hms-cluster">
                  <span className="hms-status" data-state="late">
                    {t('concerns.noAnswer')}
                  </span>
                  {mayAnswer && (
                    <button
                      type="button"
                      className="ds-button hms-no-print"
                      data-variant="secondary"
                      data-size="sm"
                      onClick={() => setAnswering(id)}
                    >
                      {t('concerns.giveAnswer')}
                    </button>
                  )}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      {isRaising && <RaiseDialog unitCode={unit.code} onClose={() => setRaising(false)} />}
      {answering !== null && <AnswerDialog id={answering} onClose={() => setAnswering(null)} />}
    </section>
  )
}

function Stops({ all: { unit, stops, mayRaise } }: { readonly all: UnitConcerns }) {
  const { t } = useTranslation('unit-injury')
  const language = useLanguage()
  const done = useDone()
  const [isStopping, setStopping] = useState(false)
  const [lifting, setLifting] = useState<number | null>(null)
  return (
    <section aria-labelledby="stops" className="hms-stack">
      <h2 className="ds-heading" data-size="sm" id="stops">
        {t('stops.title')}
      </h2>
      {mayRaise && (
        <p className="hms-no-print">
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            onClick={() => setStopping(true)}
          >
            {t('stops.record')}
          </button>
        </p>
      )}
      {stops.length === 0 ? (
        <p>{t('stops.none')}</p>
      ) : (
        <ul className="hms-plain-list hms-stack">
          {stops.map(({ id, place, stoppedAt, stoppedBy, reason, done: what, liftedAt, liftedBecause }) => (
            <li key={id} className="ds-card portal-case">
              <h3 className="ds-heading" data-size="2xs">
                {place}
              </h3>
              <p className="hms-subtle">{done(stoppedAt, stoppedBy)}</p>
              <p className="portal-case__text">{reason}</p>
              {what && <p className="portal-case__text">{what}</p>}
              {liftedAt === null ? (
                <p className="hms-cluster">
                  <span className="hms-status" data-state="late">
                    {t('stops.stands')}
                  </span>
                  {mayRaise && (
                    <button
                      type="button"
                      className="ds-button hms-no-print"
                      data-variant="secondary"
                      data-size="sm"
                      onClick={() => setLifting(id)}
                    >
                      {t('stops.lift')}
                    </button>
                  )}
                </p>
              ) : (
                <p className="portal-case__text">
                  <strong>{t('stops.lifted', { date: formatDateTime(liftedAt, language) })}</strong>{' '}
                  {liftedBecause}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      {isStopping && <StopDialog unitCode={unit.code} onClose={() => setStopping(false)} />}
      {lifting !== null && <LiftDialog id={lifting} onClose={() => setLifting(null)} />}
    </section>
  )
}
