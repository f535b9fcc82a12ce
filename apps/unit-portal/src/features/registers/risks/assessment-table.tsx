import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReviewState, RiskLevel } from '@hms/domain/risk-assessment'
import { riskScale, subjectRules } from '@hms/domain/risk-assessment'
import { formatDate } from '@hms/texts'
import { trpc } from '../../../app/api.ts'
import type { ListedAssessment } from '../../../app/api.ts'
import { useSaving } from '../../../app/use-saving.ts'
import { announce } from '../../../ui/announcer.tsx'
import { useLanguage, useLocalized } from '../../../ui/use-language.ts'
import { ConfirmDialog } from '../confirm-dialog.tsx'
import { RowButtons } from '../row-buttons.tsx'
import { UploadDialog } from '../upload-dialog.tsx'
import { AssessmentDialog } from './assessment-dialog.tsx'
import { MeasureOfAssessment } from './measure-of-assessment.tsx'

const looksOfState: Readonly<Record<ReviewState, string>> = {
  overdue: 'late',
  dueSoon: 'announced',
  inOrder: 'submitted',
}

const looksOfRisk: Readonly<Record<RiskLevel, string>> = {
  low: 'submitted',
  moderate: 'announced',
  high: 'late',
}

type Deed = 'change' | 'document' | 'remove'

/** Risk assessments one below the other, the first to be gone through again first; each is changed where it stands. */
export function AssessmentTable({ rows }: { readonly rows: readonly ListedAssessment[] }) {
  const { t } = useTranslation('registers')
  const [open, setOpen] = useState<{ readonly what: Deed; readonly row: ListedAssessment } | null>(null)
  const close = () => setOpen(null)
  return (
    <>
      <div className="hms-table-region" role="region" aria-label={t('risks.title')} tabIndex={0}>
        <table className="ds-table hms-table" data-size="sm">
          <caption className="ds-sr-only">{t('risks.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('risks.name')}</th>
              <th scope="col">{t('risks.nextReview')}</th>
              <th scope="col">{t('risks.highestRisk')}</th>
              <th scope="col">{t('risks.document')}</th>
              <th scope="col" className="hms-no-print">
                {t('columns.actions')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id} row={row} onOpen={(what) => setOpen({ what, row })} />
            ))}
          </tbody>
        </table>
      </div>
      {open?.what === 'change' && (
        <AssessmentDialog unitCode={open.row.unit.code} assessment={open.row} onClose={close} />
      )}
      {open?.what === 'document' && <DocumentDialog id={open.row.id} onClose={close} />}
      {open?.what === 'remove' && <RemoveDialog row={open.row} onClose={close} />}
    </>
  )
}

interface RowProps {
  readonly row: ListedAssessment
  readonly onOpen: (what: Deed) => void
}

function Row({ row, onOpen }: RowProps) {
  const { t } = useTranslation('registers')
  const language = useLanguage()
  const localized = useLocalized()
  const { title, subject, assessedOn, nextReview, participants, state, highestRisk, mayChange } = row
  const deeds = [
    ['change', t('change')],
    ['document', t('risks.addDocument')],
    ['remove', t('remove')],
  ] as const
  return (
    <tr>
      <th scope="row" className="portal-measure-text">
        {title}
        <span className="hms-subtle portal-block">{localized(subjectRules[subject].name)}</span>
        {participants && (
          <span className="hms-subtle portal-block">
            {t('risks.participants')}: {participants}
          </span>
        )}
      </th>
      <td>
        {formatDate(nextReview, language)}{' '}
        <span className="hms-status" data-state={looksOfState[state]}>
          {t(`risks.states.${state}`)}
        </span>
        <span className="hms-subtle portal-block">
          {t('risks.assessedOn')} {formatDate(assessedOn, language)}
        </span>
      </td>
      <td>
        <span className="hms-status" data-state={looksOfRisk[highestRisk]}>
          {localized(riskScale[highestRisk].name)}
        </span>
      </td>
      <td>
        <Document row={row} />
      </td>
      <td className="hms-no-print">
        <div className="hms-stack" data-gap="sm">
          {row.reasons.map((one) => (
            <MeasureOfAssessment key={one.reason} assessment={row} {...one} />
          ))}
          {mayChange && <RowButtons about={title} deeds={deeds} onDo={onOpen} />}
        </div>
      </td>
    </tr>
  )
}

function Document({ row: { id, title, document, link } }: { readonly row: ListedAssessment }) {
  const { t } = useTranslation('registers')
  if (document === null && link === null) return <span className="hms-subtle">{t('risks.noDocument')}</span>
  return (
    <>
      {document !== null && (
        <a className="ds-link portal-address" href={`/risk-assessment/${id}/document`} download>
          {document}
        </a>
      )}{' '}
      {link !== null && (
        <a className="ds-link" href={link} target="_blank" rel="noreferrer">
          {t('risks.openLink')}
          <span className="ds-sr-only">: {title}</span>
        </a>
      )}
    </>
  )
}

function DocumentDialog({ id, onClose }: { readonly id: number; readonly onClose: () => void }) {
  const { t } = useTranslation('registers')
  const { isBusy, error, save } = useSaving(trpc.riskAssessment.uploadDocument.mutationOptions(), () => {
    announce(t('saved'))
    onClose()
  })
  return (
    <UploadDialog
      title={t('risks.addDocument')}
      isBusy={isBusy}
      error={error}
      onSend={(file) => save({ id, ...file })}
      onClose={onClose}
    />
  )
}

function RemoveDialog({
  row: { id, title },
  onClose,
}: {
  readonly row: ListedAssessment
  readonly onClose: () => void
}) {
  const { t } = useTranslation('registers')
  const { isBusy, error, save } = useSaving(trpc.riskAssessment.remove.mutationOptions(), () => {
    announce(t('removed'))
    onClose()
  })
  return (
    <ConfirmDialog
      title={t('risks.removeTitle')}
      text={t('risks.removeText', { title })}
      confirm={t('remove')}
      isBusy={isBusy}
      error={error}
      onConfirm={() => save({ id })}
      onClose={onClose}
    />
  )
}
