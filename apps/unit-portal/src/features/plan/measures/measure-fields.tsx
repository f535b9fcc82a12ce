import { useTranslation } from 'react-i18next'
import type { CostClass, MeasureSource } from '@hms/domain/action-plan'
import { costClasses, isHeading } from '@hms/domain/action-plan'
import { useQuery } from '@tanstack/react-query'
import { trpc } from '../../../app/api.ts'
import { SelectField, TextAreaField, TextField, TickField } from '../../../ui/fields.tsx'
import type { Option } from '../../../ui/fields.tsx'
import type { NamedOwner } from '../../../ui/measure-words.tsx'
import type { DraftFault, MeasureDraft } from './measure-draft.ts'
import { useOwnerOptions } from './use-owner-options.ts'

/** Where a measure can come from that nobody's findings made. */
const chosenSources = ['none', 'goal', 'survey'] as const satisfies readonly MeasureSource[]

interface MeasureFieldsProps {
  readonly unitCode: string
  readonly year: number
  readonly draft: MeasureDraft
  readonly onChange: (draft: MeasureDraft) => void
  readonly faults: readonly DraftFault[]
  /** Whoever sees to it now. */
  readonly ownerNow?: NamedOwner
  /** The source can still be chosen. */
  readonly choosesSource?: boolean
}

/** The fields of a measure. */
export function MeasureFields(props: MeasureFieldsProps) {
  const { unitCode, year, draft, onChange, faults, ownerNow, choosesSource = false } = props
  const { t } = useTranslation(['unit-plan', 'plan'])
  const owners = useOwnerOptions(unitCode, ownerNow ?? null)
  const goals = useGoalOptions(unitCode, year)
  const change = (part: Partial<MeasureDraft>) => onChange({ ...draft, ...part })
  const fault = (field: DraftFault) => (faults.includes(field) ? t(`plan.faults.${field}`) : null)
  return (
    <>
      <TextAreaField
        label={t('plan.fields.text')}
        value={draft.text}
        onChange={(text) => change({ text })}
        error={fault('text')}
      />
      <SelectField
        label={t('plan:columns.owner')}
        value={draft.owner}
        options={owners}
        onChange={(owner) => change({ owner })}
      />
      {!draft.ongoing && (
        <TextField
          type="date"
          label={t('plan:columns.deadline')}
          value={draft.day}
          onChange={(day) => change({ day })}
          error={fault('day')}
        />
      )}
      <TickField
        label={t('plan.fields.ongoing')}
        checked={draft.ongoing}
        onChange={(ongoing) => change({ ongoing })}
      />
      {choosesSource && (
        <SelectField
          label={t('plan.fields.source')}
          value={draft.source}
          options={chosenSources.map((source) => ({ value: source, label: t(`plan:sources.${source}`) }))}
          onChange={(source) => change({ source: source as MeasureSource })}
        />
      )}
      {goals.length > 0 && (
        <SelectField
          label={t('plan.fields.goal')}
          value={draft.goal}
          options={[{ value: '', label: t('plan.fields.noGoal') }, ...goals]}
          onChange={(goal) => change({ goal })}
          error={fault('goal')}
        />
      )}
      <SelectField
        label={t('plan:columns.cost')}
        value={draft.costClass}
        options={costClasses.map((cost) => ({ value: cost, label: t(`plan:costs.${cost}`) }))}
        onChange={(costClass) => change({ costClass: costClass as CostClass })}
      />
    </>
  )
}

/** The goals that a unit's measure can serve: its own, and those above it. */
function useGoalOptions(unitCode: string, year: number): readonly Option[] {
  const { data: plan } = useQuery(trpc.actionPlan.open.queryOptions({ unitCode, year }))
  if (!plan) return []
  return [...plan.goals, ...plan.inherited.flatMap(({ goals }) => goals)]
    .filter(({ number }) => !isHeading(number))
    .map(({ id, number, text }) => ({ value: String(id), label: `${number} ${text}` }))
}
