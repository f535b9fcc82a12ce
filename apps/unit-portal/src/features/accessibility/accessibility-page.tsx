import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PageHeading } from '../../ui/page-heading.tsx'

const parts = ['goal', 'tested', 'gaps', 'help'] as const

/** How accessible the portal is, what is known to be lacking, and where to say so. */
export function AccessibilityPage() {
  const { t } = useTranslation('unit-portal')
  return (
    <>
      <PageHeading title={t('accessibility.title')} lead={t('accessibility.lead')} />
      <div className="hms-stack hms-prose">
        {parts.map((part) => (
          <section key={part}>
            <h2 className="ds-heading" data-size="xs">
              {t(`accessibility.${part}.title`)}
            </h2>
            <p>{t(`accessibility.${part}.text`)}</p>
          </section>
        ))}
        <p>
          <Link to="/" className="ds-link">
            {t('frame.toHome')}
          </Link>
        </p>
      </div>
    </>
  )
}
