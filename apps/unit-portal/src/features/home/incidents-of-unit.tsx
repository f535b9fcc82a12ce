import { Link } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { mayAnywhere } from '@hms/domain/access'
import { trpc } from '../../app/api.ts'
import type { ReportSummary } from '../../app/api.ts'
import { useSession } from '../../app/session.tsx'
import { OwnIncidentLinks } from '../../ui/own-incident-links.tsx'
import { useLocalized } from '../../ui/use-language.ts'

/** What was reported in a unit and waits, and the way to all of it. */
export function IncidentsOfUnit({ unit }: { readonly unit: ReportSummary['unit'] }) {
  const { t } = useTranslation('unit-portal')
  const localized = useLocalized()
  const held = useSession().person.roles.map(({ role }) => role)
  const pressing = useQuery(
    trpc.incident.list.queryOptions({ within: unit.code, due: ['waiting', 'late'], pageSize: 1 }),
  )
  const headingId = `incidents-${unit.code}`
  const params = { unitCode: unit.code }
  const of = <span className="ds-sr-only"> – {localized(unit.name)}</span>
  return (
    <section className="ds-card portal-report-card" aria-labelledby={headingId}>
      <h2 className="ds-heading" data-size="xs" id={headingId}>
        <span className="hms-subtle portal-block">{localized(unit.name)}</span> {t('incidents.title')}
      </h2>
      <p>{t('incidents.lead')}</p>
      {pressing.data && (
        <p>
          {pressing.data.total === 0
            ? t('incidents.none')
            : t('incidents.pressing', { count: pressing.data.total })}
        </p>
      )}
      <p className="hms-cluster">
        <Link className="ds-button" data-variant="secondary" to="/avvik/enhet/$unitCode" params={params}>
          {t('incidents.toUnit')}
          {of}
        </Link>
        {mayAnywhere(held, 'injuries.read') && (
          <Link className="ds-link" to="/skaderegister/$unitCode" params={params}>
            {t('incidents.injuries')}
            {of}
          </Link>
        )}
        <Link className="ds-link" to="/verneombud/$unitCode" params={params}>
          {t('incidents.concerns')}
          {of}
        </Link>
      </p>
      <OwnIncidentLinks />
    </section>
  )
}
