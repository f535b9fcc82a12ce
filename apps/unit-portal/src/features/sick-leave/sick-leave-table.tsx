import { quarterRates, yearRate } from '@hms/domain/figure-register'
import { formatPercent } from '@hms/texts'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { SickLeavePoint } from '../../app/api.ts'
import { useLanguage } from '../../ui/use-language.ts'

interface SickLeaveTableProps {
  readonly title: string
  /** One a year, newest first. */
  readonly points: readonly SickLeavePoint[]
}

/** Rates of sick leave, year by year: the quarters, the year, and how it was certified. */
export function SickLeaveTable({ title, points }: SickLeaveTableProps) {
  const { t } = useTranslation('sick-leave')
  const id = useId()
  return (
    <section className="hms-stack" data-gap="sm">
      <h2 className="ds-heading" data-size="sm" id={id}>
        {title}
      </h2>
      <div className="hms-table-region" tabIndex={0} role="region" aria-labelledby={id}>
        <table className="ds-table hms-table" data-size="sm">
          <caption className="ds-sr-only">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t('series.year')}</th>
              <th scope="col" className="hms-number">
                {t('places.total')}
              </th>
              {[1, 2, 3, 4].map((quarter) => (
                <th scope="col" className="hms-number" key={quarter}>
                  {t('series.quarterShort', { quarter })}
                </th>
              ))}
              <th scope="col" className="hms-number">
                {t('places.selfCertified')}
              </th>
              <th scope="col" className="hms-number">
                {t('places.doctorCertified')}
              </th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={point.year}>
                <th scope="row">{point.year}</th>
                <RateCells figures={point.figures} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function RateCells({ figures }: Pick<SickLeavePoint, 'figures'>) {
  const { t } = useTranslation('sick-leave')
  const language = useLanguage()
  if (figures.withheld) return <td colSpan={7}>{t('withheld')}</td>
  const { amounts } = figures
  const rates = {
    total: yearRate(amounts),
    ...Object.fromEntries(quarterRates(amounts).map((rate, index) => [`quarter ${index + 1}`, rate])),
    selfCertified: yearRate(amounts, 'selfCertifiedDays'),
    doctorCertified: yearRate(amounts, 'doctorCertifiedDays'),
  }
  return Object.entries(rates).map(([key, rate]) => (
    <td className="hms-number" key={key}>
      {rate === null ? '–' : formatPercent(rate, language)}
    </td>
  ))
}
