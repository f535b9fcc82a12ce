import { Link } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../../app/api.ts'
import { useFilledText } from '../../../app/use-filled-text.ts'
import { useLocalized } from '../../../ui/use-language.ts'

/** As many are told at once. */
const most = 5

interface FoundByReportProps {
  readonly unitCode: string
  readonly year: number
}

/** What the report showed that the unit lacks: the gravest, each with its reason, and the way to measures. */
export function FoundByReport({ unitCode, year }: FoundByReportProps) {
  const { t } = useTranslation(['unit-report', 'plan'])
  const localized = useLocalized()
  const filled = useFilledText(year)
  const { data } = useQuery(
    trpc.finding.list.queryOptions({ within: unitCode, year, source: ['report'], pageSize: most }),
  )
  if (!data) return null
  return (
    <section aria-labelledby="found" className="hms-stack" data-gap="sm">
      <h2 className="ds-heading" data-size="sm" id="found">
        {t('findings.byReport', { count: data.total })}
      </h2>
      {data.total === 0 ? (
        <p>{t('findings.noneInReport')}</p>
      ) : (
        <>
          <ul className="portal-results-list">
            {data.rows.map(({ id, topic, reason, gravity }) => (
              <li key={id}>
                <strong>{localized(topic)}</strong>{' '}
                <span className="hms-subtle">({t(`plan:gravities.${gravity}`).toLocaleLowerCase()})</span>
                <span className="portal-block">{filled(reason)}</span>
              </li>
            ))}
          </ul>
          <p className="hms-no-print">
            <Link className="ds-button" to="/funn/$unitCode" params={{ unitCode }} search={{ year }}>
              {t('findings.toMeasures', { count: data.total })}
            </Link>
          </p>
        </>
      )}
    </section>
  )
}
