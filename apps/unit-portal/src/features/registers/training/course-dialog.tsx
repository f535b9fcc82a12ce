import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { areHours, courseRules, courses } from '@hms/domain/training'
import type { Course } from '@hms/domain/training'
import { trpc } from '../../../app/api.ts'
import type { TrainingHolder } from '../../../app/api.ts'
import { useSaving } from '../../../app/use-saving.ts'
import { announce } from '../../../ui/announcer.tsx'
import { SelectField, TextField } from '../../../ui/fields.tsx'
import { ModalDialog } from '../../../ui/modal-dialog.tsx'
import { useLocalized } from '../../../ui/use-language.ts'
import { useToday } from '../../../ui/use-today.ts'
import { RegisterProblem } from '../register-problem.tsx'
import { numberIn } from './number-in.ts'

interface CourseDialogProps {
  readonly personId: string
  /** Null of a new one. */
  readonly training: TrainingHolder['trainings'][number] | null
  readonly onClose: () => void
}

interface Draft {
  readonly course: Course
  readonly title: string
  readonly heldOn: string
  readonly hours: string
  readonly givenBy: string
}

/** Enters a course that somebody has been through, or changes it. */
export function CourseDialog({ personId, training, onClose }: CourseDialogProps) {
  const { t } = useTranslation('registers')
  const localized = useLocalized()
  const today = useToday()
  const [draft, setDraft] = useState<Draft>(() => draftOf(training))
  const [tried, setTried] = useState(false)
  const { isBusy, error, save } = useSaving(trpc.training.save.mutationOptions(), () => {
    announce(t('saved'))
    onClose()
  })
  const hours = numberIn(draft.hours)
  const faults = {
    title: draft.course === 'other' && draft.title.trim() === '' ? t('fillIn') : null,
    heldOn: draft.heldOn === '' ? t('fillIn') : draft.heldOn > today ? t('problems.trainingToCome') : null,
    hours: hours !== null && areHours(hours) ? null : t('training.hoursWrong'),
    givenBy: draft.givenBy.trim() === '' ? t('fillIn') : null,
  }
  const shown = (field: keyof typeof faults) => (tried ? faults[field] : null)
  const change = (part: Partial<Draft>) => setDraft((current) => ({ ...current, ...part }))
  const submit = () => {
    setTried(true)
    if (hours === null || Object.values(faults).some((fault) => fault !== null)) return
    const { course, title, heldOn, givenBy } = draft
    save({
      id: training?.id ?? null,
      personId,
      course,
      title: course === 'other' ? title.trim() : null,
      heldOn,
      hours,
      givenBy: givenBy.trim(),
    })
  }
  return (
    <ModalDialog
      title={t(training ? 'training.changeCourse' : 'training.addCourse')}
      confirm={
        <button type="submit" className="ds-button" aria-disabled={isBusy}>
          {t('save')}
        </button>
      }
      onCancel={onClose}
      onSubmit={submit}
    >
      <SelectField
        label={t('training.course')}
        value={draft.course}
        options={courses.map((course) => ({ value: course, label: localized(courseRules[course].name) }))}
        onChange={(value) => {
          const course = value as Course
          change({ course, hours: String(courseRules[course].usualHours ?? '') })
        }}
      />
      {draft.course === 'other' && (
        <TextField
          label={t('training.courseTitle')}
          value={draft.title}
          onChange={(title) => change({ title })}
          error={shown('title')}
        />
      )}
      <TextField
        type="date"
        label={t('training.heldOn')}
        value={draft.heldOn}
        onChange={(heldOn) => change({ heldOn })}
        error={shown('heldOn')}
      />
      <TextField
        label={t('training.hours')}
        value={draft.hours}
        onChange={(written) => change({ hours: written })}
        error={shown('hours')}
      />
      <TextField
        label={t('training.givenBy')}
        value={draft.givenBy}
        onChange={(givenBy) => change({ givenBy })}
        error={shown('givenBy')}
      />
      <RegisterProblem error={error} />
    </ModalDialog>
  )
}

function draftOf(training: CourseDialogProps['training']): Draft {
  if (!training)
    return {
      course: 'basicHse',
      title: '',
      heldOn: '',
      hours: String(courseRules.basicHse.usualHours),
      givenBy: '',
    }
  const { course, title, heldOn, hours, givenBy } = training
  return { course, title: title ?? '', heldOn, hours: String(hours), givenBy }
}
