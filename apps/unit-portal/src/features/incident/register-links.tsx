import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { mayAnywhere } from '@hms/domain/access'
import { useSession } from '../../app/session.tsx'

/** The registers that are kept beside a unit's cases, for those who may read them. */
export function RegisterLinks({ unitCode }: { readonly unitCode: string }) {
  const { t } = useTranslation('unit-injury')
  const held = useSession().person.roles.map(({ role }) => role)
  return (
    <p className="hms-cluster hms-no-print">
      {mayAnywhere(held, 'injuries.read') && (
        <Link className="ds-link" to="/skaderegister/$unitCode" params={{ unitCode }}>
          {t('injuries.title')}
        </Link>
      )}
      <Link className="ds-link" to="/verneombud/$unitCode" params={{ unitCode }}>
        {t('concerns.title')}
      </Link>
    </p>
  )
}
