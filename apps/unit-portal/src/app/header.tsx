import { Link } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { LanguageSwitch } from '../ui/language-switch.tsx'
import { useLocalized } from '../ui/use-language.ts'
import { trpc } from './api.ts'
import { PersonMenu } from './person-menu.tsx'

/** The name of the portal, who is signed in, and the language. */
export function Header() {
  const { t } = useTranslation(['common', 'unit-portal'])
  const localized = useLocalized()
  const { data: session } = useQuery(trpc.session.me.queryOptions())
  return (
    <header className="hms-header">
      <div className="hms-header__inner">
        <Link to="/" className="hms-header__name">
          {t('apps.unitPortal')}
          {session && <span className="hms-header__institution">{localized(session.institution.name)}</span>}
        </Link>
        <div className="hms-header__tools">
          {session && (
            <Link to="/avvik/ny" className="ds-button" data-variant="secondary" data-size="sm">
              {t('unit-portal:incidents.report')}
            </Link>
          )}
          <LanguageSwitch />
          {session && <PersonMenu session={session} />}
        </div>
      </div>
      {session?.demo && <p className="hms-notice">{t('frame.demoNotice')}</p>}
    </header>
  )
}
