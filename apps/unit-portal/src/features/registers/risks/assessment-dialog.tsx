import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { yearsAfter } from '@hms/domain/calendar'
import type { RiskLevel, RiskSubject } from '@hms/domain/risk-assessment'
import { isLink, riskLevels, riskScale, riskSubjects, subjectRules } from '@hms/domain/risk-assessment'
import { trpc } from '../../../app/api.ts'
import type { ListedAssessment } from '../../../app/api.ts'
import { useSaving } from '../../../app/use-saving.ts'
import { announce } from '../../../ui/announcer.tsx'
import { SelectField, TextAreaField, TextField } from '../../../ui/fields.tsx'
import { ModalDialog } from '../../../ui/modal-dialog.tsx'
import { useLocalized } from '../../../ui/use-language.ts'
import { useToday } from '../../../ui/use-today.ts'
import { RegisterProblem } from '../register-problem.tsx'

interface AssessmentDialogProps {
  readonly unitCode: string
  /** Null of a new one. */
  readonly assessment: ListedAssessment | null
  readonly onClose: () => void
}

interface Draft {
  readonly title: string
  readonly subject: RiskSubject
  readonly assessedOn: string
  readonly nextReview: string
  readonly participants: string
  readonly highestRisk: RiskLevel
  readonly link: string
}

/** Enters a risk assessment, or changes it: also when it was gone through again. */
export function AssessmentDialog({ unitCode, assessment, onClose }: AssessmentDialogProps) {
  const { t } = useTranslation('registers')
  const localized = useLocalized()
  const today = useToday()
  const [draft, setDraft] = useState<Draft>(() => draftOf(assessment, today))
  const [tried, setTried] = useState(false)
  const { isBusy, error, save } = useSaving(trpc.riskAssessment.save.mutationOptions(), () => {
    announce(t('saved'))
    onClose()
  })
  const { title, assessedOn, nextReview, link } = draft
  const faults = {
    title: title.trim() === '' ? t('fillIn') : null,
    assessedOn: assessedOn === '' ? t('fillIn') : assessedOn > today ? t('problems.assessmentToCome') : null,
    nextReview: nextReview === '' ? t('fillIn') : nextReview < assessedOn ? t('risks.reviewBefore') : null,
    link: link.trim() === '' || isLink(link.trim()) ? null : t('risks.linkWrong'),
  }
  const shown = (field: keyof typeof faults) => (tried ? faults[field] : null)
  const change = (part: Partial<Draft>) => setDraft((current) => ({ ...current, ...part }))
  const submit = () => {
    setTried(true)
    if (Object.values(faults).some((fault) => fault !== null)) return
    save({
      ...draft,
      id: assessment?.id ?? null,
      unitCode,
      title: title.trim(),
      participants: draft.participants.trim(),
      link: link.trim() || null,
    })
  }
  return (
    <ModalDialog
      title={t(assessment ? 'risks.change' : 'risks.add')}
      confirm={
        <button type="submit" className="ds-button" aria-disabled={isBusy}>
          {t('save')}
        </button>
      }
      onCancel={onClose}
      onSubmit={submit}
    >
      <TextField
        label={t('risks.name')}
        value={title}
        onChange={(written) => change({ title: written })}
        error={shown('title')}
      />
      <SelectField
        label={t('risks.subject')}
        value={draft.subject}
        hint={subjectRules[draft.subject].psychosocial ? t('risks.psychosocial') : ''}
        options={riskSubjects.map((each) => ({ value: each, label: localized(subjectRules[each].name) }))}
        onChange={(value) => change({ subject: value as RiskSubject })}
      />
      <TextField
        type="date"
        label={t('risks.assessedOn')}
        value={assessedOn}
        onChange={(day) => change({ assessedOn: day })}
        error={shown('assessedOn')}
      />
      <TextField
        type="date"
        label={t('risks.nextReview')}
        value={nextReview}
        onChange={(day) => change({ nextReview: day })}
        error={shown('nextReview')}
      />
      <SelectField
        label={t('risks.highestRisk')}
        value={draft.highestRisk}
        options={riskLevels.map((each) => ({ value: each, label: localized(riskScale[each].name) }))}
        onChange={(value) => change({ highestRisk: value as RiskLevel })}
      />
      <TextAreaField
        label={t('risks.participants')}
        rows={2}
        value={draft.participants}
        onChange={(written) => change({ participants: written.slice(0, 500) })}
      />
      <TextField
        label={t('risks.link')}
        hint={t('risks.linkHint')}
        value={link}
        onChange={(written) => change({ link: written })}
        error={shown('link')}
      />
      <RegisterProblem error={error} />
    </ModalDialog>
  )
}

function draftOf(assessment: ListedAssessment | null, today: string): Draft {
  if (!assessment)
    return {
      title: '',
      subject: 'office',
      assessedOn: today,
      nextReview: yearsAfter(today, 1),
      participants: '',
      highestRisk: 'low',
      link: '',
    }
  const { title, subject, assessedOn, nextReview, participants, highestRisk, link } = assessment
  return {
    title,
    subject,
    assessedOn,
    nextReview,
    participants: participants ?? '',
    highestRisk,
    link: link ?? '',
  }
}
