import { formatDate } from '@hms/texts'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../app/api.ts'
import type { EndingTerm } from '../../app/api.ts'
import { useLanguage, useLocalized } from '../../ui/use-language.ts'

/** How long before the end of a term one is told, in days: an election takes its time. */
const within = 90

/** The terms in one's units that run out soon, and that nobody takes over; nothing when there are none. */
export function TermsRunningOut() {
  const { t } = useTranslation('unit-portal')
  const { data: terms = [] } = useQuery(trpc.appointment.terms.queryOptions({ within }))
  if (terms.length === 0) return null
  return (
    <section aria-labelledby="terms-running-out" className="ds-alert" data-color="warning">
      <h2 className="ds-heading" data-size="xs" id="terms-running-out">
        {t('roles.runningOut.title', { count: terms.length })}
      </h2>
      <ul className="portal-terms">
        {terms.map((term) => (
          <Term key={term.id} term={term} />
        ))}
      </ul>
      <p className="ds-paragraph">{t('roles.runningOut.advice')}</p>
    </section>
  )
}

function Term({ term: { role, acting, person, validTo } }: { readonly term: EndingTerm }) {
  const { t } = useTranslation(['unit-portal', 'common'])
  const language = useLanguage()
  const localized = useLocalized()
  const roleName = t(`common:roles.${role}`)
  return (
    <li>
      {t('roles.runningOut.term', {
        role: acting ? t('roles.acting', { role: roleName }) : roleName,
        name: localized(person.name),
        date: formatDate(validTo, language),
      })}
    </li>
  )
}
