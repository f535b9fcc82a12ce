import { useState } from 'react'
import type { ReactNode } from 'react'
import { api } from '../../app/api.ts'
import type { ApiProblem, Outputs } from '../../app/api.ts'
import type { DeskTextTools } from '../../app/desk-texts.ts'
import { useDeskTexts } from '../../app/desk-texts.ts'
import { periodWords } from '../../app/desk-words.ts'
import { useSaving } from '../../app/use-saving.ts'
import { FormDialog } from '../../ui/form/form-dialog.tsx'
import { PeriodFields } from './period-fields.tsx'

/** One of the absences on a person's page. */
export type PersonAbsence = Outputs['people']['person']['absences'][number]

/** Writes down when a person is away. Why is nobody's business here. */
export function AbsenceForm({
  personId,
  absence,
  today,
  onClose,
  onSaved,
}: {
  readonly personId: string
  /** Which is changed; a new one when null. */
  readonly absence: PersonAbsence | null
  readonly today: string
  readonly onClose: () => void
  readonly onSaved: () => void
}): ReactNode {
  const tools = useDeskTexts()
  const { t } = tools
  const [validFrom, setValidFrom] = useState(absence?.validFrom ?? today)
  const [validTo, setValidTo] = useState(absence?.validTo ?? '')
  const { isBusy, problem, refusal, save } = useSaving(api.absence.save.mutationOptions(), onSaved)
  const errors = absenceErrors(tools, refusal)
  return (
    <FormDialog
      title={t(absence ? 'absence.change' : 'absence.add')}
      submitLabel={t('form.save')}
      isBusy={isBusy}
      problem={problem}
      onSubmit={() => save({ personId, id: absence?.id ?? null, validFrom, validTo: validTo || null })}
      onClose={onClose}
    >
      <p className="hms-subtle">{t('absence.hint')}</p>
      <PeriodFields
        from={{ value: validFrom, error: errors.validFrom }}
        to={{ value: validTo, error: errors.validTo }}
        onFrom={setValidFrom}
        onTo={setValidTo}
      />
    </FormDialog>
  )
}

function absenceErrors(
  tools: Pick<DeskTextTools, 't' | 'language'>,
  refusal: ApiProblem | null,
): Partial<Record<'validFrom' | 'validTo', string>> {
  const { t } = tools
  const [problem] = refusal?.kind === 'refusedAbsence' ? refusal.problems : []
  if (!problem) return {}
  if (problem.kind === 'notADay') return { [problem.field]: t('problems.notADay') }
  if (problem.kind === 'endBeforeStart') return { validTo: t('problems.endBeforeStart') }
  return { validFrom: t('problems.awayAlready', { period: periodWords(tools, problem.period) }) }
}
