import { languages } from '@hms/domain/language'
import type { Language } from '@hms/domain/language'
import { switchLanguage } from '@hms/texts/browser'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useTexts } from '../ui/texts.ts'
import { api, leave } from './api.ts'
import type { Session } from './session.tsx'

/** The name of the board and the institution, the languages, who is here, and the menu. */
export function Header({ children }: { readonly children: ReactNode }): ReactNode {
  const { t, text } = useTexts()
  const { data: session } = useQuery(api.session.me.queryOptions())
  return (
    <header className="hms-header">
      <div className="hms-header__inner">
        <Link to="/" className="hms-header__name">
          {t('common:apps.amuBoard')}
          <span className="hms-header__institution">
            {session ? text(session.institution.name) : t('common:apps.system')}
          </span>
        </Link>
        {children}
        <div className="hms-header__tools">
          <LanguageSwitch />
          {session ? <Account session={session} /> : null}
        </div>
      </div>
    </header>
  )
}

function Account({ session }: { readonly session: Session }) {
  const { t, text } = useTexts()
  return (
    <details className="hms-menu">
      <summary>{t('common:frame.account')}</summary>
      <div className="hms-menu__panel">
        <p className="ds-paragraph">{t('common:frame.signedInAs', { name: text(session.person.name) })}</p>
        <ul className="hms-plain-list">
          {session.person.roles.map(({ role, unit }) => (
            <li key={role + (unit?.code ?? '')} className="hms-subtle">
              {t(`common:roles.${role}`)}
              {unit ? `, ${text(unit.name)}` : ''}
            </li>
          ))}
        </ul>
        <p className="ds-paragraph">
          <a className="ds-link" href="/account">
            {t('common:frame.yourAccount')}
          </a>
        </p>
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          data-size="sm"
          onClick={() => void leave().then(() => location.assign('/'))}
        >
          {t(session.demo ? 'common:frame.leaveDemo' : 'common:frame.signOut')}
        </button>
      </div>
    </details>
  )
}

function LanguageSwitch() {
  const { t, language } = useTexts()
  const { i18n } = useTranslation()
  const [failed, setFailed] = useState(false)
  const choose = (chosen: Language) => {
    setFailed(false)
    switchLanguage(i18n, chosen).catch(() => setFailed(true))
  }
  return (
    <div className="hms-language" role="group" aria-label={t('common:frame.chooseLanguage')}>
      {languages.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-pressed={each === language}
          onClick={() => choose(each)}
        >
          {t(`common:languages.${each}`)}
        </button>
      ))}
      {failed ? <span role="alert">{t('common:frame.languageNotChanged')}</span> : null}
    </div>
  )
}
