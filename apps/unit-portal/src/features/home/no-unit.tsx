import { useTranslation } from 'react-i18next'
import { useSession } from '../../app/session.tsx'
import { OwnIncidentLinks } from '../../ui/own-incident-links.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'

/** For those who have no unit of their own to report for: why the page is empty, and where to go instead. */
export function NoUnit() {
  const { t } = useTranslation(['unit-portal', 'common'])
  const { person } = useSession()
  return (
    <>
      <PageHeading title={t('noUnit.title')} />
      <div className="hms-stack hms-prose">
        <p>
          {t('noUnit.text', { roles: person.roles.map(({ role }) => t(`common:roles.${role}`)).join(', ') })}
        </p>
        <p>
          <a className="ds-button" href="/amu/">
            {t('noUnit.toBoard')}
          </a>
        </p>
        <OwnIncidentLinks />
        <p className="hms-subtle">{t('noUnit.missing')}</p>
      </div>
    </>
  )
}
