import { useState } from 'react'
import { Link, useParams } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../../app/api.ts'
import type { OpenedMeasure } from '../../../app/api.ts'
import { ProblemPage } from '../../../app/problem-page.tsx'
import { Breadcrumbs } from '../../../ui/breadcrumbs.tsx'
import { DueStatus, MeasureStatus, useDeadlineWords, useOwnerName } from '../../../ui/measure-words.tsx'
import { NotFoundPage } from '../../../ui/not-found-page.tsx'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { PagePending } from '../../../ui/page-pending.tsx'
import { useLocalized } from '../../../ui/use-language.ts'
import { useToday } from '../../../ui/use-today.ts'
import { ChangeMeasureDialog } from './change-measure-dialog.tsx'
import { LookAtButton } from './look-at-button.tsx'
import { MeasureComment } from './measure-comment.tsx'
import { MeasureEffect } from './measure-effect.tsx'
import { MeasureHistory } from './measure-history.tsx'
import { MoveButtons } from './move-buttons.tsx'

/** A measure by itself: what it says, what can be done with it, its effect and its history. */
export function MeasurePage() {
  const { id = '' } = useParams({ strict: false })
  return /^\d{1,9}$/.test(id) ? <FetchedMeasure id={Number(id)} /> : <NotFoundPage />
}

function FetchedMeasure({ id }: { readonly id: number }) {
  const measure = useQuery(trpc.measure.open.queryOptions({ id }))
  if (measure.data) return <Measure measure={measure.data} />
  if (measure.error) return <ProblemPage error={measure.error} retry={() => void measure.refetch()} />
  return <PagePending />
}

function Measure({ measure }: { readonly measure: OpenedMeasure }) {
  const { t } = useTranslation(['unit-plan', 'unit-portal', 'plan'])
  const localized = useLocalized()
  const thisYear = Number(useToday().slice(0, 4))
  const [isChanging, setChanging] = useState(false)
  const { unit, text, may, effect } = measure
  const year = Math.max(thisYear, measure.year)
  return (
    <>
      <Breadcrumbs>
        <Link
          className="ds-link"
          to="/handlingsplan/$unitCode"
          params={{ unitCode: unit.code }}
          search={{ year }}
        >
          {t('unit-portal:plan.title', { year })}
        </Link>
      </Breadcrumbs>
      <PageHeading title={text} above={localized(unit.name)} />
      <div className="hms-stack" data-gap="lg">
        <div className="hms-cluster">
          <MeasureStatus state={measure.state} />
          <DueStatus due={measure.due} />
        </div>
        <Facts measure={measure} />
        <div className="hms-cluster hms-no-print">
          {may.change && (
            <button
              type="button"
              className="ds-button"
              data-variant="secondary"
              data-size="sm"
              onClick={() => setChanging(true)}
            >
              {t('plan.changeShort')}
            </button>
          )}
          <MoveButtons measure={measure} />
          {may.change && measure.deadline.kind === 'ongoing' && measure.due !== 'closed' && (
            <LookAtButton id={measure.id} />
          )}
        </div>
        {effect && <MeasureEffect measure={measure} effect={effect} />}
        <MeasureHistory measure={measure} />
        {may.comment && <MeasureComment id={measure.id} />}
      </div>
      {isChanging && <ChangeMeasureDialog measure={measure} year={year} onClose={() => setChanging(false)} />}
    </>
  )
}

function Facts({ measure }: { readonly measure: OpenedMeasure }) {
  const { t } = useTranslation(['unit-plan', 'plan'])
  const localized = useLocalized()
  const ownerName = useOwnerName()
  const deadlineWords = useDeadlineWords()
  const { owner, deadline, source, gravity, costClass, finding, year } = measure
  return (
    <>
      <dl className="hms-facts">
        <Fact name={t('plan:columns.owner')} value={ownerName(owner)} />
        <Fact name={t('plan:columns.deadline')} value={deadlineWords(deadline)} />
        <Fact name={t('plan:columns.cost')} value={t(`plan:costs.${costClass}`)} />
        <Fact name={t('plan:columns.source')} value={t(`plan:sources.${source}`)} />
        {gravity && <Fact name={t('plan:columns.gravity')} value={t(`plan:gravities.${gravity}`)} />}
        <Fact name={t('plan:columns.year')} value={String(year)} />
      </dl>
      {finding && (
        <p className="hms-prose">
          <strong>{t('measure.fromFinding', { topic: localized(finding.topic), year: finding.year })}</strong>{' '}
          {localized(finding.reason)}
        </p>
      )}
    </>
  )
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
