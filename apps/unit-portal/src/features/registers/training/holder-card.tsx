import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { trainingRequirements } from '@hms/domain/training'
import { formatDate } from '@hms/texts'
import type { TrainingHolder } from '../../../app/api.ts'
import { useLanguage, useLocalized } from '../../../ui/use-language.ts'
import { AgreementDialog } from './agreement-dialog.tsx'
import { CourseDialog } from './course-dialog.tsx'
import { CourseTable } from './course-table.tsx'
import { formatHours, looksOfStanding, useStandingWords } from './use-standing-words.ts'

/** Somebody of the unit: the roles, how they stand to what is asked, and the courses that they have been through. */
export function HolderCard({ holder }: { readonly holder: TrainingHolder }) {
  const { t } = useTranslation(['registers', 'common'])
  const localized = useLocalized()
  const [open, setOpen] = useState<'course' | 'agreement' | null>(null)
  const { person, roles, standings, trainings, mayChange } = holder
  const headingId = `training-${person.id}`
  const name = localized(person.name)
  const isAskedHours = standings.some(({ hours }) => hours !== null)
  return (
    <section className="ds-card portal-report-card" aria-labelledby={headingId}>
      <h2 className="ds-heading" data-size="xs" id={headingId}>
        <span className="hms-subtle portal-block">
          {[...new Set(roles.map(({ role }) => t(`common:roles.${role}`)))].join(', ')}
        </span>{' '}
        {name}
      </h2>
      <Standings holder={holder} />
      {trainings.length === 0 ? (
        <p className="hms-subtle">{t('training.noCourses')}</p>
      ) : (
        <CourseTable holder={holder} />
      )}
      {mayChange && (
        <div className="hms-cluster hms-no-print">
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            data-size="sm"
            onClick={() => setOpen('course')}
          >
            {t('training.addCourse')}
            <span className="ds-sr-only">: {name}</span>
          </button>
          {isAskedHours && (
            <button
              type="button"
              className="ds-button"
              data-variant="tertiary"
              data-size="sm"
              onClick={() => setOpen('agreement')}
            >
              {t('training.agreement')}
              <span className="ds-sr-only">: {name}</span>
            </button>
          )}
        </div>
      )}
      {open === 'course' && (
        <CourseDialog personId={person.id} training={null} onClose={() => setOpen(null)} />
      )}
      {open === 'agreement' && <AgreementDialog holder={holder} onClose={() => setOpen(null)} />}
    </section>
  )
}

function Standings({ holder: { standings, agreement } }: { readonly holder: TrainingHolder }) {
  const { t } = useTranslation('registers')
  const language = useLanguage()
  const localized = useLocalized()
  const words = useStandingWords()
  if (standings.length === 0) return <p className="hms-subtle">{t('training.nothingAsked')}</p>
  return (
    <>
      <ul className="hms-plain-list hms-stack" data-gap="sm" aria-label={t('training.standing')}>
        {standings.map((standing) => (
          <li key={standing.requirement}>
            {localized(trainingRequirements[standing.requirement].name)}:{' '}
            <span className="hms-status" data-state={looksOfStanding[standing.state]}>
              {words(standing)}
            </span>
          </li>
        ))}
      </ul>
      {agreement && (
        <p className="hms-subtle">
          {t('training.agreed', {
            date: formatDate(agreement.agreedOn, language),
            hours: formatHours(agreement.hours, language),
          })}
        </p>
      )}
    </>
  )
}
