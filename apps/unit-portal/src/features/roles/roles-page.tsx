import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { formatDate } from '@hms/texts'
import type { UnitRoles } from '../../app/api.ts'
import { trpc } from '../../app/api.ts'
import { ProblemPage } from '../../app/problem-page.tsx'
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { PagePending } from '../../ui/page-pending.tsx'
import { useLanguage, useLocalized } from '../../ui/use-language.ts'
import { useToday } from '../../ui/use-today.ts'
import { endsSoon } from './ends-soon.ts'

/** Who has which role in the person's units, and until when. */
export function RolesPage() {
  const { t } = useTranslation('unit-portal')
  const units = useQuery(trpc.appointment.ofMyUnits.queryOptions())
  if (units.error) return <ProblemPage error={units.error} retry={() => void units.refetch()} />
  if (!units.data) return <PagePending />
  return (
    <>
      <Breadcrumbs />
      <PageHeading title={t('roles.title')} lead={t('roles.lead')} />
      <div className="hms-stack" data-gap="lg">
        {units.data.length === 0 && <p className="hms-empty">{t('roles.noUnits')}</p>}
        {units.data.map((unit) => (
          <RolesOfUnit key={unit.unit.code} unitRoles={unit} />
        ))}
      </div>
    </>
  )
}

function RolesOfUnit({ unitRoles: { unit, holders } }: { readonly unitRoles: UnitRoles }) {
  const { t } = useTranslation('unit-portal')
  const localized = useLocalized()
  const headingId = `roles-${unit.code}`
  return (
    <section aria-labelledby={headingId} className="hms-stack" data-gap="sm">
      <h2 className="ds-heading" data-size="sm" id={headingId}>
        {localized(unit.name)}
      </h2>
      {holders.length === 0 ? (
        <p className="hms-subtle">{t('roles.nobody')}</p>
      ) : (
        <ul className="hms-task-list">
          {holders.map((holder) => (
            <RoleHolder key={holder.id} holder={holder} />
          ))}
        </ul>
      )}
    </section>
  )
}

function RoleHolder({ holder }: { readonly holder: UnitRoles['holders'][number] }) {
  const { t } = useTranslation(['unit-portal', 'common'])
  const language = useLanguage()
  const localized = useLocalized()
  const today = useToday()
  const { role, acting, place, name, email, validTo } = holder
  const roleName = t(`common:roles.${role}`)
  return (
    <li className="hms-task">
      <p className="portal-role">
        <strong>{acting ? t('roles.acting', { role: roleName }) : roleName}</strong>: {localized(name)}
      </p>
      <p className="hms-task__note">
        {place.kind === 'area' && `${t('roles.area', { area: localized(place.name) })} `}
        {place.kind === 'campus' && `${t('roles.campus', { campus: place.name })} `}
        {email !== null && (
          <a className="ds-link" href={`mailto:${email}`}>
            {email}
          </a>
        )}
      </p>
      {validTo !== null && (
        <span className="hms-status" data-state={endsSoon(validTo, today) ? 'late' : 'closed'}>
          {t(endsSoon(validTo, today) ? 'roles.endsSoon' : 'roles.ends', {
            date: formatDate(validTo, language),
          })}
        </span>
      )}
    </li>
  )
}
