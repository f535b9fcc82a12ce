import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { InjuryActivity, InjuryKind } from '@hms/domain/incident'
import { canHaveHappened, injuryActivities, injuryKinds, longestInjuryText } from '@hms/domain/incident'
import { trpc } from '../../app/api.ts'
import type { ListedInjury } from '../../app/api.ts'
import { useSaving } from '../../app/use-saving.ts'
import { announce } from '../../ui/announcer.tsx'
import { SelectField, TextAreaField, TextField } from '../../ui/fields.tsx'
import { IncidentProblem } from '../../app/incident-problem.tsx'
import { ModalDialog } from '../../ui/modal-dialog.tsx'
import { useToday } from '../../ui/use-today.ts'

interface InjuryDialogProps {
  readonly unitCode: string
  /** Null of a new one. */
  readonly entry: ListedInjury | null
  readonly onClose: () => void
}

/** Enters an injury, or changes an entry; the name that stands in it is fetched first. */
export function InjuryDialog(props: InjuryDialogProps) {
  const { entry } = props
  const names = useQuery({
    ...trpc.injury.persons.queryOptions({ ids: entry ? [entry.id] : [] }),
    enabled: entry !== null,
  })
  if (entry && names.isPending) return null
  return <InjuryForm {...props} person={names.data?.[0]?.name ?? ''} />
}

function InjuryForm({
  unitCode,
  entry,
  person: known,
  onClose,
}: InjuryDialogProps & { readonly person: string }) {
  const { t } = useTranslation(['unit-injury', 'incident'])
  const today = useToday()
  const [draft, setDraft] = useState({
    happenedOn: entry?.happenedOn ?? today,
    happenedTime: entry?.happenedTime ?? '',
    place: entry?.place ?? '',
    activity: entry?.activity ?? injuryActivities[0],
    kind: entry?.kind ?? injuryKinds[0],
    course: entry?.course ?? '',
    cause: entry?.cause ?? '',
    person: known,
    sentToNavOn: entry?.sentToNavOn ?? '',
  })
  const [isTried, setTried] = useState(false)
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part })
  const faults = {
    day: !canHaveHappened(draft.happenedOn, today),
    place: draft.place.trim() === '',
    course: draft.course.trim() === '',
  }
  const fault = (field: keyof typeof faults) =>
    isTried && faults[field] ? t(`injuries.faults.${field}`) : null
  const { isBusy, error, save } = useSaving(trpc.injury.save.mutationOptions(), () => {
    announce(t('injuries.saved'))
    onClose()
  })
  const submit = () => {
    setTried(true)
    if (Object.values(faults).some(Boolean)) return
    save({
      ...draft,
      id: entry?.id ?? null,
      unitCode,
      incidentId: entry?.incidentId ?? null,
      happenedTime: draft.happenedTime.slice(0, 5) || null,
      sentToNavOn: draft.sentToNavOn || null,
      person: draft.person.trim() || null,
    })
  }
  return (
    <ModalDialog
      title={t(entry ? 'injuries.changeTitle' : 'injuries.add')}
      confirm={
        <button type="submit" className="ds-button" aria-disabled={isBusy}>
          {t('injuries.save')}
        </button>
      }
      onCancel={onClose}
      onSubmit={submit}
    >
      <div className="portal-filters">
        <TextField
          type="date"
          label={t('injuries.fields.day')}
          value={draft.happenedOn}
          onChange={(happenedOn) => change({ happenedOn })}
          error={fault('day')}
        />
        <TextField
          type="time"
          label={t('injuries.fields.time')}
          value={draft.happenedTime}
          onChange={(happenedTime) => change({ happenedTime })}
        />
      </div>
      <TextField
        label={t('injuries.fields.place')}
        value={draft.place}
        onChange={(place) => change({ place: place.slice(0, longestInjuryText.place) })}
        error={fault('place')}
      />
      <SelectField
        label={t('injuries.fields.activity')}
        value={draft.activity}
        options={injuryActivities.map((one) => ({ value: one, label: t(`incident:activities.${one}`) }))}
        onChange={(activity) => change({ activity: activity as InjuryActivity })}
      />
      <SelectField
        label={t('injuries.fields.kind')}
        value={draft.kind}
        options={injuryKinds.map((one) => ({ value: one, label: t(`incident:injuryKinds.${one}`) }))}
        onChange={(kind) => change({ kind: kind as InjuryKind })}
      />
      <TextAreaField
        label={t('injuries.fields.course')}
        hint={t('injuries.fields.courseHint')}
        longest={longestInjuryText.course}
        value={draft.course}
        onChange={(course) => change({ course })}
        error={fault('course')}
      />
      <TextAreaField
        label={t('injuries.fields.cause')}
        longest={longestInjuryText.cause}
        value={draft.cause}
        onChange={(cause) => change({ cause })}
      />
      <TextField
        label={t('injuries.fields.person')}
        hint={t('injuries.fields.personHint')}
        value={draft.person}
        onChange={(person) => change({ person: person.slice(0, longestInjuryText.person) })}
      />
      <TextField
        type="date"
        label={t('injuries.fields.nav')}
        hint={t('injuries.fields.navHint')}
        value={draft.sentToNavOn}
        onChange={(sentToNavOn) => change({ sentToNavOn })}
      />
      <IncidentProblem error={error} />
    </ModalDialog>
  )
}
