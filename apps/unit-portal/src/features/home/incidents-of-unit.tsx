import { Link } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../app/api.ts'
import type { ReportSummary } from '../../app/api.ts'
import { useLocalized } from '../../ui/use-language.ts'

/** How much of what was reported in a unit waits or is late, and the way to all of it. */
export function IncidentsOfUnit({ unit }: { readonly unit: ReportSummary['unit'] }) {
  const { t } = useTranslation('unit-portal')
  const localized = useLocalized()
  const { data } = useQuery(
    trpc.incident.list.queryOptions({ within: unit.code, due: ['waiting', 'late'], pageSize: 1 }),
  )
  const headingId = `incidents-${unit.code}`
  return (
    <section className="ds-card portal-report-card" aria-labelledby={headingId}>
      <h2 className="ds-heading" data-size="xs" id={headingId}>
        <span className="hms-subtle portal-block">{localized(unit.name)}</span> {t('incidents.title')}
      </h2>
      {data && data.total > 0 && <p>{t('incidents.pressing', { count: data.total })}</p>}
      <p>
        <Link
          className="ds-button"
          data-variant="secondary"
          to="/avvik/enhet/$unitCode"
          params={{ unitCode: unit.code }}
        >
          {t('incidents.toUnit')}
          <span className="ds-sr-only"> – {localized(unit.name)}</span>
        </Link>
      </p>
    </section>
  )
}
