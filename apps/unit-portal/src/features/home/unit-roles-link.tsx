import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

/** Where one sees who has which role in one's units. */
export function UnitRolesLink() {
  const { t } = useTranslation('unit-portal')
  return (
    <section aria-labelledby="unit-roles" className="hms-stack" data-gap="sm">
      <h2 className="ds-heading" data-size="xs" id="unit-roles">
        {t('roles.title')}
      </h2>
      <p>
        <Link to="/roller" className="ds-link">
          {t('roles.see')}
        </Link>
      </p>
    </section>
  )
}
