import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ListedMeasure } from '../../../app/api.ts'
import { DueStatus, MeasureStatus, useDeadlineWords, useOwnerName } from '../../../ui/measure-words.tsx'
import { ChangeMeasureDialog } from './change-measure-dialog.tsx'
import { MeasureLink } from './measure-link.tsx'
import { MoveButtons } from './move-buttons.tsx'

interface MeasureTableProps {
  readonly measures: readonly ListedMeasure[]
  readonly year: number
  readonly mayChange: boolean
}

/** Measures one below the other, each to be changed and moved where it stands. */
export function MeasureTable({ measures, year, mayChange }: MeasureTableProps) {
  const { t } = useTranslation(['unit-plan', 'plan'])
  const ownerName = useOwnerName()
  const deadlineWords = useDeadlineWords()
  const [changing, setChanging] = useState<ListedMeasure | null>(null)
  return (
    <>
      <div className="hms-table-region" role="region" aria-label={t('plan.measures')} tabIndex={0}>
        <table className="ds-table hms-table" data-size="sm">
          <caption className="ds-sr-only">{t('plan.measures')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('plan:columns.measure')}</th>
              <th scope="col">{t('plan:columns.owner')}</th>
              <th scope="col">{t('plan:columns.deadline')}</th>
              <th scope="col">{t('plan:columns.state')}</th>
              <th scope="col">{t('plan:columns.source')}</th>
              {mayChange && (
                <th scope="col" className="hms-no-print">
                  {t('plan.doIt')}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {measures.map((measure) => (
              <tr key={measure.id}>
                <th scope="row" className="portal-measure-text">
                  <MeasureLink measure={measure} />
                  {measure.year < year && (
                    <span className="hms-subtle portal-block">
                      {t('plan:carriedOver', { year: measure.year })}
                    </span>
                  )}
                </th>
                <td>{ownerName(measure.owner)}</td>
                <td>
                  {deadlineWords(measure.deadline)} <DueStatus due={measure.due} />
                </td>
                <td>
                  <MeasureStatus state={measure.state} />
                </td>
                <td>
                  {t(`plan:sources.${measure.source}`)}
                  {measure.gravity && (
                    <span className="hms-subtle portal-block">{t(`plan:gravities.${measure.gravity}`)}</span>
                  )}
                </td>
                {mayChange && (
                  <td className="hms-no-print">
                    <div className="hms-stack" data-gap="sm">
                      <button
                        type="button"
                        className="ds-button"
                        data-variant="tertiary"
                        data-size="sm"
                        onClick={() => setChanging(measure)}
                      >
                        {t('plan.changeShort')}
                        <span className="ds-sr-only">: {measure.text}</span>
                      </button>
                      <MoveButtons measure={measure} />
                    </div>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {changing && <ChangeMeasureDialog measure={changing} year={year} onClose={() => setChanging(null)} />}
    </>
  )
}
