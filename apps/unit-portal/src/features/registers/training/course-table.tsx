import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { courseRules } from '@hms/domain/training'
import { formatDate } from '@hms/texts'
import { trpc } from '../../../app/api.ts'
import type { TrainingHolder } from '../../../app/api.ts'
import { useSaving } from '../../../app/use-saving.ts'
import { announce } from '../../../ui/announcer.tsx'
import { useLanguage, useLocalized } from '../../../ui/use-language.ts'
import { ConfirmDialog } from '../confirm-dialog.tsx'
import { RowButtons } from '../row-buttons.tsx'
import { CertificateDialog } from './certificate-dialog.tsx'
import { CourseDialog } from './course-dialog.tsx'
import { formatHours } from './use-standing-words.ts'

type Training = TrainingHolder['trainings'][number]

/** What somebody has been through, the latest first; each can be changed where it stands. */
export function CourseTable({ holder }: { readonly holder: TrainingHolder }) {
  const { t } = useTranslation('registers')
  const language = useLanguage()
  const localized = useLocalized()
  const [open, setOpen] = useState<{ readonly what: Deed; readonly training: Training } | null>(null)
  const { person, trainings, mayChange } = holder
  const label = `${t('training.courses')}: ${localized(person.name)}`
  const nameOf = ({ course, title }: Training) => title ?? localized(courseRules[course].name)
  const close = () => setOpen(null)
  const deeds = [
    ['change', t('change')],
    ['certificate', t('training.addCertificate')],
    ['remove', t('remove')],
  ] as const
  return (
    <>
      <div className="hms-table-region" role="region" aria-label={label} tabIndex={0}>
        <table className="ds-table hms-table" data-size="sm">
          <caption className="ds-sr-only">{label}</caption>
          <thead>
            <tr>
              <th scope="col">{t('training.course')}</th>
              <th scope="col">{t('training.heldOn')}</th>
              <th scope="col">{t('training.hours')}</th>
              <th scope="col">{t('training.givenBy')}</th>
              <th scope="col">{t('training.certificate')}</th>
              {mayChange && (
                <th scope="col" className="hms-no-print">
                  {t('columns.actions')}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {trainings.map((training) => (
              <tr key={training.id}>
                <th scope="row" className="portal-measure-text">
                  {nameOf(training)}
                </th>
                <td>{formatDate(training.heldOn, language)}</td>
                <td>{formatHours(training.hours, language)}</td>
                <td>{training.givenBy}</td>
                <td>
                  {training.certificate === null ? (
                    <span className="hms-subtle">{t('training.noCertificate')}</span>
                  ) : (
                    <a
                      className="ds-link portal-address"
                      href={`/training/${training.id}/certificate`}
                      download
                    >
                      {training.certificate}
                    </a>
                  )}
                </td>
                {mayChange && (
                  <td className="hms-no-print">
                    <RowButtons
                      about={nameOf(training)}
                      deeds={deeds}
                      onDo={(what) => setOpen({ what, training })}
                    />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {open?.what === 'change' && (
        <CourseDialog personId={person.id} training={open.training} onClose={close} />
      )}
      {open?.what === 'certificate' && <CertificateDialog id={open.training.id} onClose={close} />}
      {open?.what === 'remove' && (
        <RemoveCourse training={open.training} name={nameOf(open.training)} onClose={close} />
      )}
    </>
  )
}

type Deed = 'change' | 'certificate' | 'remove'

interface RemoveCourseProps {
  readonly training: Training
  readonly name: string
  readonly onClose: () => void
}

function RemoveCourse({ training, name, onClose }: RemoveCourseProps) {
  const { t } = useTranslation('registers')
  const language = useLanguage()
  const { isBusy, error, save } = useSaving(trpc.training.remove.mutationOptions(), () => {
    announce(t('removed'))
    onClose()
  })
  return (
    <ConfirmDialog
      title={t('training.removeCourse')}
      text={t('training.removeText', { course: name, date: formatDate(training.heldOn, language) })}
      confirm={t('remove')}
      isBusy={isBusy}
      error={error}
      onConfirm={() => save({ id: training.id })}
      onClose={onClose}
    />
  )
}
