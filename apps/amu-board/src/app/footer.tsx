import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTexts } from '../ui/texts.ts'
import { api } from './api.ts'

/** Who runs the system, and how accessible it is. */
export function Footer(): ReactNode {
  const { t, text } = useTexts()
  const { data: session } = useQuery(api.session.me.queryOptions())
  return (
    <footer className="hms-footer">
      <div className="hms-footer__inner">
        {session ? (
          <span>{t('common:footer.runBy', { institution: text(session.institution.name) })}</span>
        ) : null}
        <Link to="/tilgjengelighet" className="ds-link">
          {t('common:footer.accessibility')}
        </Link>
        <a href="/" className="ds-link">
          {t('common:footer.startPage')}
        </a>
      </div>
    </footer>
  )
}
