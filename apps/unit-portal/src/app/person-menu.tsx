import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from '@tanstack/react-query'
import { useLocalized } from '../ui/use-language.ts'
import { trpc } from './api.ts'
import type { Session } from './api.ts'

interface PersonMenuProps {
  readonly session: Session
}

/** Who is signed in and as what, and the way out. */
export function PersonMenu({ session }: PersonMenuProps) {
  const { t } = useTranslation(['unit-portal', 'common'])
  const localized = useLocalized()
  const menu = useRef<HTMLDetailsElement>(null)
  const leave = useMutation(trpc.session.leave.mutationOptions({ onSuccess: () => location.assign('/') }))
  const { person, demo } = session

  useEffect(() => {
    const element = menu.current
    const closeByKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !element?.open) return
      element.open = false
      element.querySelector('summary')?.focus()
    }
    element?.addEventListener('keydown', closeByKey)
    return () => element?.removeEventListener('keydown', closeByKey)
  }, [])

  return (
    <details className="hms-menu" ref={menu}>
      <summary>
        <span className="ds-sr-only">{t('common:frame.account')}: </span>
        {localized(person.name)}
      </summary>
      <div className="hms-menu__panel hms-stack" data-gap="sm">
        <ul className="hms-plain-list">
          {person.roles.map(({ role, unit }) => (
            <li key={`${role} ${unit?.code}`}>
              {t(`common:roles.${role}`)}
              {unit && <span className="hms-subtle portal-block">{localized(unit.name)}</span>}
            </li>
          ))}
        </ul>
        <a className="ds-link" href="/account">
          {t('common:frame.yourAccount')}
        </a>
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          data-size="sm"
          onClick={() => leave.mutate()}
        >
          {demo ? t('common:frame.leaveDemo') : t('common:frame.signOut')}
        </button>
        {leave.isError && <p role="alert">{t('frame.notSignedOut')}</p>}
      </div>
    </details>
  )
}
