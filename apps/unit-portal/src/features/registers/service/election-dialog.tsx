import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ElectedRole } from '@hms/domain/safety-service'
import { electedRoles } from '@hms/domain/safety-service'
import { trpc } from '../../../app/api.ts'
import type { SafetyService } from '../../../app/api.ts'
import { useSaving } from '../../../app/use-saving.ts'
import { announce } from '../../../ui/announcer.tsx'
import { SelectField, TextField } from '../../../ui/fields.tsx'
import { ModalDialog } from '../../../ui/modal-dialog.tsx'
import { useLocalized } from '../../../ui/use-language.ts'
import { useToday } from '../../../ui/use-today.ts'
import { RegisterProblem } from '../register-problem.tsx'

interface ElectionDialogProps {
  readonly service: SafetyService
  /** Null of a new one. */
  readonly election: SafetyService['elections'][number] | null
  readonly onClose: () => void
}

interface Draft {
  /** `unit`, or the code of a safety area. */
  readonly place: string
  readonly role: ElectedRole
  readonly heldOn: string
  /** Id; empty where nobody was elected. */
  readonly elected: string
  readonly termFrom: string
  readonly entitled: string
  readonly voted: string
}

/** Enters an election with its result, or changes it. */
export function ElectionDialog({ service, election, onClose }: ElectionDialogProps) {
  const { t } = useTranslation(['registers', 'common'])
  const localized = useLocalized()
  const today = useToday()
  const [draft, setDraft] = useState<Draft>(() => draftOf(election, today))
  const [tried, setTried] = useState(false)
  const { isBusy, error, save } = useSaving(trpc.safetyService.saveElection.mutationOptions(), () => {
    announce(t('saved'))
    onClose()
  })
  const { heldOn, termFrom } = draft
  const entitled = countIn(draft.entitled)
  const voted = countIn(draft.voted)
  const faults = {
    heldOn: heldOn === '' ? t('fillIn') : null,
    termFrom: termFrom === '' ? t('fillIn') : null,
    entitled: entitled === undefined ? t('service.countWrong') : null,
    voted: voted === undefined ? t('service.countWrong') : null,
  }
  const shown = (field: keyof typeof faults) => (tried ? faults[field] : null)
  const change = (part: Partial<Draft>) => setDraft((current) => ({ ...current, ...part }))
  const submit = () => {
    setTried(true)
    if (entitled === undefined || voted === undefined || faults.heldOn || faults.termFrom) return
    const isForUnit = draft.place === 'unit'
    save({
      id: election?.id ?? null,
      unitCode: isForUnit ? service.unit.code : null,
      areaCode: isForUnit ? null : draft.place,
      role: draft.role,
      heldOn,
      elected: draft.elected || null,
      termFrom,
      entitled,
      voted,
    })
  }
  return (
    <ModalDialog
      title={t(election ? 'service.changeElection' : 'service.addElection')}
      confirm={
        <button type="submit" className="ds-button" aria-disabled={isBusy}>
          {t('save')}
        </button>
      }
      onCancel={onClose}
      onSubmit={submit}
    >
      {service.areas.length > 0 && (
        <SelectField
          label={t('columns.unit')}
          value={draft.place}
          options={[
            { value: 'unit', label: localized(service.unit.name) },
            ...service.areas.map(({ code, name }) => ({ value: code, label: localized(name) })),
          ]}
          onChange={(place) => change({ place })}
        />
      )}
      <SelectField
        label={t('columns.role')}
        value={draft.role}
        options={electedRoles.map((role) => ({ value: role, label: t(`common:roles.${role}`) }))}
        onChange={(role) => change({ role: role as ElectedRole })}
      />
      <TextField
        type="date"
        label={t('service.heldOn')}
        value={heldOn}
        onChange={(day) => change({ heldOn: day })}
        error={shown('heldOn')}
      />
      <SelectField
        label={t('service.result')}
        hint={t('service.electionHint')}
        value={draft.elected}
        options={[
          { value: '', label: t('service.nobodyElected') },
          ...candidates(service, election).map(({ id, name }) => ({ value: id, label: localized(name) })),
        ]}
        onChange={(elected) => change({ elected })}
      />
      <TextField
        type="date"
        label={t('service.termFrom')}
        value={termFrom}
        onChange={(day) => change({ termFrom: day })}
        error={shown('termFrom')}
      />
      <TextField
        label={t('service.entitled')}
        value={draft.entitled}
        onChange={(written) => change({ entitled: written })}
        error={shown('entitled')}
      />
      <TextField
        label={t('service.voted')}
        value={draft.voted}
        onChange={(written) => change({ voted: written })}
        error={shown('voted')}
      />
      <RegisterProblem error={error} />
    </ModalDialog>
  )
}

/** Those who have a role that is elected, and whoever was chosen before; each once. */
function candidates(service: SafetyService, election: ElectionDialogProps['election']) {
  const people = [
    ...service.representatives.flatMap(({ person }) => person ?? []),
    ...(election?.elected ? [election.elected] : []),
  ]
  return [...new Map(people.map((person) => [person.id, person])).values()]
}

/** A whole number; null where nothing is written, undefined where it is something else. */
function countIn(written: string): number | null | undefined {
  const text = written.trim()
  if (text === '') return null
  return /^\d{1,5}$/.test(text) ? Number(text) : undefined
}

function draftOf(election: ElectionDialogProps['election'], today: string): Draft {
  return {
    place: election?.areaCode ?? 'unit',
    role: election?.role ?? 'safetyRepresentative',
    heldOn: election?.heldOn ?? today,
    elected: election?.elected?.id ?? '',
    termFrom: election?.termFrom ?? today,
    entitled: election?.entitled === null || !election ? '' : String(election.entitled),
    voted: election?.voted === null || !election ? '' : String(election.voted),
  }
}
